import type { DerNode } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { TAG } from '../asn1/tags.ts';
import { oidOf, smallIntegerOf } from '../asn1/values.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';

/** How certificates, CMS and OCSP answers are signed; ECDSA signatures are DER there. */
export type SignatureAlgorithm =
  | { readonly kind: 'ecdsa-der'; readonly hash: HashAlgorithm }
  | { readonly kind: 'rsa-pkcs1'; readonly hash: HashAlgorithm }
  | { readonly kind: 'rsa-pss'; readonly hash: HashAlgorithm; readonly saltLength: number }
  | { readonly kind: 'ed25519' };

export interface PssParameters {
  readonly hash: HashAlgorithm;
  readonly saltLength: number;
}

const BY_OID: ReadonlyMap<string, readonly ['ecdsa-der' | 'rsa-pkcs1', HashAlgorithm]> = new Map([
  ['1.2.840.10045.4.3.2', ['ecdsa-der', 'sha256']],
  ['1.2.840.10045.4.3.3', ['ecdsa-der', 'sha384']],
  ['1.2.840.10045.4.3.4', ['ecdsa-der', 'sha512']],
  ['1.2.840.113549.1.1.11', ['rsa-pkcs1', 'sha256']],
  ['1.2.840.113549.1.1.12', ['rsa-pkcs1', 'sha384']],
  ['1.2.840.113549.1.1.13', ['rsa-pkcs1', 'sha512']],
]);

const DIGESTS: ReadonlyMap<string, HashAlgorithm> = new Map([
  [OID.sha256, 'sha256'],
  [OID.sha384, 'sha384'],
  [OID.sha512, 'sha512'],
]);

const NULL_DER = Uint8Array.of(TAG.null, 0);

/**
 * Reads an AlgorithmIdentifier of a signature; null where it is none that C2PA 2.2 §14.5.1 allows.
 * @throws MalformedError where the structure or the parameters are broken
 */
export function readSignatureAlgorithm(node: DerNode): SignatureAlgorithm | null {
  const { oid, parameters } = readAlgorithmIdentifier(node);
  if (oid === OID.ed25519) {
    if (parameters !== null) throw new MalformedError('Ed25519 with parameters (RFC 8410 §3)');
    return { kind: 'ed25519' };
  }
  if (oid === OID.rsaPss) {
    const pss = readPssParameters(parameters);
    return pss === null ? null : { kind: 'rsa-pss', ...pss };
  }
  const known = BY_OID.get(oid);
  if (known === undefined) return null;
  const [kind, hash] = known;
  // NULL for RSA (RFC 4055 §5), nothing for ECDSA (RFC 5758 §3.2): several authorities get it wrong, harmlessly.
  if (!isNullOrAbsent(parameters)) throw new MalformedError('signature algorithm with parameters');
  return { kind, hash };
}

/** A digest's AlgorithmIdentifier; null where it is not SHA-256, SHA-384 or SHA-512. @throws MalformedError */
export function readDigestAlgorithm(node: DerNode): HashAlgorithm | null {
  const { oid, parameters } = readAlgorithmIdentifier(node);
  return isNullOrAbsent(parameters) ? (DIGESTS.get(oid) ?? null) : null;
}

/** @throws MalformedError */
export function readAlgorithmIdentifier(node: DerNode): { readonly oid: string; readonly parameters: DerNode | null } {
  const fields = new Fields(node, 'algorithm identifier');
  const oid = oidOf(fields.take());
  const [, parameters] = node.children;
  if (node.children.length > 2) throw new MalformedError('algorithm identifier: more fields than expected');
  return { oid, parameters: parameters ?? null };
}

/**
 * RSASSA-PSS-params (RFC 4055 §3.1), which must be written out: the defaults mean SHA-1.
 * Null where hash and mask hash differ or are none of the SHA-2 family, or the trailer is unusual.
 * @throws MalformedError
 */
export function readPssParameters(parameters: DerNode | null): PssParameters | null {
  if (parameters === null) return null;
  const fields = new Fields(parameters, 'RSASSA-PSS parameters');
  const hashNode = fields.optionalExplicit(0);
  const maskNode = fields.optionalExplicit(1);
  const saltNode = fields.optionalExplicit(2);
  const trailerNode = fields.optionalExplicit(3);
  fields.end();
  if (hashNode === null || maskNode === null) return null;
  const hash = readDigestAlgorithm(hashNode);
  const mask = readAlgorithmIdentifier(maskNode);
  if (hash === null || mask.oid !== OID.mgf1 || mask.parameters === null) return null;
  if (readDigestAlgorithm(mask.parameters) !== hash) return null;
  if (trailerNode !== null && smallIntegerOf(trailerNode) !== 1) return null;
  return { hash, saltLength: saltNode === null ? 20 : smallIntegerOf(saltNode) };
}

function isNullOrAbsent(parameters: DerNode | null): boolean {
  return parameters === null || bytesEqual(parameters.raw, NULL_DER);
}
