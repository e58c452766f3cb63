import type { Assertion } from './assertion.ts';
import { encodeAssertion } from './assertion.ts';
import { carriedManifests } from './carried-store.ts';
import type { CborInput } from './cbor-writer.ts';
import { containerOf } from './containers.ts';
import type { HashName } from './digest.ts';
import { assertionUri, hashedUri, manifestUri } from './hashed-uri.ts';
import { childLabelled, type SuperboxView } from './jumbf-reader.ts';
import type { IngredientOptions, RecordedResults } from './sign-options.ts';

/** An ingredient assertion with what it needs beside it. */
export interface MadeIngredient {
  readonly assertion: Assertion;
  readonly thumbnail: Assertion | null;
  /** Its manifests, oldest first. */
  readonly history: readonly SuperboxView[];
}

/**
 * C2PA 2.2 §18.15. Version 3 points to the ingredient's active manifest and its signature with the signer's findings;
 * versions 1 and 2 to the manifest alone.
 * @param index position among the manifest's ingredients, which labels of instances follow
 */
export async function makeIngredient(
  options: IngredientOptions,
  index: number,
  version: 1 | 2 | 3,
  hash: HashName,
): Promise<MadeIngredient> {
  const history = options.media === undefined ? [] : (carriedManifests(options.media) ?? []);
  const thumbnail = options.thumbnail === undefined ? null : thumbnailAssertion(options.thumbnail, index);
  const format = options.format ?? (options.media && containerOf(options.media)?.format) ?? 'application/octet-stream';
  const common: { [key: string]: CborInput | undefined } = {
    'dc:title': options.title,
    'dc:format': format,
    relationship: options.relationship,
    instanceID: `xmp:iid:${crypto.randomUUID()}`,
    digitalSourceType: options.digitalSourceType,
    thumbnail:
      thumbnail === null ? undefined : await hashedUri(assertionUri(thumbnail.label), encodeAssertion(thumbnail), hash),
  };
  const active = history.at(-1);
  const link = active === undefined ? {} : await manifestLink(active, version, hash, options.recorded);
  return {
    assertion: {
      label: version === 1 ? 'c2pa.ingredient' : `c2pa.ingredient.v${version}`,
      content: { kind: 'cbor', value: { ...common, ...link } },
      attribution: 'created',
    },
    thumbnail,
    history,
  };
}

function thumbnailAssertion({ mediaType, bytes }: { mediaType: string; bytes: Uint8Array }, index: number): Assertion {
  const label = index === 0 ? 'c2pa.thumbnail.ingredient' : `c2pa.thumbnail.ingredient__${index}`;
  return { label, content: { kind: 'file', mediaType, bytes }, attribution: 'created' };
}

async function manifestLink(
  active: SuperboxView,
  version: 1 | 2 | 3,
  hash: HashName,
  recorded?: RecordedResults,
): Promise<{ [key: string]: CborInput }> {
  const manifest = { ...(await hashedUri(manifestUri(active.label), active.bytes, hash)), alg: hash };
  const results = recorded ?? allWell(active);
  if (version !== 3) {
    return { c2pa_manifest: manifest, validationStatus: recordedList(results) };
  }
  const signature = childLabelled(active, 'c2pa.signature');
  const uri = manifestUri(active.label, 'c2pa.signature');
  return {
    activeManifest: manifest,
    claimSignature: { ...(await hashedUri(uri, signature.bytes, hash)), alg: hash },
    validationResults: {
      activeManifest: {
        success: plain(results.success),
        informational: plain(results.informational),
        failure: plain(results.failure),
      },
    },
  };
}

/** One list in the older versions: an entry that does not say `success` is a failure. */
function recordedList(results: RecordedResults): CborInput {
  return [
    ...results.success.map(({ code, url }) => ({ code, url, success: true })),
    ...results.failure.map(({ code, url }) => ({ code, url, success: false })),
  ];
}

function plain(records: RecordedResults['success']): CborInput {
  return records.map(({ code, url }) => ({ code, url }));
}

/** What a validator says of a manifest in which everything is in order, as far as it does not depend on its lists. */
function allWell(active: SuperboxView): RecordedResults {
  const signature = manifestUri(active.label, 'c2pa.signature');
  const assertions = childLabelled(active, 'c2pa.assertions').children.map(({ label }) => ({
    code: 'assertion.hashedURI.match',
    url: manifestUri(active.label, `c2pa.assertions/${label}`),
  }));
  return {
    success: [
      { code: 'claimSignature.insideValidity', url: signature },
      { code: 'claimSignature.validated', url: signature },
      ...assertions,
    ],
    informational: [],
    failure: [],
  };
}
