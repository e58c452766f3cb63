import { onlyContent } from '../manifest/assertion-content.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import { type Resolved, resolve, type Store } from '../manifest/store.ts';
import { failure, type Status } from '../status.ts';
import { compareBox, compareBytes, type DigestOutcome } from './box-digest.ts';
import type { Redactions } from './redaction.ts';
import { type ClaimedReference, claimedReferences } from './references.ts';
import { together } from './together.ts';

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
  const found = await together(
    claimedReferences(content).map(async (claimed): Promise<readonly Status[]> => {
      const { holder, reference } = claimed;
      const resolved = resolve(store, content.manifest, reference.url);
      if (resolved === null) return [failure('hashedURI.missing', holder, reference.url)];
      if (redactions.urls.has(resolved.url)) return [];
      const outcome = await compare(claimed, content, resolved);
      if (outcome === 'match') return [];
      return [failure(outcome === 'mismatch' ? 'hashedURI.mismatch' : 'algorithm.unsupported', holder, reference.url)];
    }),
  );
  return found.flat();
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
