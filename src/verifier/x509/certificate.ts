import { type DerNode, readDer } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { timeOf } from '../asn1/time.ts';
import { expect, integerHexOf, smallIntegerOf, wholeBitsOf } from '../asn1/values.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { MAX_CERTIFICATE_BYTES } from '../limits.ts';
import { type Extension, type KnownExtensions, readExtensions, readKnownExtensions } from './extensions.ts';
import { fingerprintOf } from './fingerprint.ts';
import { Memo } from './memo.ts';
import { type Name, readName } from './name.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './signature-algorithm.ts';

/** One certificate as read: complete and unjudged. Times are in milliseconds since 1970. */
export interface Certificate {
  readonly der: Uint8Array;
  /** SHA-256 of `der` in hex. */
  readonly sha256: string;
  /** 1, 2 or 3. */
  readonly version: number;
  /** Content octets of the serial number in hex. */
  readonly serial: string;
  readonly issuer: Name;
  readonly subject: Name;
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo as received. */
  readonly spki: Uint8Array;
  /** The octets of the key alone: what OCSP hashes. */
  readonly keyBits: Uint8Array;
  /** Null for a key of a kind or strength that is not accepted. */
  readonly publicKey: PublicKey | null;
  /** What the issuer signed. */
  readonly tbs: Uint8Array;
  /** Null for an algorithm that is not accepted. */
  readonly signatureAlgorithm: SignatureAlgorithm | null;
  readonly signature: Uint8Array;
  readonly hasUniqueIds: boolean;
  readonly extensions: ReadonlyMap<string, Extension>;
  readonly known: KnownExtensions;
}

const memo = new Memo<Certificate>(512);
const listed = new Memo<Certificate>(512);

/**
 * Reads one certificate (RFC 5280 §4.1) in strict DER. Certificates come again and again (anchors, intermediates),
 * so what was read is remembered by the hash of its bytes.
 * @throws MalformedError, and LimitError above MAX_CERTIFICATE_BYTES
 */
export function parseCertificate(der: Uint8Array): Certificate {
  checkSize(der);
  const fingerprint = fingerprintOf(der);
  return memo.of(fingerprint, () => readCertificate(der.slice(), fingerprint));
}

/**
 * A certificate of a trust list, which tells its SHA-256 (hex). A list may leave out the signature: an anchor's own is
 * never checked (RFC 5280 §6.1.1 (d)). So what is read of a list is never given for the certificate in a file, where a
 * signature may count; only the other way round.
 */
export function parseListed(anchor: { readonly der: Uint8Array }, sha256: string): Certificate {
  return (
    memo.known(sha256) ??
    listed.of(sha256, () => {
      const { der } = anchor;
      checkSize(der);
      return readCertificate(der.slice(), sha256);
    })
  );
}

function checkSize(der: Uint8Array): void {
  if (der.length > MAX_CERTIFICATE_BYTES) throw new LimitError('MAX_CERTIFICATE_BYTES', 'certificate too large');
}

function readCertificate(der: Uint8Array, fingerprint: string): Certificate {
  const outer = new Fields(readDer(der), 'certificate');
  const tbs = outer.take(TAG.sequence);
  const outerAlgorithm = outer.take(TAG.sequence);
  const signature = wholeBitsOf(outer.take());
  outer.end();

  const fields = new Fields(tbs, 'certificate');
  const versionNode = fields.optionalExplicit(0);
  const version = versionNode === null ? 1 : smallIntegerOf(versionNode) + 1;
  if (version > 3 || (versionNode !== null && version === 1)) throw new MalformedError('certificate: version');
  const serial = integerHexOf(fields.take());
  const innerAlgorithm = fields.take(TAG.sequence);
  // RFC 5280 §4.1.1.2: both must be the same; a difference is how algorithms are confused.
  if (!bytesEqual(innerAlgorithm.raw, outerAlgorithm.raw)) throw new MalformedError('certificate: two algorithms');
  const issuer = readName(fields.take());
  const { notBefore, notAfter } = readValidity(fields.take());
  const subject = readName(fields.take());
  const spki = fields.take(TAG.sequence);
  const issuerId = fields.optional(contextTag(1, 'primitive'));
  const subjectId = fields.optional(contextTag(2, 'primitive'));
  const extensionsNode = fields.optionalExplicit(3);
  fields.end();
  if (extensionsNode !== null && version !== 3) throw new MalformedError('certificate: extensions before version 3');
  const extensions = extensionsNode === null ? new Map<string, Extension>() : readExtensions(extensionsNode);
  return {
    der,
    sha256: fingerprint,
    version,
    serial,
    issuer,
    subject,
    notBefore,
    notAfter,
    spki: spki.raw,
    keyBits: readKeyBits(spki),
    publicKey: readPublicKey(spki),
    tbs: tbs.raw,
    signatureAlgorithm: readSignatureAlgorithm(innerAlgorithm),
    signature,
    hasUniqueIds: issuerId !== null || subjectId !== null,
    extensions,
    known: readKnownExtensions(extensions),
  };
}

function readValidity(node: DerNode): { notBefore: number; notAfter: number } {
  const fields = new Fields(expect(node, TAG.sequence, 'validity'), 'validity');
  const notBefore = timeOf(fields.take(TAG.utcTime, TAG.generalizedTime));
  const notAfter = timeOf(fields.take(TAG.utcTime, TAG.generalizedTime));
  fields.end();
  return { notBefore, notAfter };
}

function readKeyBits(spki: DerNode): Uint8Array {
  const [, bits] = spki.children;
  if (bits === undefined) throw new MalformedError('public key: a field is missing');
  return wholeBitsOf(bits);
}
