import type { SigningAlgorithm } from './algorithms.ts';
import type { Subject } from './distinguished-name.ts';

/** Bits of KeyUsage by number (RFC 5280 §4.2.1.3). */
export const KEY_USAGE_BITS = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyEncipherment: 2,
  keyCertSign: 5,
  crlSign: 6,
} as const;
export type KeyUsage = keyof typeof KEY_USAGE_BITS;

/** Everything about one certificate; what is left out gets the honest value for its role. Times are in milliseconds since 1970 UTC. */
export interface CertificateProfile {
  readonly subject: Subject;
  readonly algorithm?: SigningAlgorithm;
  readonly notBefore?: number;
  readonly notAfter?: number;
  /** Big-endian magnitude; random by default. */
  readonly serial?: Uint8Array;
  /** A certification authority, with its path length constraint if any. */
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** Null leaves the extension out. */
  readonly keyUsage?: readonly KeyUsage[] | null;
  /** Dotted; null leaves the extension out. */
  readonly ekus?: readonly string[] | null;
  readonly ekuCritical?: boolean;
  /** False leaves the subject's and the issuer's key identifiers out. */
  readonly keyIdentifiers?: boolean;
  readonly nameConstraints?: { readonly permitted?: readonly Subject[]; readonly excluded?: readonly Subject[] };
  readonly dnsNames?: readonly string[];
  readonly unknownCriticalExtension?: boolean;
  /** C2PA certificate policy: extension 1.3.6.1.4.1.62558.3. */
  readonly assuranceLevel?: 1 | 2;
  /** Its extension 1.3.6.1.4.1.62558.4: a record of the conforming products list. */
  readonly productRecord?: string;
  /** id-pkix-ocsp-nocheck (RFC 6960 §4.2.2.2.1). */
  readonly ocspNoCheck?: boolean;
  readonly issuerUniqueId?: boolean;
  readonly version?: 1 | 3;
  /** Signs with ecdsa-with-SHA1 as the named algorithm: a profile that C2PA forbids. */
  readonly namesSha1?: boolean;
  /** Breaks the issuer's signature. */
  readonly brokenSignature?: boolean;
}
