import type { ByteSource } from '../bytes/byte-source.ts';
import { isCborMap } from '../cbor/decode.ts';
import type { Located } from '../formats/located.ts';
import { MULTI_ASSET } from '../manifest/labels.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { type FailureCode, failure, type Status } from '../status.ts';
import { checkHardBinding } from './hard-binding.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { hardBindings } from './required-assertions.ts';
import { isPaddingEmpty } from './unsigned-padding.ts';

/**
 * Holds the file's bytes against the binding of the active manifest or, where that is an update, of the first standard
 * manifest on its line of parents (C2PA 2.2 §15.12). Where there is not exactly one to compare, that is a failure of
 * the active manifest, whatever was recorded about the one that should have had it.
 */
export async function checkContentBinding(
  reachable: ReachableManifests,
  source: ByteSource,
  located: Located | null,
  store: 'embedded' | 'sidecar',
  segments: readonly ByteSource[] = [],
): Promise<HardBindingOutcome> {
  const [active] = reachable.contents;
  if (active === undefined || active.manifest.problem !== null) return { statuses: [], uncovered: [] };
  const bound = boundManifest(active, reachable);
  const [binding, second] = bound === null ? [] : hardBindings(bound);
  if (bound === null || binding === undefined) return failed('claim.hardBindings.missing', active.claimUrl);
  if (second !== undefined) return failed('assertion.multipleHardBindings', `${bound.manifest.url}/c2pa.assertions`);
  // §11.2.4: its length depends on what it says, so a range around it cannot have been known when it was signed.
  const compressed = active.manifest.stored !== active.manifest.box;
  if (compressed && store === 'embedded' && binding.base === 'c2pa.hash.data') {
    return failed('manifest.compressed.invalid', active.claimUrl);
  }
  const { content } = binding;
  const request: HardBindingInput = {
    label: binding.base,
    url: binding.url,
    content: content.kind === 'cbor' && isCborMap(content.value) ? content.value : new Map(),
    claimAlgorithm: bound.claim?.alg ?? null,
    source,
    located,
    store,
    segments,
    updateChain: bound !== active,
  };
  const whole = await checkHardBinding(request);
  // §15.12.5: where the whole file is not what was signed, its parts may still be; an update shifts them all.
  const parts = isMismatch(whole) && bound === active && hasParts(bound) ? await checkParts(bound, request) : null;
  const outcome = parts === null ? whole : together(whole, parts);
  if (isPaddingEmpty(active)) return outcome;
  const code = MISMATCHES.get(binding.base) ?? 'general.error';
  const why = 'the unsigned padding of the signature is not empty';
  return { ...outcome, statuses: [...withoutMatch(outcome.statuses), failure(code, binding.url, why)] };
}

const MISMATCHES: ReadonlyMap<string, FailureCode> = new Map([
  ['c2pa.hash.data', 'assertion.dataHash.mismatch'],
  ['c2pa.hash.boxes', 'assertion.boxesHash.mismatch'],
  ['c2pa.hash.bmff', 'assertion.bmffHash.mismatch'],
  ['c2pa.hash.bmff.v2', 'assertion.bmffHash.mismatch'],
  ['c2pa.hash.bmff.v3', 'assertion.bmffHash.mismatch'],
]);

const WHOLE_FILE: ReadonlySet<string> = new Set([...MISMATCHES.values(), 'assertion.boxesHash.unknownBox']);

function hasParts({ assertions }: ManifestContent): boolean {
  return assertions.some(({ base }) => base === MULTI_ASSET);
}

/** Loaded where a file has them. */
async function checkParts(bound: ManifestContent, request: HardBindingInput): Promise<HardBindingOutcome | null> {
  const { checkMultiAsset } = await import('./multi-asset.ts');
  return checkMultiAsset(bound, request);
}

function isMismatch({ statuses }: HardBindingOutcome): boolean {
  return statuses.some(({ code }) => WHOLE_FILE.has(code));
}

/** Parts that hold stand for the file; where they do not, both findings are said. */
function together(whole: HardBindingOutcome, parts: HardBindingOutcome): HardBindingOutcome {
  const holds = parts.statuses.every(({ outcome }) => outcome === 'success');
  return holds ? parts : { ...whole, statuses: [...whole.statuses, ...parts.statuses] };
}

function withoutMatch(statuses: readonly Status[]): readonly Status[] {
  return statuses.filter(({ outcome }) => outcome !== 'success');
}

function failed(code: FailureCode, url: string): HardBindingOutcome {
  return { statuses: [failure(code, url)], uncovered: [] };
}

/** The first standard manifest upwards; every step leads to a manifest not yet visited, since links have no cycles. */
export function boundManifest(active: ManifestContent, reachable: ReachableManifests): ManifestContent | null {
  let current: ManifestContent | null = active;
  while (current !== null && current.manifest.kind !== 'standard') current = parentOf(current, reachable);
  return current;
}

function parentOf({ manifest }: ManifestContent, { contents, links }: ReachableManifests): ManifestContent | null {
  const parent = links.find(
    ({ from, listed }) => from.label === manifest.label && listed.ingredient.relationship === 'parentOf',
  );
  return contents.find((content) => content.manifest.label === parent?.to.label) ?? null;
}
