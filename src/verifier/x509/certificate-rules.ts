import { OID } from '../asn1/oid.ts';
import type { Certificate } from './certificate.ts';
import { KEY_USAGE } from './extensions.ts';

/** Why a certificate may not stand in a path; `validity` where it is only the time that does not fit. */
export interface CertificateFault {
  readonly kind: 'validity' | 'rule';
  readonly text: string;
}

/** Extensions that are understood here, so that they may be critical (RFC 5280 §4.2). */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  OID.keyUsage,
  OID.extendedKeyUsage,
  OID.basicConstraints,
  OID.subjectAltName,
  OID.issuerAltName,
  OID.nameConstraints,
  // Policies only narrow who may rely on a certificate; C2PA builds no policy tree, and without
  // policyConstraints (not understood here, so refused where critical) any policy will do.
  OID.certificatePolicies,
  OID.crlDistributionPoints,
]);

/** Extensions that RFC 5280 §4.2.1.1 and §4.2.1.2 forbid to be critical. */
const NEVER_CRITICAL = [OID.authorityKeyIdentifier, OID.subjectKeyIdentifier] as const;

/** True where both times, which are inclusive and in whole seconds, hold (RFC 5280 §4.1.2.5). */
export function isWithinValidity(certificate: Certificate, at: number): boolean {
  const second = Math.floor(at / 1000) * 1000;
  return second >= certificate.notBefore && second <= certificate.notAfter;
}

export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subject.key === certificate.issuer.key;
}

/** What RFC 5280 asks of every certificate of a path at the time `at`; null where it holds. */
export function certificateFault(certificate: Certificate, at: number): CertificateFault | null {
  const rule = ruleFault(certificate);
  if (rule !== null) return { kind: 'rule', text: rule };
  if (isWithinValidity(certificate, at)) return null;
  return { kind: 'validity', text: at < certificate.notBefore ? 'not valid yet at that time' : 'expired at that time' };
}

/** What RFC 5280 asks of an issuer besides; `issuersBelow`: intermediates under it that are not self-issued. */
export function issuerFault(certificate: Certificate, issuersBelow: number): CertificateFault | null {
  const { basicConstraints, keyUsage } = certificate.known;
  const text =
    basicConstraints?.ca !== true
      ? 'not a certification authority'
      : keyUsage !== null && !keyUsage.has(KEY_USAGE.keyCertSign)
        ? 'its key may not sign certificates'
        : basicConstraints.pathLength !== null && issuersBelow > basicConstraints.pathLength
          ? 'more certification authorities under it than it allows'
          : certificate.subject.parts.length === 0
            ? 'a certification authority without a name'
            : null;
  return text === null ? null : { kind: 'rule', text };
}

function ruleFault(certificate: Certificate): string | null {
  if (certificate.version !== 3) return 'not an X.509 v3 certificate';
  if (certificate.publicKey === null) return 'a key of a kind or strength that is not accepted';
  if (certificate.issuer.parts.length === 0) return 'no issuer is named';
  if (!isPositiveSerial(certificate.serial)) return 'a serial number that RFC 5280 forbids';
  for (const [oid, { critical }] of certificate.extensions) {
    if (critical && !UNDERSTOOD.has(oid)) return `the critical extension ${oid} is not understood`;
  }
  for (const oid of NEVER_CRITICAL) {
    if (certificate.extensions.get(oid)?.critical === true) return 'a key identifier marked critical';
  }
  if (certificate.known.nameConstraints !== null && certificate.known.basicConstraints?.ca !== true) {
    return 'name constraints in a certificate that issues none';
  }
  return null;
}

/** RFC 5280 §4.1.2.2: positive and at most 20 octets. */
function isPositiveSerial(hex: string): boolean {
  return hex.length <= 40 && /^[0-7]/.test(hex) && /[1-9a-f]/.test(hex);
}
