import { type DerNode, readDer } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { oidOf, unsignedOf, wholeBitsOf } from '../asn1/values.ts';
import { concat } from '../bytes/concat.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_RSA_BITS, MIN_RSA_BITS } from '../limits.ts';
import { isSafeEd25519Point } from './ed25519-point.ts';
import { type PssParameters, readAlgorithmIdentifier, readPssParameters } from './signature-algorithm.ts';

export type Curve = 'P-256' | 'P-384' | 'P-521';

/** A key that may verify signatures; anything else (other curves, short RSA, DSA …) is null where it is read. */
export type PublicKey =
  | { readonly kind: 'ec'; readonly curve: Curve; readonly point: Uint8Array; readonly spki: Uint8Array }
  | {
      readonly kind: 'rsa';
      readonly bits: number;
      /** What an id-RSASSA-PSS key allows; null for a key without restriction. */
      readonly restriction: PssParameters | 'pss' | null;
      /** SubjectPublicKeyInfo under rsaEncryption, which all engines import. */
      readonly spki: Uint8Array;
    }
  | { readonly kind: 'ed25519'; readonly point: Uint8Array; readonly spki: Uint8Array };

const CURVES: ReadonlyMap<string, { readonly curve: Curve; readonly bytes: number }> = new Map([
  [OID.p256, { curve: 'P-256', bytes: 32 }],
  [OID.p384, { curve: 'P-384', bytes: 48 }],
  [OID.p521, { curve: 'P-521', bytes: 66 }],
]);

/** rsaEncryption with NULL, as DER: what an id-RSASSA-PSS key is re-wrapped in. */
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);

/**
 * Reads a SubjectPublicKeyInfo strictly; null where the key is of a kind or strength that is not accepted.
 * @throws MalformedError
 */
export function readPublicKey(node: DerNode): PublicKey | null {
  const fields = new Fields(node, 'public key');
  const { oid, parameters } = readAlgorithmIdentifier(fields.take());
  const bits = fields.take();
  fields.end();
  if (oid === OID.ecPublicKey) return readEc(parameters, wholeBitsOf(bits), node.raw);
  if (oid === OID.ed25519) {
    const point = wholeBitsOf(bits);
    if (parameters !== null || point.length !== 32) throw new MalformedError('Ed25519 key of a wrong form');
    return isSafeEd25519Point(point) ? { kind: 'ed25519', point, spki: node.raw } : null;
  }
  if (oid === OID.rsaEncryption) {
    if (parameters !== null && parameters.raw.length !== 2) throw new MalformedError('RSA key with parameters');
    return readRsa(wholeBitsOf(bits), null, bits);
  }
  if (oid === OID.rsaPss) {
    const restriction = parameters === null ? 'pss' : readPssParameters(parameters);
    return restriction === null ? null : readRsa(wholeBitsOf(bits), restriction, bits);
  }
  return null;
}

/** @throws MalformedError */
export function parsePublicKey(spki: Uint8Array): PublicKey | null {
  return readPublicKey(readDer(spki));
}

/** One line for people, such as `EC P-256`. */
export function publicKeyLine(key: PublicKey | null): string {
  if (key === null) return 'unsupported';
  if (key.kind === 'ec') return `EC ${key.curve}`;
  if (key.kind === 'ed25519') return 'Ed25519';
  return `RSA ${key.bits}${key.restriction === null ? '' : ' (PSS only)'}`;
}

/** Named curves only: explicit parameters are how curves were forged (CVE-2020-0601). */
function readEc(parameters: DerNode | null, point: Uint8Array, spki: Uint8Array): PublicKey | null {
  const known = parameters?.tag === 6 ? CURVES.get(oidOf(parameters)) : undefined;
  if (known === undefined) return null;
  if (point.length !== 1 + 2 * known.bytes || point.at(0) !== 4) return null;
  return { kind: 'ec', curve: known.curve, point, spki };
}

function readRsa(key: Uint8Array, restriction: PssParameters | 'pss' | null, bitString: DerNode): PublicKey | null {
  const fields = new Fields(readDer(key), 'RSA key');
  const modulus = unsignedOf(fields.take());
  const exponent = unsignedOf(fields.take());
  fields.end();
  const bits = bitLength(modulus);
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) return null;
  // An even modulus is none; exponents of 1 and even ones verify anything or nothing, huge ones only burn time.
  if (isEven(modulus) || isEven(exponent) || exponent.length > 8 || bitLength(exponent) < 2) return null;
  return { kind: 'rsa', bits, restriction, spki: sequenceOf([RSA_ENCRYPTION, bitString.raw]) };
}

function isEven(magnitude: Uint8Array): boolean {
  return ((magnitude.at(-1) ?? 0) & 1) === 0;
}

function bitLength(magnitude: Uint8Array): number {
  const first = magnitude.at(0) ?? 0;
  return first === 0 ? 0 : magnitude.length * 8 - Math.clz32(first) + 24;
}

function sequenceOf(parts: readonly Uint8Array[]): Uint8Array {
  const content = concat(parts);
  const { length } = content;
  const header =
    length < 0x80 ? [0x30, length] : length < 0x100 ? [0x30, 0x81, length] : [0x30, 0x82, length >> 8, length & 0xff];
  return concat([Uint8Array.from(header), content]);
}
