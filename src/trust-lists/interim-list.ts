import { digestOf } from './digest.ts';
import type { ListEntry } from './official-list.ts';

/**
 * The interim list of contentcredentials.org, frozen on 1 January 2026 and kept for what was signed before the official
 * list: always a list of its own, never mixed with the official one.
 */
export interface InterimList {
  readonly frozen: string;
  /** As of an official list. */
  readonly digest: string;
  readonly anchors: readonly InterimAnchor[];
}

/** `entity` is the organisation of the certificate's subject. */
export interface InterimAnchor extends Omit<ListEntry, 'trusted'> {
  /**
   * The interim list was one pool for signers and time-stamps, and several of its members ran their own authority under
   * the same root. So all of its anchors serve time-stamps, but one made for time-stamps vouches for no signer.
   */
  readonly use: 'signers' | 'time-stamps';
}

/** The digest of a list with these members. */
export function interimDigest(
  anchors: readonly Pick<InterimAnchor, 'use' | 'entity' | 'sha256'>[],
  allowed: readonly string[],
): string {
  return digestOf([anchors.map(({ use, entity, sha256 }) => [use, entity, sha256]), allowed]);
}
