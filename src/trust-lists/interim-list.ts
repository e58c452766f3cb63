/**
 * The interim list of contentcredentials.org, frozen on 1 January 2026 and kept for what was signed before the official
 * list: always a list of its own, never mixed with the official one.
 */
export interface InterimList {
  readonly frozen: string;
  readonly anchors: readonly InterimAnchor[];
  /** SHA-256 in hex of end entities that the list accepts by themselves, sorted. */
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
  readonly sha256: string;
  readonly der: string;
}
