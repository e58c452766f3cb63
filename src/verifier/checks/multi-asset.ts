import { MalformedError } from '../bytes/errors.ts';
import { sliceSource } from '../bytes/slice-source.ts';
import { type CborMap, isCborMap } from '../cbor/decode.ts';
import { locate } from '../formats/locate.ts';
import { absoluteUri } from '../jumbf/uri.ts';
import { MULTI_ASSET } from '../manifest/labels.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import type { UncoveredRange } from '../report.ts';
import { failure, type Status, success } from '../status.ts';
import { compareBox } from './box-digest.ts';
import { checkHardBinding } from './hard-binding.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { type DeclaredPart, readParts } from './multi-asset-parts.ts';

/** Hashes of a part, each with the binding of a whole file that it is judged as (C2PA 2.2 §9.2.5). */
const PART_HASHES: ReadonlyMap<string, string> = new Map([
  ['c2pa.hash.data.part', 'c2pa.hash.data'],
  ['c2pa.hash.boxes.part', 'c2pa.hash.boxes'],
  ['c2pa.hash.bmff.v2.part', 'c2pa.hash.bmff.v2'],
  ['c2pa.hash.bmff.v3.part', 'c2pa.hash.bmff.v3'],
]);

/**
 * Checks `c2pa.hash.multi-asset` where the binding of the whole file fails (C2PA 2.2 §15.12.5): every byte lies in
 * exactly one part, each part has the bytes that were signed, and only optional ones may be gone. What the whole file's
 * binding leaves unjudged this does not replace.
 * @returns null where the manifest has no such assertion of its signer's own
 * @throws LimitError
 */
export async function checkMultiAsset(
  content: ManifestContent,
  input: HardBindingInput,
): Promise<HardBindingOutcome | null> {
  const [own, second] = content.assertions.filter(
    ({ base, attribution }) => base === MULTI_ASSET && attribution !== 'gathered',
  );
  if (own === undefined) return null;
  const refused = (...statuses: readonly Status[]): HardBindingOutcome => ({ statuses, uncovered: [] });
  try {
    if (second !== undefined) throw new MalformedError('several lists of parts');
    const value = own.content.kind === 'cbor' && isCborMap(own.content.value) ? own.content.value : new Map();
    const parts = await readParts(value, input.source);
    if (parts.some(({ range, optional }) => range === null && !optional)) {
      return refused(failure('assertion.multiAssetHash.missingPart', own.url));
    }
    const present = parts.filter(isPresent);
    if (!coversAll(present, input.source.size)) {
      return refused(failure('assertion.multiAssetHash.mismatch', own.url, 'the file has bytes that are in no part'));
    }
    const uncovered: UncoveredRange[] = [];
    for (const part of present) {
      const outcome = await checkPart(part, content, input);
      const wrong = outcome.statuses.find((status) => status.outcome === 'failure');
      if (wrong !== undefined) {
        const why = `the part at ${part.range.start}: ${wrong.explanation ?? wrong.code}`;
        return refused(failure('assertion.multiAssetHash.mismatch', own.url, why));
      }
      uncovered.push(...outcome.uncovered);
    }
    const missing = parts.length - present.length;
    const text = missing === 0 ? 'every part' : `every part but ${missing} that may be taken away`;
    return { statuses: [success('assertion.multiAssetHash.match', own.url, text)], uncovered, missingParts: missing };
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    return refused(failure('assertion.multiAssetHash.malformed', own.url, error.message));
  }
}

type PresentPart = DeclaredPart & { readonly range: NonNullable<DeclaredPart['range']> };

function isPresent(part: DeclaredPart): part is PresentPart {
  return part.range !== null;
}

/** One part begins where the one before it ends, from the first byte of the file to its last. */
function coversAll(parts: readonly PresentPart[], size: number): boolean {
  let position = 0;
  for (const { range } of parts) {
    if (range.start !== position) return false;
    position = range.end;
  }
  return position === size;
}

async function checkPart(
  { hash, range }: PresentPart,
  content: ManifestContent,
  input: HardBindingInput,
): Promise<HardBindingOutcome> {
  const { assertion, value, label } = await partHash(hash, content);
  const source = sliceSource(input.source, range.start, range.end);
  const located = await locate(source);
  const outcome = await checkHardBinding({
    label,
    url: assertion.url,
    content: value,
    claimAlgorithm: input.claimAlgorithm,
    source,
    located,
    // Nothing may be left out of parts that hold no store.
    store: input.store === 'embedded' && (located?.stores.length ?? 0) > 0 ? 'embedded' : 'sidecar',
    updateChain: false,
  });
  const moved = outcome.uncovered.map((one) => ({
    ...one,
    start: one.start + range.start,
    end: one.end + range.start,
  }));
  return { statuses: outcome.statuses, uncovered: moved };
}

/** @throws MalformedError where the reference leads to no hash of a part in the same manifest */
async function partHash(
  hash: DeclaredPart['hash'],
  { assertions, manifest, claim }: ManifestContent,
): Promise<{ readonly assertion: ListedAssertion; readonly value: CborMap; readonly label: string }> {
  const url = absoluteUri(hash.url, manifest.label);
  const assertion = assertions.find((one) => one.url === url && one.attribution !== 'gathered');
  const label = PART_HASHES.get(assertion?.base ?? '');
  if (assertion?.content.kind !== 'cbor' || !isCborMap(assertion.content.value) || label === undefined) {
    throw new MalformedError('a part whose hash is not there');
  }
  if (assertion.box === null || (await compareBox(hash, claim?.alg ?? null, assertion.box)) !== 'match') {
    throw new MalformedError('a part whose hash is not the one that is meant');
  }
  return { assertion, value: assertion.content.value, label };
}
