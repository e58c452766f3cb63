import { onlyContent } from '../manifest/assertion-content.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import { type Resolved, resolve, type Store } from '../manifest/store.ts';
import { failure, type Status } from '../status.ts';
import { compareBox, compareBytes, type DigestOutcome } from './box-digest.ts';
import type { Redactions } from './redaction.ts';
import { type ClaimedReference, claimedReferences } from './references.ts';

/**
 * Every other reference by URI and digest in the claim and the standard's own assertions: icons, thumbnails, data
 * (C2PA 2.2 §15.10.3.3). References of actions to ingredients are judged with the actions.
 * @throws LimitError
 */
export async function checkHashedUris(
  content: ManifestContent,
  store: Store,
  redactions: Redactions,
): Promise<Status[]> {
  const statuses: Status[] = [];
  for (const claimed of claimedReferences(content)) {
    const { holder, reference } = claimed;
    const resolved = resolve(store, content.manifest, reference.url);
    if (resolved !== null && redactions.urls.has(resolved.url)) continue;
    if (resolved === null) {
      statuses.push(failure('hashedURI.missing', holder, reference.url));
      continue;
    }
    const outcome = await compare(claimed, content, resolved);
    if (outcome === 'mismatch') statuses.push(failure('hashedURI.mismatch', holder, reference.url));
    if (outcome === 'unsupported') statuses.push(failure('algorithm.unsupported', holder, reference.url));
  }
  return statuses;
}

/** Early writers took the digest of a credential's text without the boxes around it. */
async function compare(
  { reference }: ClaimedReference,
  { claim }: ManifestContent,
  { box, url }: Resolved,
): Promise<DigestOutcome> {
  const outcome = await compareBox(reference, claim?.alg ?? null, box);
  const text = claim?.version === 1 && url.includes('/c2pa.credentials/') ? onlyContent(box, 'json') : null;
  if (outcome !== 'mismatch' || text === null) return outcome;
  return compareBytes(reference, claim?.alg ?? null, text);
}
