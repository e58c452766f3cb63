import { LimitError } from '../bytes/errors.ts';
import { type CborValue, isCborMap, Tagged } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import { parseJumbfUri } from '../jumbf/uri.ts';
import { MAX_HASHED_URIS_PER_MANIFEST } from '../limits.ts';
import { type HashedUri, hashedUri } from '../manifest/hashed-uri.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import { resolve, type Store } from '../manifest/store.ts';
import { failure, type Status } from '../status.ts';
import { compareBox } from './box-digest.ts';
import type { Redactions } from './redaction.ts';

/** Fields of ingredients that have findings of their own. */
const JUDGED_ELSEWHERE: ReadonlySet<CborValue> = new Set(['activeManifest', 'c2pa_manifest', 'claimSignature']);

/**
 * Every other reference by URI and digest in the claim and the standard's own assertions: icons, thumbnails, data
 * (C2PA 2.2 §15.10.3.3). References of actions to ingredients are judged with the actions.
 */
export async function checkHashedUris(
  content: ManifestContent,
  store: Store,
  redactions: Redactions,
): Promise<Status[]> {
  const statuses: Status[] = [];
  for (const { holder, reference } of claimedReferences(content)) {
    const resolved = resolve(store, content.manifest, reference.url);
    if (resolved !== null && redactions.urls.has(resolved.url)) continue;
    if (resolved === null) {
      statuses.push(failure('hashedURI.missing', holder, reference.url));
      continue;
    }
    const outcome = await compareBox(reference, content.claim?.alg ?? null, resolved.box);
    if (outcome === 'mismatch') statuses.push(failure('hashedURI.mismatch', holder, reference.url));
    if (outcome === 'unsupported') statuses.push(failure('algorithm.unsupported', holder, reference.url));
  }
  return statuses;
}

/**
 * The references themselves, each with the URI of what holds it: an assertion, or the claim for its generator's icon.
 * @throws LimitError beyond MAX_HASHED_URIS_PER_MANIFEST
 */
export function claimedReferences({
  claim,
  claimUrl,
  assertions,
}: ManifestContent): readonly { readonly holder: string; readonly reference: HashedUri }[] {
  const found = [
    ...(claim?.icons ?? []).map((reference) => ({ holder: claimUrl, reference })),
    ...assertions.flatMap((assertion) =>
      referencesOf(assertion).map((reference) => ({ holder: assertion.url, reference })),
    ),
  ];
  if (found.length > MAX_HASHED_URIS_PER_MANIFEST) {
    throw new LimitError('MAX_HASHED_URIS_PER_MANIFEST', 'too many references in one manifest');
  }
  return found;
}

function referencesOf({ base, content, box }: ListedAssertion): readonly HashedUri[] {
  if (content.kind !== 'cbor' || box === null || !base.startsWith('c2pa.')) return [];
  const found: HashedUri[] = [];
  const pending: CborValue[] = [content.value];
  while (pending.length > 0) {
    const value = pending.pop();
    if (value instanceof Tagged) pending.push(value.value);
    else if (isCborArray(value)) pending.push(...value);
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
