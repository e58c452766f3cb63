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
 * Every other reference by URI and digest inside the standard's own assertions: icons, thumbnails, data
 * (C2PA 2.2 §15.10.3.3). References of actions to ingredients are judged with the actions.
 */
export async function checkHashedUris(
  content: ManifestContent,
  store: Store,
  redactions: Redactions,
): Promise<Status[]> {
  const statuses: Status[] = [];
  let seen = 0;
  for (const assertion of content.assertions) {
    for (const reference of referencesOf(assertion)) {
      if (++seen > MAX_HASHED_URIS_PER_MANIFEST) {
        throw new LimitError('MAX_HASHED_URIS_PER_MANIFEST', 'too many references in one manifest');
      }
      const resolved = resolve(store, content.manifest, reference.url);
      if (resolved !== null && redactions.urls.has(resolved.url)) continue;
      if (resolved === null) {
        statuses.push(failure('hashedURI.missing', assertion.url, reference.url));
        continue;
      }
      const outcome = await compareBox(reference, content.claim?.alg ?? null, resolved.box);
      if (outcome === 'mismatch') statuses.push(failure('hashedURI.mismatch', assertion.url, reference.url));
      if (outcome === 'unsupported') statuses.push(failure('algorithm.unsupported', assertion.url, reference.url));
    }
  }
  return statuses;
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
