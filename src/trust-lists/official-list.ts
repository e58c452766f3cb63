import { digestOf } from './digest.ts';

/**
 * One of the two official C2PA lists (signers, or time-stamp authorities), reduced to what judging needs. Plain data:
 * it is written to data/*.json by trust:update and kept in the extension's storage by the daily refresh.
 */
export interface OfficialList {
  readonly name: string;
  /** When the list was issued, and when its issuer means to issue the next: ISO 8601. */
  readonly issued: string;
  readonly nextUpdate: string;
  /** Names all that judging takes from the entries: equal for lists that judge alike. See officialDigest. */
  readonly digest: string;
  readonly entries: readonly ListEntry[];
}

export interface ListEntry {
  /** Organisation that the list names for the anchor. */
  readonly entity: string;
  /** Name of the service, usually the certificate's common name. */
  readonly name: string;
  /** ServiceStatus: an entry that is not trusted any more stays on the list and anchors nothing. */
  readonly trusted: boolean;
  /** Since when that status holds, ISO 8601. */
  readonly since: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Key of the certificate's subject, by which issuers are found. */
  readonly subject: string;
  /** SHA-256 of the DER in hex. */
  readonly sha256: string;
  /** The certificate's DER in base64. */
  readonly der: string;
}

/** Entries in an order that only depends on their content, so that two issues can be compared line by line. */
export function sortedEntries(entries: readonly ListEntry[]): readonly ListEntry[] {
  const keyOf = ({ entity, name, sha256 }: ListEntry): string => `${entity}\n${name}\n${sha256}`;
  return [...entries].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

/** The digest of a list with these entries. */
export function officialDigest(entries: readonly ListEntry[]): string {
  return digestOf(entries.map(({ trusted, entity, sha256 }) => [trusted, entity, sha256]));
}
