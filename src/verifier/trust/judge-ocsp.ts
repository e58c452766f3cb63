import { OID } from '../asn1/oid.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { digest, type HashAlgorithm } from '../bytes/hash.ts';
import type { Certificate } from '../x509/certificate.ts';
import { readCertificateBag } from '../x509/certificate-bag.ts';
import { certificateFault } from '../x509/certificate-rules.ts';
import { KEY_USAGE } from '../x509/extensions.ts';
import { hashAhead } from '../x509/fingerprint.ts';
import { isSignedBy, verifySigned } from '../x509/issued-by.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';
import { type OcspAnswer, type OcspResponse, parseOcspResponse } from './ocsp-response.ts';

/** What one response proves about one certificate. */
export type OcspJudgement =
  | { readonly kind: 'answer'; readonly answer: OcspAnswer; readonly producedAt: number }
  /** It proves nothing and counts as absent. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Clocks differ: an answer this far from the future is still taken, in milliseconds. */
const CLOCK_SKEW = 5 * 60 * 1000;

/** SHA-1 here only finds the issuer, whose signature is checked; RFC 6960 responders use hardly anything else. */
const HASHES: ReadonlyMap<string, HashAlgorithm | 'sha1'> = new Map([
  [OID.sha1, 'sha1'],
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

/**
 * Judges an OCSP response (RFC 6960 §3.2): it must be about `certificate` as issued by `issuer`, and signed by that
 * issuer itself or by a delegate that the issuer certified directly for OCSP.
 */
export async function judgeOcsp(
  der: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  at: number,
  budget?: SignatureBudget,
): Promise<OcspJudgement> {
  try {
    return await judge(parseOcspResponse(der), certificate, issuer, at, budget);
  } catch (error) {
    // The staple is unsigned by design: garbage in it must neither help nor keep the file from being judged.
    if (error instanceof MalformedError || error instanceof LimitError) return unusable(error.message);
    throw error;
  }
}

async function judge(
  response: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
  at: number,
  budget?: SignatureBudget,
): Promise<OcspJudgement> {
  const answer = await answerAbout(response, certificate, issuer);
  if (answer === undefined) return unusable('it is about another certificate');
  if (answer.thisUpdate > at + CLOCK_SKEW || response.producedAt > at + CLOCK_SKEW)
    return unusable('it lies in the future');
  if (answer.nextUpdate !== null && answer.nextUpdate < answer.thisUpdate)
    return unusable('its times contradict each other');
  const responder = await findResponder(response, issuer, budget);
  if (responder === null) return unusable('its signer is neither the issuer nor authorised by it');
  budget?.spend();
  const signed = await verifySigned(
    response.signatureAlgorithm,
    responder.publicKey,
    response.signature,
    response.signed,
  );
  return signed ? { kind: 'answer', answer, producedAt: response.producedAt } : unusable('its signature does not hold');
}

async function answerAbout(
  { answers }: OcspResponse,
  certificate: Certificate,
  issuer: Certificate,
): Promise<OcspAnswer | undefined> {
  for (const answer of answers) {
    const hash = HASHES.get(answer.hashOid);
    if (hash === undefined || answer.serial !== certificate.serial) continue;
    if (!bytesEqual(answer.issuerNameHash, await digest(hash, certificate.issuer.raw))) continue;
    if (bytesEqual(answer.issuerKeyHash, await digest(hash, issuer.keyBits))) return answer;
  }
  return undefined;
}

async function findResponder(
  response: OcspResponse,
  issuer: Certificate,
  budget: SignatureBudget | undefined,
): Promise<Certificate | null> {
  await hashAhead(response.certificates);
  if (await isResponder(response, issuer)) return issuer;
  for (const delegate of readCertificateBag(response.certificates)) {
    if (!(await isResponder(response, delegate)) || delegate.issuer.key !== issuer.subject.key) continue;
    if (certificateFault(delegate, response.producedAt) !== null) continue;
    const { extendedKeyUsages, keyUsage } = delegate.known;
    if (extendedKeyUsages?.includes(OID.ocspSigning) !== true) continue;
    if (keyUsage !== null && !keyUsage.has(KEY_USAGE.digitalSignature)) continue;
    budget?.spend();
    if (await isSignedBy(delegate, issuer)) return delegate;
  }
  return null;
}

async function isResponder({ responder }: OcspResponse, candidate: Certificate): Promise<boolean> {
  return responder.kind === 'name'
    ? responder.name.key === candidate.subject.key
    : bytesEqual(responder.hash, await digest('sha1', candidate.keyBits));
}

function unusable(reason: string): OcspJudgement {
  return { kind: 'unusable', reason };
}
