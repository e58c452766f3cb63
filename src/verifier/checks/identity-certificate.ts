import type { IdentityAssertion } from '../identity/identity-assertion.ts';
import { type FailureCode, failure, type Status, type StatusCode, type SuccessCode, success } from '../status.ts';
import { checkClaimSignature } from './claim-signature.ts';
import type { Judging } from './judging.ts';

/** Document signing: what CAWG Identity 1.2 §8.2 asks of a certificate that a list vouches for. */
const IDENTITY_EKUS = ['1.3.6.1.5.5.7.3.36'];

const SUCCESSES: ReadonlyMap<StatusCode, SuccessCode> = new Map<StatusCode, SuccessCode>([
  ['claimSignature.validated', 'cawg.x509.signature.validated'],
  ['claimSignature.insideValidity', 'cawg.x509.signature.inside_validity'],
  ['signingCredential.trusted', 'cawg.x509.credential.trusted'],
]);
const FAILURES: ReadonlyMap<StatusCode, FailureCode> = new Map<StatusCode, FailureCode>([
  ['algorithm.unsupported', 'cawg.x509.algorithm.unsupported'],
  ['claimSignature.mismatch', 'cawg.x509.signature.mismatch'],
  ['claimSignature.outsideValidity', 'cawg.x509.signature.outside_validity'],
  ['signingCredential.invalid', 'cawg.x509.credential.untrusted'],
  ['signingCredential.untrusted', 'cawg.x509.credential.untrusted'],
  ['signingCredential.ocsp.revoked', 'cawg.x509.ocsp.revoked'],
  ['signingCredential.ocsp.unknown', 'cawg.x509.ocsp.revoked'],
]);

/**
 * An identity by certificate (§8.2): a signature like a claim's, over `signer_payload` as received, whose trust comes
 * from the identity lists alone.
 */
export async function checkIdentityCertificate(
  { url, signature, payloadBytes }: IdentityAssertion,
  { at, trust, budget }: Judging,
): Promise<Status[]> {
  const outcome = await checkClaimSignature({
    url,
    cose: signature,
    claim: payloadBytes,
    claimVersion: 2,
    timeStampTokens: [],
    ocspResponses: [],
    at,
    budget,
    trust: {
      ...trust,
      signerAnchors: trust.identityAnchors,
      allowedCertificates: new Map(),
      signerEkus: IDENTITY_EKUS,
    },
  });
  return outcome.statuses.flatMap(({ code, explanation }) => {
    const good = SUCCESSES.get(code);
    const bad = FAILURES.get(code);
    if (good !== undefined) return [success(good, url, explanation)];
    return bad === undefined ? [] : [failure(bad, url, explanation)];
  });
}
