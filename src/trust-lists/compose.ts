import type { TrustListName } from '../verifier/signer-report.ts';
import type { Anchor, TrustSettings } from '../verifier/trust/trust-settings.ts';
import { digestOf } from './digest.ts';
import { BUNDLED_INCIDENTS } from './incident-list.ts';
import type { InterimAnchor, InterimList } from './interim-list.ts';
import type { ListEntry, OfficialList } from './official-list.ts';
import { BUNDLED_PRODUCTS } from './product-list.ts';

/** Extended key usages of claim signers: C2PA's own, and those that the lists' certificates carry besides. */
const DEFAULT_SIGNER_EKUS = [
  '1.3.6.1.4.1.62558.2.1', // C2PA claim signing
  '1.3.6.1.5.5.7.3.36', // document signing
  '1.3.6.1.5.5.7.3.4', // e-mail protection
  '1.3.6.1.4.1.311.76.59.1.9', // Microsoft's C2PA signing
] as const;

/** Each certificate once, those of the C2PA list first. */
type AnchorsInOrder = Pick<TrustSettings, 'signerAnchors' | 'timeStampAnchors'>;

export interface TrustParts {
  readonly official?: { readonly signers: OfficialList; readonly timeStamps: OfficialList } | undefined;
  readonly interim?: InterimList | undefined;
  readonly extra?: ExtraTrust | undefined;
}

/** Trust that somebody adds: a user's own anchors, or a trust setting. DER throughout. */
interface ExtraTrust {
  readonly anchors?: readonly HashedAnchor[];
  readonly timeStampAnchors?: readonly HashedAnchor[];
  readonly identityAnchors?: readonly HashedAnchor[];
  readonly identityIssuers?: readonly string[];
  /**
   * SHA-256 in hex of end entities that somebody accepts by themselves. Only a person may add to these: C2PA 2.4 §14.4.3
   * forbids a validator to come with any, so the end entities that the interim list names beside its anchors do not count.
   */
  readonly allowed?: ReadonlyMap<string, TrustListName>;
  /** Replaces DEFAULT_SIGNER_EKUS. */
  readonly signerEkus?: readonly string[];
}

export interface HashedAnchor extends Anchor {
  /** SHA-256 of the whole certificate in hex. */
  readonly sha256: string;
}

/**
 * Puts lists together. They stay told apart: each anchor keeps the list that it comes from, and one that is on several
 * counts for the first in the order official, interim, extra. Known incidents hold whatever the lists are. The version
 * names exactly this content.
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
  return trustOf({ official, interim, extra }, { signerAnchors, timeStampAnchors });
}

/** The same for anchors of these parts that have been put together already. */
export function trustOf({ official, interim, extra }: TrustParts, anchors: AnchorsInOrder): TrustSettings {
  const identityAnchors = unique(extra?.identityAnchors ?? []);
  const identityIssuers = extra?.identityIssuers ?? [];
  const allowedCertificates = new Map<string, TrustListName>(extra?.allowed ?? []);
  const signerEkus = extra?.signerEkus ?? DEFAULT_SIGNER_EKUS;
  // Everything that a judgment depends on goes in: two settings with one version would share cached verdicts.
  const lists = [official?.signers.digest, official?.timeStamps.digest, interim?.digest].map(
    (digest) => digest?.slice(0, 12) ?? '-',
  );
  const own = extra === undefined ? [] : [extraDigest(extra).slice(0, 12)];
  const { incidents, digest } = BUNDLED_INCIDENTS;
  const { updated, products } = BUNDLED_PRODUCTS;
  const fingerprint = [...lists, digest.slice(0, 12), `${updated}-${products.length}`, ...own].join('.');
  const dates = [
    ...(official === undefined
      ? []
      : [`c2pa ${day(official.signers.issued)}`, `time-stamps ${day(official.timeStamps.issued)}`]),
    ...(interim === undefined ? [] : [`interim ${day(interim.frozen)}`]),
    ...(extra === undefined ? [] : ['own']),
  ];
  return {
    version: `${dates.join(', ')} #${fingerprint}`,
    ...anchors,
    identityAnchors,
    identityIssuers,
    allowedCertificates,
    signerEkus,
    incidents,
    products,
  };
}

function extraDigest({ anchors, timeStampAnchors, identityAnchors, ...rest }: ExtraTrust): string {
  return digestOf([
    [anchors, timeStampAnchors, identityAnchors].map((list) =>
      (list ?? []).map(({ sha256, list: name, entity }) => [sha256, name, entity]),
    ),
    [...(rest.allowed ?? [])].sort(),
    [rest.identityIssuers, rest.signerEkus].map((texts) => texts?.toSorted() ?? null),
  ]);
}

function officialAnchors(list: OfficialList | undefined): readonly HashedAnchor[] {
  return (list?.entries ?? []).filter(({ trusted }) => trusted).map((entry) => listedAnchor(entry, 'c2pa'));
}

function interimAnchors(list: InterimList | undefined, use: 'signers' | 'any'): readonly HashedAnchor[] {
  return (list?.anchors ?? [])
    .filter((anchor) => use === 'any' || anchor.use === use)
    .map((anchor) => listedAnchor(anchor, 'interim'));
}

/** The lists tell hash and name tag of each certificate, so that most are never decoded. */
function listedAnchor(entry: ListEntry | InterimAnchor, list: TrustListName): HashedAnchor {
  const { entity, nameTag, sha256 } = entry;
  return {
    list,
    entity,
    nameTag,
    sha256,
    get der() {
      return entry.der;
    },
  };
}

function unique(anchors: readonly HashedAnchor[]): readonly HashedAnchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256) !== undefined);
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
