import { digestOf } from './digest.ts';

/** One of the two official C2PA lists (signers, or time-stamp authorities), reduced to what judging needs. */
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
  /** ServiceStatus: an entry that is not trusted any more stays on the list and anchors nothing. */
  readonly trusted: boolean;
  /** Mark of the certificate's subject, by which issuers are found. */
  readonly nameTag: string;
  /** SHA-256 of the certificate in hex. */
  readonly sha256: string;
  /** DER of the certificate; those that the product carries come without their signatures. */
  readonly der: Uint8Array;
}

/** Entries in an order that only depends on their content, so that two issues can be compared line by line. */
export function sortedEntries<E extends Pick<ListEntry, 'entity' | 'sha256'>>(entries: readonly E[]): readonly E[] {
  const keyOf = ({ entity, sha256 }: E): string => `${entity}\n${sha256}`;
  return [...entries].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

/** The digest of a list with these entries. */
export function officialDigest(entries: readonly Pick<ListEntry, 'trusted' | 'entity' | 'sha256'>[]): string {
  return digestOf(entries.map(({ trusted, entity, sha256 }) => [trusted, entity, sha256]));
}
