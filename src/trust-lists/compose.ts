import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../verifier/bytes/hex.ts';
import type { TrustListName } from '../verifier/report.ts';
import type { Anchor, TrustSettings } from '../verifier/trust/trust-settings.ts';
import { fromBase64 } from './base64.ts';
import type { InterimList } from './interim-list.ts';
import type { OfficialList } from './official-list.ts';

/** Extended key usages of claim signers: C2PA's own, and those that the lists' certificates carry besides. */
export const DEFAULT_SIGNER_EKUS = [
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
export interface ExtraTrust {
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
    ...(extra?.anchors ?? []),
  ]);
  const timeStampAnchors = unique([
    ...officialAnchors(official?.timeStamps),
    ...interimAnchors(interim, 'any'),
    ...(extra?.timeStampAnchors ?? []),
  ]);
  const allowedCertificates = new Map<string, TrustListName>([
    ...(extra?.allowed ?? []),
    ...(interim?.allowed ?? []).map((hash): [string, TrustListName] => [hash, 'interim']),
  ]);
  const content = {
    signerAnchors,
    timeStampAnchors,
    identityAnchors: unique(extra?.identityAnchors ?? []),
    identityIssuers: extra?.identityIssuers ?? [],
    allowedCertificates,
    signerEkus: extra?.signerEkus ?? DEFAULT_SIGNER_EKUS,
  };
  const dates = [
    ...(official === undefined
      ? []
      : [`c2pa ${day(official.signers.issued)}`, `time-stamps ${day(official.timeStamps.issued)}`]),
    ...(interim === undefined ? [] : [`interim ${day(interim.frozen)}`]),
    ...(extra === undefined ? [] : ['own']),
  ];
  return { version: `${dates.join(', ')} #${fingerprint(content)}`, ...content };
}

function officialAnchors(list: OfficialList | undefined): readonly Anchor[] {
  return (list?.entries ?? []).flatMap(({ trusted, der, entity }) => {
    const bytes = trusted ? fromBase64(der) : null;
    return bytes === null ? [] : [{ der: bytes, list: 'c2pa' as const, entity }];
  });
}

function interimAnchors(list: InterimList | undefined, use: 'signers' | 'any'): readonly Anchor[] {
  return (list?.anchors ?? []).flatMap((anchor) => {
    const bytes = use === 'any' || anchor.use === use ? fromBase64(anchor.der) : null;
    return bytes === null ? [] : [{ der: bytes, list: 'interim' as const, entity: anchor.entity }];
  });
}

function unique(anchors: readonly Anchor[]): readonly Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ der }) => {
    const hash = toHex(sha256(der));
    return !seen.has(hash) && seen.add(hash) !== undefined;
  });
}

/** Everything that a judgment depends on goes in: two settings with one version would share cached verdicts. */
function fingerprint(content: Omit<TrustSettings, 'version'>): string {
  const anchors = (list: readonly Anchor[]): readonly string[] =>
    list.map(({ der, list: name, entity }) => `${name} ${toHex(sha256(der))} ${entity}`).sort();
  const text = JSON.stringify([
    anchors(content.signerAnchors),
    anchors(content.timeStampAnchors),
    anchors(content.identityAnchors),
    [...content.identityIssuers].sort(),
    [...content.allowedCertificates].map((pair) => pair.join(' ')).sort(),
    [...content.signerEkus].sort(),
  ]);
  return toHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
