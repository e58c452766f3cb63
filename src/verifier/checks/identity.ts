import { bytesEqual } from '../bytes/equal.ts';
import { LimitError } from '../bytes/errors.ts';
import { type IdentityAssertion, readIdentity } from '../identity/identity-assertion.ts';
import { namedIdentities } from '../identity/named.ts';
import { absoluteUri } from '../jumbf/uri.ts';
import { MAX_IDENTITIES_PER_MANIFEST } from '../limits.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import type { IdentityReport } from '../report.ts';
import { failure, type Status, success } from '../status.ts';
import { checkAggregation } from './identity-aggregation.ts';
import { checkIdentityCertificate } from './identity-certificate.ts';
import type { Judging } from './judging.ts';
import { hardBindings } from './required-assertions.ts';

export interface JudgedIdentities {
  readonly statuses: readonly Status[];
  readonly identities: readonly IdentityReport[];
}

/** The identity assertions of one manifest: whom they name, and the findings about them. */
export async function judgeIdentities(content: ManifestContent, options: Judging): Promise<JudgedIdentities> {
  return { statuses: await checkIdentities(content, options), identities: namedIdentities(content) };
}

/**
 * CAWG identity assertions of one manifest (CAWG Identity 1.2 §7): is each about this very manifest, and does whoever
 * vouches for it really do so? They never make a signer trusted.
 */
async function checkIdentities(content: ManifestContent, options: Judging): Promise<Status[]> {
  const statuses: Status[] = [];
  const identities = content.assertions.filter(
    ({ base, content: { kind } }) => base === 'cawg.identity' && kind === 'cbor',
  );
  if (identities.length > MAX_IDENTITIES_PER_MANIFEST) {
    throw new LimitError('MAX_IDENTITIES_PER_MANIFEST', 'too many named identities in one manifest');
  }
  for (const assertion of identities) {
    const identity = readIdentity(assertion);
    if (identity === null) statuses.push(failure('cawg.identity.cbor.invalid', assertion.url));
    else statuses.push(...(await checkIdentity(identity, content, options)));
  }
  return statuses;
}

async function checkIdentity(
  identity: IdentityAssertion,
  content: ManifestContent,
  options: Judging,
): Promise<Status[]> {
  const statuses = checkReferences(identity, content);
  if (statuses.length === 0) statuses.push(success('cawg.identity.well-formed', identity.url));
  if (identity.kind === 'cawg.x509.cose') return [...statuses, ...(await checkIdentityCertificate(identity, options))];
  if (identity.kind === 'cawg.identity_claims_aggregation') {
    return [...statuses, ...(await checkAggregation(identity, options))];
  }
  return [...statuses, failure('cawg.identity.sig_type.unknown', identity.url, identity.kind)];
}

/** The hard binding must be among what the identity stands by, or it could be moved to any other picture. */
function checkReferences({ url, references, padded }: IdentityAssertion, content: ManifestContent): Status[] {
  const statuses: Status[] = padded ? [] : [failure('cawg.identity.pad.invalid', url)];
  const seen = new Set<string>();
  const byUrl = new Map(content.assertions.toReversed().map((assertion) => [assertion.url, assertion]));
  for (const reference of references) {
    const target = absoluteUri(reference.url, content.manifest.label);
    const listed = target === null ? undefined : byUrl.get(target);
    if (listed === undefined || !bytesEqual(listed.reference.hash, reference.hash)) {
      statuses.push(failure('cawg.identity.assertion.mismatch', url, reference.url));
    }
    if (target !== null && seen.has(target)) statuses.push(failure('cawg.identity.assertion.duplicate', url, target));
    if (target !== null) seen.add(target);
  }
  if (!hardBindings(content).some((binding) => seen.has(binding.url))) {
    statuses.push(failure('cawg.identity.hard_binding_missing', url));
  }
  return statuses;
}
