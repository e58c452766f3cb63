import { millisecondsFromIso } from '../time.ts';
import type { Certificate } from '../x509/certificate.ts';

/** A publicly known withdrawal of a signer's certificates, of which the files that carry them tell nothing. */
export interface Incident {
  readonly id: string;
  readonly entity: string;
  readonly what: string;
  /** SHA-256 in hex of the certificates under which the affected ones were issued, at any depth. */
  readonly issuers: readonly string[];
  /** Serial numbers in hex; null where all are affected. */
  readonly serials: readonly string[] | null;
  /** Certificates valid from later than this are not affected, ISO 8601; null where all are. */
  readonly issuedUntil: string | null;
  /** Signatures proven to be older than this stand, ISO 8601; null where none does. */
  readonly signedFrom: string | null;
  readonly revokedAt: string | null;
  readonly sources: readonly string[];
}

/**
 * The incident that a signer falls under; null where none is known.
 * @param path end entity first, each certificate signed by the next
 * @param provenAt proven time of signing in milliseconds; null where there is none
 */
export function incidentOf(
  path: readonly Certificate[],
  provenAt: number | null,
  incidents: readonly Incident[],
): Incident | null {
  const [leaf, ...issuers] = path;
  if (leaf === undefined) return null;
  return incidents.find((incident) => concerns(incident, leaf, issuers, provenAt)) ?? null;
}

function concerns(
  { issuers: named, serials, issuedUntil, signedFrom }: Incident,
  leaf: Certificate,
  issuers: readonly Certificate[],
  provenAt: number | null,
): boolean {
  const until = issuedUntil === null ? null : millisecondsFromIso(issuedUntil);
  const from = signedFrom === null ? null : millisecondsFromIso(signedFrom);
  return (
    issuers.some(({ sha256 }) => named.includes(sha256)) &&
    (serials === null || serials.some((serial) => numberOf(serial) === numberOf(leaf.serial))) &&
    (until === null || leaf.notBefore <= until) &&
    (from === null || provenAt === null || provenAt >= from)
  );
}

/** Lists write serial numbers with or without leading zeros. */
function numberOf(serial: string): string {
  return serial.toLowerCase().replace(/^0+/, '');
}
