import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../verifier/bytes/hex.ts';
import type { TrustListName } from '../verifier/report.ts';
import type { Anchor, TrustSettings } from '../verifier/trust/trust-settings.ts';
import { fromBase64 } from './base64.ts';
import type { InterimList } from './interim-list.ts';
import type { OfficialList } from './official-list.ts';

/** Extended key usages of claim signers: C2PA's own, and those that the lists' certificates carry besides. */
const DEFAULT_SIGNER_EKUS = [
  '1.3.6.1.4.1.62558.2.1', // C2PA claim signing
  '1.3.6.1.5.5.7.3.36', // document signing
  '1.3.6.1.5.5.7.3.4', // e-mail protection
  '1.3.6.1.4.1.311.76.59.1.9', // Microsoft's C2PA signing
] as const;

export interface TrustParts {
  readonly official?: { readonly signers: OfficialList; readonly timeStamps: OfficialList };
  readonly interim?: InterimList;
  readonly extra?: ExtraTrust;
}

/** Trust that somebody adds: a user's own anchors, or a trust setting. DER throughout. */
interface ExtraTrust {
  readonly anchors?: readonly ExtraAnchor[];
  readonly timeStampAnchors?: readonly ExtraAnchor[];
  readonly identityAnchors?: readonly ExtraAnchor[];
  readonly identityIssuers?: readonly string[];
  /** SHA-256 in hex of end entities, and the list that says so. */
  readonly allowed?: ReadonlyMap<string, TrustListName>;
  /** Replaces DEFAULT_SIGNER_EKUS. */
  readonly signerEkus?: readonly string[];
}

export interface ExtraAnchor {
  readonly der: Uint8Array;
  readonly list: TrustListName;
  readonly entity: string;
}

/**
 * Puts lists together. They stay told apart: each anchor keeps the list that it comes from, and one that is on several
 * counts for the first in the order official, interim, extra. The version names exactly this content.
 */
export function composeTrust({ official, interim, extra }: TrustParts): TrustSettings {
  const signerAnchors = unique([
    ...officialAnchors(official?.signers),
    ...interimAnchors(interim, 'signers'),
    ...extraAnchors(extra?.anchors),
  ]);
  const timeStampAnchors = unique([
    ...officialAnchors(official?.timeStamps),
    ...interimAnchors(interim, 'any'),
    ...extraAnchors(extra?.timeStampAnchors),
  ]);
  const identityAnchors = unique(extraAnchors(extra?.identityAnchors));
  const identityIssuers = extra?.identityIssuers ?? [];
  const allowedCertificates = new Map<string, TrustListName>([
    ...(extra?.allowed ?? []),
    ...(interim?.allowed ?? []).map((hash): [string, TrustListName] => [hash, 'interim']),
  ]);
  const signerEkus = extra?.signerEkus ?? DEFAULT_SIGNER_EKUS;
  // Everything that a judgment depends on goes in: two settings with one version would share cached verdicts.
  const fingerprint = fingerprintOf([
    ...[signerAnchors, timeStampAnchors, identityAnchors].map((list) =>
      list.map(({ sha256: hash, anchor }) => `${anchor.list} ${hash} ${anchor.entity}`),
    ),
    identityIssuers,
    [...allowedCertificates].map((pair) => pair.join(' ')),
    signerEkus,
  ]);
  const dates = [
    ...(official === undefined
      ? []
      : [`c2pa ${day(official.signers.issued)}`, `time-stamps ${day(official.timeStamps.issued)}`]),
    ...(interim === undefined ? [] : [`interim ${day(interim.frozen)}`]),
    ...(extra === undefined ? [] : ['own']),
  ];
  return {
    version: `${dates.join(', ')} #${fingerprint}`,
    signerAnchors: signerAnchors.map(({ anchor }) => anchor),
    timeStampAnchors: timeStampAnchors.map(({ anchor }) => anchor),
    identityAnchors: identityAnchors.map(({ anchor }) => anchor),
    identityIssuers,
    allowedCertificates,
    signerEkus,
  };
}

/** The lists say the hash of each certificate, which spares hashing them all again at every start. */
interface HashedAnchor {
  readonly sha256: string;
  readonly anchor: Anchor;
}

function officialAnchors(list: OfficialList | undefined): readonly HashedAnchor[] {
  return (list?.entries ?? []).flatMap(({ trusted, der, entity, sha256: hash }) => {
    const bytes = trusted ? fromBase64(der) : null;
    return bytes === null ? [] : [{ sha256: hash, anchor: { der: bytes, list: 'c2pa' as const, entity } }];
  });
}

function interimAnchors(list: InterimList | undefined, use: 'signers' | 'any'): readonly HashedAnchor[] {
  return (list?.anchors ?? []).flatMap(({ der, entity, sha256: hash, use: ownUse }) => {
    const bytes = use === 'any' || ownUse === use ? fromBase64(der) : null;
    return bytes === null ? [] : [{ sha256: hash, anchor: { der: bytes, list: 'interim' as const, entity } }];
  });
}

function extraAnchors(anchors: readonly ExtraAnchor[] | undefined): readonly HashedAnchor[] {
  return (anchors ?? []).map((anchor) => ({ sha256: toHex(sha256(anchor.der)), anchor }));
}

function unique(anchors: readonly HashedAnchor[]): readonly HashedAnchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ sha256: hash }) => !seen.has(hash) && seen.add(hash) !== undefined);
}

function fingerprintOf(parts: readonly (readonly string[])[]): string {
  const text = JSON.stringify(parts.map((part) => [...part].sort()));
  return toHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
