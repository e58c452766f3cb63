import { LimitError } from '../bytes/errors.ts';
import { type CborValue, isCborMap, Tagged } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import { absoluteLabels, absoluteUri, parseJumbfUri } from '../jumbf/uri.ts';
import { MAX_HASHED_URIS_PER_MANIFEST } from '../limits.ts';
import { type HashedUri, hashedUri } from '../manifest/hashed-uri.ts';
import { jsonReferences } from '../manifest/json-references.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { compareBox } from './box-digest.ts';

/** A reference by URI and digest that is no link to an ingredient, with the URI of the claim or assertion it stands in. */
export interface ClaimedReference {
  readonly holder: string;
  readonly reference: HashedUri;
}

/** Fields of ingredients that have findings of their own. */
const JUDGED_ELSEWHERE: ReadonlySet<CborValue> = new Set(['activeManifest', 'c2pa_manifest', 'claimSignature']);

/** @throws LimitError beyond MAX_HASHED_URIS_PER_MANIFEST */
export function claimedReferences({ claim, claimUrl, assertions }: ManifestContent): readonly ClaimedReference[] {
  const found: ClaimedReference[] = (claim?.icons ?? []).map((reference) => ({ holder: claimUrl, reference }));
  for (const assertion of assertions) {
    for (const reference of referencesOf(assertion, claim?.version ?? 2)) {
      found.push({ holder: assertion.url, reference });
      if (found.length > MAX_HASHED_URIS_PER_MANIFEST) {
        throw new LimitError('MAX_HASHED_URIS_PER_MANIFEST', 'too many references in one manifest');
      }
    }
  }
  return found;
}

function referencesOf({ base, content, box }: ListedAssertion, version: 1 | 2): readonly HashedUri[] {
  if (box === null) return [];
  // Version 1 keeps credentials in boxes of their own, and speaks of them in JSON of other vocabularies.
  if (content.kind === 'json' && version === 1) {
    return jsonReferences(content.value).filter(({ url }) => absoluteLabels(url, '')?.[2] === 'c2pa.credentials');
  }
  if (content.kind !== 'cbor' || !base.startsWith('c2pa.')) return [];
  const found: HashedUri[] = [];
  const pending: CborValue[] = [content.value];
  while (pending.length > 0) {
    const value = pending.pop();
    if (value instanceof Tagged) pending.push(value.value);
    else if (isCborArray(value)) for (const item of value) pending.push(item);
    else if (isCborMap(value)) {
      const reference = hashedUri(value);
      if (reference !== null && parseJumbfUri(reference.url) !== null) found.push(reference);
      for (const [key, field] of value) {
        const ofAction = base.startsWith('c2pa.actions') && (key === 'ingredient' || key === 'ingredients');
        if (!JUDGED_ELSEWHERE.has(key) && !ofAction) pending.push(field);
      }
    }
  }
  return found;
}

const referenced = new WeakMap<ReachableManifests, ReadonlySet<string>>();

/** Absolute URIs that any of the manifests refers to by a digest; whether it is the right one is judged with the reference. */
export function referencedUrls(reachable: ReachableManifests): ReadonlySet<string> {
  // Each manifest asks for those of all.
  const known = referenced.get(reachable) ?? gatherUrls(reachable);
  referenced.set(reachable, known);
  return known;
}

function gatherUrls({ contents }: ReachableManifests): ReadonlySet<string> {
  const urls = new Set<string>();
  for (const content of contents) {
    for (const { reference } of claimedReferences(content)) {
      const url = absoluteUri(reference.url, content.manifest.label);
      if (url !== null) urls.add(url);
    }
  }
  return urls;
}

/** Whether some ingredient assertion has the digest of the manifest's whole box: then nothing in it is left unsigned. */
export async function isHashedWhole(
  { manifest }: ManifestContent,
  { links, contents }: ReachableManifests,
): Promise<boolean> {
  for (const { from, listed, to } of links) {
    const reference = listed.ingredient.manifest;
    if (to.label !== manifest.label || reference === null) continue;
    const claim = contents.find((content) => content.manifest.label === from.label)?.claim;
    if ((await compareBox(reference, claim?.alg ?? null, to.stored)) === 'match') return true;
  }
  return false;
}
