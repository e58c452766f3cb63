import type { DerNode } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { TAG } from '../asn1/tags.ts';
import { expect, octetsOf, oidOf } from '../asn1/values.ts';
import { concat } from '../bytes/concat.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { digest, type HashAlgorithm } from '../bytes/hash.ts';
import { toHex } from '../bytes/hex.ts';
import { readDigestAlgorithm } from '../x509/signature-algorithm.ts';

/** The signed attributes of a time-stamp that are judged (RFC 5652 §11, RFC 3161 §2.4.2). */
export interface SignedAttributes {
  readonly contentType: string;
  readonly messageDigest: Uint8Array;
  /** Hashes by which the authority names its own certificate; at least one. */
  readonly certificateHashes: readonly CertificateHash[];
}

export interface CertificateHash {
  readonly algorithm: HashAlgorithm | 'sha1';
  readonly hash: Uint8Array;
}

/** @throws MalformedError where a required attribute is missing, double or broken */
export function readSignedAttributes(set: DerNode): SignedAttributes {
  const values = new Map<string, DerNode>();
  for (const attribute of set.children) {
    const fields = new Fields(attribute, 'signed attribute');
    const type = oidOf(fields.take());
    const [value, ...more] = expect(fields.take(), TAG.set, 'values of an attribute').children;
    fields.end();
    if (values.has(type)) throw new MalformedError(`signed attribute ${type} occurs twice`);
    if (value === undefined) throw new MalformedError(`signed attribute ${type} has no value`);
    if (more.length > 0 && JUDGED.has(type)) throw new MalformedError(`signed attribute ${type} has several values`);
    values.set(type, value);
  }
  const contentType = values.get(OID.contentType);
  const messageDigest = values.get(OID.messageDigest);
  if (contentType === undefined || messageDigest === undefined)
    throw new MalformedError('signed attributes: incomplete');
  const version1 = values.get(OID.signingCertificate);
  const version2 = values.get(OID.signingCertificateV2);
  const certificateHashes = [
    ...(version1 === undefined ? [] : [readFirstHash(version1, false)]),
    ...(version2 === undefined ? [] : [readFirstHash(version2, true)]),
  ];
  if (certificateHashes.length === 0) throw new MalformedError('signed attributes: no certificate is named');
  return {
    contentType: oidOf(contentType),
    messageDigest: octetsOf(expect(messageDigest, TAG.octetString, 'message digest')),
    certificateHashes,
  };
}

/** The SET in the order that DER wants; some authorities sign that one and send another. */
export function sortedSet(set: DerNode): Uint8Array {
  const sorted = set.children.map(({ raw }) => raw).sort((left, right) => (toHex(left) < toHex(right) ? -1 : 1));
  const header = set.raw.subarray(0, set.raw.length - set.content.length);
  return concat([header, ...sorted]);
}

/** True where every hash by which the authority names its certificate is that of `der` (RFC 5035 §3). */
export async function namesCertificate(hashes: readonly CertificateHash[], der: Uint8Array): Promise<boolean> {
  for (const { algorithm, hash } of hashes) {
    // SHA-1 here only binds a certificate that the signature already proves; RFC 2634 knows no other.
    if (!bytesEqual(await digest(algorithm, der), hash)) return false;
  }
  return true;
}

const JUDGED: ReadonlySet<string> = new Set([
  OID.contentType,
  OID.messageDigest,
  OID.signingCertificate,
  OID.signingCertificateV2,
]);

/** The first ESSCertID or ESSCertIDv2 is the signer's own certificate (RFC 5035 §3). */
function readFirstHash(node: DerNode, version2: boolean): CertificateHash {
  const [list] = expect(node, TAG.sequence, 'signing certificate').children;
  const [first] = list === undefined ? [] : expect(list, TAG.sequence, 'signing certificate').children;
  if (first === undefined) throw new MalformedError('signing certificate: empty');
  const fields = new Fields(first, 'certificate id');
  const named = version2 ? fields.optional(TAG.sequence) : null;
  const hash = octetsOf(fields.take(TAG.octetString));
  if (!version2) return { algorithm: 'sha1', hash };
  // RFC 5035 §4: SHA-256 unless said.
  const algorithm = named === null ? 'sha256' : readDigestAlgorithm(named);
  if (algorithm === null) throw new MalformedError('certificate id: digest that is not accepted');
  return { algorithm, hash };
}
