import { OID } from '../asn1/oid.ts';
import type { Certificate } from './certificate.ts';
import { isSelfIssued } from './certificate-rules.ts';
import { KEY_USAGE } from './extensions.ts';

/** Usages that must stand alone where they occur (C2PA 2.2 §14.5.1.1). */
const ALONE = [OID.timeStamping, OID.ocspSigning] as const;

/**
 * The certificate profile for claim signers (C2PA 2.2 §14.5.1) apart from time and trust: everything that is wrong.
 * `accepted`: extended key usages of the trust settings, one of which must be present.
 */
export function signerProfileFaults(certificate: Certificate, accepted: readonly string[]): readonly string[] {
  const { basicConstraints, keyUsage, authorityKeyId } = certificate.known;
  const faults: string[] = [];
  const fault = (broken: boolean, text: string): void => {
    if (broken) faults.push(text);
  };
  fault(certificate.version !== 3, 'not an X.509 v3 certificate');
  fault(certificate.publicKey === null, 'a key of a kind or strength that is not accepted');
  fault(certificate.signatureAlgorithm === null, 'signed with an algorithm that is not accepted');
  fault(certificate.hasUniqueIds, 'unique identifiers of issuer or subject');
  fault(basicConstraints?.ca === true, 'a certification authority');
  fault(isSelfIssued(certificate) && isSelfSigned(certificate), 'self-signed');
  fault(!isSelfIssued(certificate) && authorityKeyId === null, 'no authority key identifier');
  fault(keyUsage === null || !keyUsage.has(KEY_USAGE.digitalSignature), 'its key usage is not digitalSignature');
  fault(keyUsage?.has(KEY_USAGE.keyCertSign) === true, 'its key may sign certificates');
  faults.push(...usageFaults(certificate, accepted));
  return faults;
}

/** True for a certificate issued for one of these usages, and not for anything. */
export function hasAcceptedUsage(certificate: Certificate, accepted: readonly string[]): boolean {
  const usages = certificate.known.extendedKeyUsages ?? [];
  return !usages.includes(OID.anyExtendedKeyUsage) && usages.some((usage) => accepted.includes(usage));
}

function usageFaults(certificate: Certificate, accepted: readonly string[]): readonly string[] {
  const usages = certificate.known.extendedKeyUsages ?? [];
  if (usages.length > 1 && ALONE.some((usage) => usages.includes(usage))) {
    return ['time-stamping or OCSP signing beside another usage'];
  }
  return hasAcceptedUsage(certificate, accepted) ? [] : ['no accepted extended key usage'];
}

/**
 * As the reference library tells it: same name, and its own key identifier as the issuer's. A self-signed certificate
 * that hides this (no subject key identifier) passes as one of an unknown issuer, which no list will vouch for either.
 */
function isSelfSigned(certificate: Certificate): boolean {
  const { authorityKeyId, subjectKeyId } = certificate.known;
  const wanted = authorityKeyId?.keyId ?? null;
  return wanted === null || wanted === subjectKeyId;
}
