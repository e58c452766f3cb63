import { MalformedError } from '../verifier/bytes/errors.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { sha256Of } from '../verifier/bytes/sha256-short.ts';
import type { TrustListName } from '../verifier/signer-report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { parseCertificate } from '../verifier/x509/certificate.ts';
import { attributeText } from '../verifier/x509/name.ts';
import { nameTag } from '../verifier/x509/name-tag.ts';
import { BUNDLED_INTERIM, BUNDLED_SIGNERS, BUNDLED_TIME_STAMPS } from './bundled-lists.ts';
import { composeTrust, type HashedAnchor } from './compose.ts';
import notChosen from './data/interim-allowed.json' with { type: 'json' };
import { readPem } from './pem.ts';

/** A trust setting with the texts of its files (docs: "Trust settings"). */
export interface TrustSetting {
  readonly name?: string;
  /** Use the official lists that the product carries. */
  readonly bundled?: boolean;
  /** PEM texts. */
  readonly anchors: readonly string[];
  readonly timeStampAnchors: readonly string[];
  readonly identityAnchors: readonly string[];
  readonly allowedCertificates: readonly string[];
  /** Text with one OID a line; null for the product's own. */
  readonly ekus: string | null;
  /** DIDs. */
  readonly identityIssuers: readonly string[];
}

const ORGANIZATION = '2.5.4.10';
const COMMON_NAME = '2.5.4.3';
const OID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;

type Known = ReadonlyMap<string, { readonly list: TrustListName; readonly entity: string }>;

/**
 * Builds the trust that a setting describes. Anchors of the interim list, which is one file for signers and
 * time-stamps, serve the same as in composeTrust.
 * @throws MalformedError or LimitError where a text is not what it should be
 */
export function trustFromSetting(setting: TrustSetting): TrustSettings {
  const known = knownAnchors();
  const anchorsOf = (texts: readonly string[]): readonly HashedAnchor[] =>
    texts.flatMap((text) => readAnchors(text, known));
  const all = anchorsOf(setting.anchors);
  // The interim list names single signers too: a publisher's list is nobody's address book, in whose name ever it is
  // handed over.
  const allowed = setting.allowedCertificates.flatMap(readFingerprints).filter((hash) => !notChosen.includes(hash));
  return composeTrust({
    ...(setting.bundled === true ? { official: { signers: BUNDLED_SIGNERS, timeStamps: BUNDLED_TIME_STAMPS } } : {}),
    extra: {
      anchors: all.filter((anchor) => !isInterim(anchor, 'time-stamps')),
      timeStampAnchors: [...all.filter((anchor) => isInterim(anchor)), ...anchorsOf(setting.timeStampAnchors)],
      identityAnchors: anchorsOf(setting.identityAnchors),
      identityIssuers: setting.identityIssuers,
      allowed: new Map(allowed.map((hash) => [hash, 'user'] as const)),
      ...(setting.ekus === null ? {} : { signerEkus: readEkus(setting.ekus) }),
    },
  });
}

/** One OID a line; `#` or `//` starts a comment. @throws MalformedError where a line is neither */
export function readEkus(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:#|\/\/).*$/, '').trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      if (!OID.test(line)) throw new MalformedError(`not an OID: "${line}"`);
      return line;
    });
}

function readAnchors(text: string, known: Known): readonly HashedAnchor[] {
  return readPem(text).certificates.map((der) => {
    const { subject, sha256: hash } = parseCertificate(der);
    const entity = attributeText(subject, ORGANIZATION) ?? attributeText(subject, COMMON_NAME) ?? '';
    return {
      der,
      sha256: hash,
      nameTag: nameTag(subject.key),
      ...(known.get(hash) ?? { list: 'user' as const, entity }),
    };
  });
}

/** True for an anchor of the interim list, of this use where one is asked for. */
function isInterim({ sha256: hash }: HashedAnchor, use?: 'time-stamps'): boolean {
  return BUNDLED_INTERIM.anchors.some((anchor) => anchor.sha256 === hash && (use === undefined || anchor.use === use));
}

function readFingerprints(text: string): readonly string[] {
  const { certificates, fingerprints } = readPem(text);
  return [...fingerprints, ...certificates.map((der) => toHex(sha256Of(der)))];
}

/** Certificates of the product's lists by SHA-256: an anchor of a setting that is one of them is told as such. */
function knownAnchors(): Known {
  const known = new Map<string, { readonly list: TrustListName; readonly entity: string }>();
  for (const { sha256: hash, entity } of BUNDLED_INTERIM.anchors) known.set(hash, { list: 'interim', entity });
  for (const { sha256: hash, entity, trusted } of [...BUNDLED_SIGNERS.entries, ...BUNDLED_TIME_STAMPS.entries]) {
    if (trusted) known.set(hash, { list: 'c2pa', entity });
  }
  return known;
}
