import { isErased } from '../manifest/assertion-content.ts';
import { CBOR_ASSERTIONS } from '../manifest/labels.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import { failure, type Status, success } from '../status.ts';
import { compareBox } from './box-digest.ts';
import type { Redactions } from './redaction.ts';
import { together } from './together.ts';

/**
 * Every assertion that the claim lists is there, in this manifest, unchanged and readable, and none is there that it
 * does not list (C2PA 2.2 §15.10.3).
 */
export async function checkAssertionHashes(content: ManifestContent, redactions: Redactions): Promise<Status[]> {
  const listed = new Set<string>();
  const found = await together(
    content.assertions.map((assertion) => {
      const { url } = assertion;
      if (listed.has(url)) return [failure('claim.malformed', content.claimUrl, `lists ${url} twice`)];
      listed.add(url);
      return checkListed(content, assertion, redactions);
    }),
  );
  const statuses = found.flat();
  if (content.claim === null) return statuses;
  for (const { label } of content.stored) {
    const url = `${content.manifest.url}/c2pa.assertions/${label}`;
    if (!listed.has(url)) statuses.push(failure('assertion.undeclared', url));
  }
  return statuses;
}

async function checkListed(
  { claim, claimUrl }: ManifestContent,
  assertion: ListedAssertion,
  redactions: Redactions,
): Promise<Status[]> {
  const { url, place, box, reference, content } = assertion;
  if (place === 'elsewhere') return [failure('assertion.outsideManifest', claimUrl, url)];
  if (redactions.urls.has(url)) {
    // The slot may be gone or erased; anything else in it was never signed or was not redacted.
    return box === null || isErased(box) ? [] : [failure('assertion.notRedacted', url)];
  }
  if (box === null) return [failure('assertion.missing', claimUrl, url)];
  const statuses: Status[] = [];
  const outcome = await compareBox(reference, claim?.alg ?? null, box);
  if (outcome === 'match') statuses.push(success('assertion.hashedURI.match', url));
  else statuses.push(failure(outcome === 'mismatch' ? 'assertion.hashedURI.mismatch' : 'algorithm.unsupported', url));
  if (content.kind === 'broken') statuses.push(failure(content.code, url, content.message));
  else if (content.kind !== 'cbor' && CBOR_ASSERTIONS.has(assertion.base)) {
    statuses.push(failure('assertion.cbor.invalid', url, 'not in a CBOR box'));
  }
  if (content.kind === 'redacted') statuses.push(failure('assertion.missing', claimUrl, `${url} was erased by nobody`));
  return statuses;
}
