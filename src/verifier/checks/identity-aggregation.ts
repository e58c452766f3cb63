import { LABEL } from '../cose/labels.ts';
import { signedBytes } from '../cose/sig-structure.ts';
import { type AggregationCredential, readCredential } from '../identity/aggregation-credential.ts';
import { didMethod, keyOfDidJwk } from '../identity/did-jwk.ts';
import type { IdentityAssertion } from '../identity/identity-assertion.ts';
import { samePayload } from '../identity/same-payload.ts';
import { readSignedCredential, type SignedCredential } from '../identity/signed-credential.ts';
import { failure, informational, type Status, success } from '../status.ts';
import { millisecondsFromIso } from '../time.ts';
import { anchorIndex } from '../x509/anchor-index.ts';
import { verifySignature } from '../x509/signature.ts';
import type { Judging } from './judging.ts';
import { checkTimeStamp } from './time-stamp.ts';

const EDDSA = -8;

/**
 * An identity by an aggregator's credential (CAWG Identity 1.2 §8.1). Issuers whose key lies on some server (`did:web`)
 * are not asked: that the credential was not checked is said, and is no failure.
 */
export async function checkAggregation(identity: IdentityAssertion, options: Judging): Promise<Status[]> {
  const { url } = identity;
  const signed = readSignedCredential(identity.signature);
  if (signed === null) return [failure('cawg.ica.invalid_cose_sign1', url)];
  if (signed.protectedHeader.get(LABEL.algorithm) !== EDDSA) return [failure('cawg.ica.invalid_alg', url)];
  const statuses: Status[] = [];
  if (signed.protectedHeader.get(LABEL.contentType) !== 'application/vc') {
    statuses.push(failure('cawg.ica.invalid_content_type', url));
  }
  const credential = signed.payload === null ? null : readCredential(signed.payload);
  if (credential === null) return [...statuses, failure('cawg.ica.invalid_verifiable_credential', url)];
  if (!samePayload(credential.asset, identity.payload)) {
    statuses.push(failure('cawg.ica.signer_payload.mismatch', url));
  }
  statuses.push(...checkIdentitiesNamed(credential, url));
  statuses.push(...(await checkIssuer(credential, signed, identity, options)));
  statuses.push(...(await checkPeriod(credential, signed, identity, options)));
  const unproven = statuses.some(({ outcome }) => outcome === 'failure');
  return unproven ? statuses : [...statuses, success('cawg.ica.credential_valid', url)];
}

async function checkIssuer(
  { issuer }: AggregationCredential,
  { protectedRaw, payload, signature }: SignedCredential,
  { url }: IdentityAssertion,
  { trust, budget }: Judging,
): Promise<Status[]> {
  const method = issuer === null ? null : didMethod(issuer);
  if (issuer === null || method === null) return [failure('cawg.ica.invalid_issuer', url)];
  const statuses: Status[] = trust.identityIssuers.includes(issuer)
    ? []
    : [informational('cawg.ica.untrusted_issuer', url, issuer)];
  // As the reference without a network: the file is not credited. That nobody was asked is what the verdict says.
  if (method === 'web') return [...statuses, failure('cawg.ica.did_unavailable', url, 'not asked for')];
  if (method !== 'jwk') return [...statuses, failure('cawg.ica.did_unsupported_method', url, method)];
  const key = keyOfDidJwk(issuer);
  if (key === null) return [...statuses, failure('cawg.ica.invalid_did_document', url)];
  budget?.spend();
  const holds = await verifySignature({
    algorithm: 'ed25519',
    spki: key,
    signature,
    data: signedBytes(protectedRaw, payload ?? new Uint8Array()),
  });
  return holds ? statuses : [...statuses, failure('cawg.ica.signature_mismatch', url)];
}

/**
 * The credential must be valid when it was used: at the proven time, else now. A time-stamp of an authority on no list
 * proves nothing in its favour, but a credential issued after it contradicts itself.
 */
async function checkPeriod(
  { validFrom, validUntil }: AggregationCredential,
  signed: SignedCredential,
  { url }: IdentityAssertion,
  { at, trust, budget }: Judging,
): Promise<Status[]> {
  const stamp = await checkTimeStamp({
    url,
    sign1: { ...signed, algorithm: EDDSA, certificates: [] },
    claim: signed.payload ?? new Uint8Array(),
    assertionTokens: [],
    anchors: anchorIndex(trust.timeStampAnchors),
    at,
    // CAWG Identity 1.2 §8.1.4: sigTst2 alone.
    claimStampCounts: false,
    budget,
  });
  const statuses: Status[] = [];
  const from = validFrom === null ? null : millisecondsFromIso(validFrom);
  const until = validUntil === null ? null : millisecondsFromIso(validUntil);
  if (validFrom === null) statuses.push(failure('cawg.ica.valid_from.missing', url));
  else if (from === null || from > (stamp.provenAt ?? stamp.unlistedAt ?? at)) {
    statuses.push(failure('cawg.ica.valid_from.invalid', url, validFrom));
  }
  if (validUntil !== null && (until === null || until < (stamp.provenAt ?? at))) {
    statuses.push(failure('cawg.ica.valid_until.invalid', url, validUntil));
  }
  return statuses;
}

function checkIdentitiesNamed({ identities, identitiesComplete }: AggregationCredential, url: string): Status[] {
  if (identities.length === 0) return [failure('cawg.ica.verified_identities.missing', url)];
  return identitiesComplete ? [] : [failure('cawg.ica.verified_identities.invalid', url)];
}
