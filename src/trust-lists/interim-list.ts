import { digestOf } from './digest.ts';

/**
 * The interim list of contentcredentials.org, frozen on 1 January 2026 and kept for what was signed before the official
 * list: always a list of its own, never mixed with the official one.
 */
export interface InterimList {
  readonly frozen: string;
  /** As of an official list. */
  readonly digest: string;
  readonly anchors: readonly InterimAnchor[];
  /**
   * SHA-256 in hex of end entities that the list names by themselves, sorted. They are known so as not to be trusted:
   * single signers are for a person to choose (C2PA 2.4 §14.4.3).
   */
  readonly allowed: readonly string[];
}

export interface InterimAnchor {
  /** Organisation of the certificate's subject. */
  readonly entity: string;
  readonly name: string;
  /**
   * The interim list was one pool for signers and time-stamps, and several of its members ran their own authority under
   * the same root. So all of its anchors serve time-stamps, but one made for time-stamps vouches for no signer.
   */
  readonly use: 'signers' | 'time-stamps';
  readonly notBefore: string;
  readonly notAfter: string;
  readonly subject: string;
  readonly sha256: string;
  readonly der: string;
}

/** The digest of a list with these members. */
export function interimDigest(anchors: readonly InterimAnchor[], allowed: readonly string[]): string {
  return digestOf([anchors.map(({ use, entity, sha256 }) => [use, entity, sha256]), allowed]);
}
