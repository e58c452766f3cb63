import { ALGORITHMS, type SigningAlgorithm } from './algorithms.ts';
import { type Bytes, copy } from './bytes.ts';
import { integerBytes, sequence } from './der.ts';

export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export async function generateKeys(algorithm: SigningAlgorithm): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(ALGORITHMS[algorithm].key, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error(`${algorithm} keys come in pairs`);
  return pair;
}

/** SubjectPublicKeyInfo in DER. */
export async function publicKeyInfo(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('spki', key));
}

/** The bits of subjectPublicKey in a SubjectPublicKeyInfo: what key identifiers hash (RFC 5280 §4.2.1.2, method 1). */
export function publicKeyBits(info: Uint8Array): Uint8Array {
  const algorithmAndKey = contentOf(info);
  const key = contentOf(algorithmAndKey, true);
  const UNUSED_BITS_OCTET = 1;
  return contentOf(key).subarray(UNUSED_BITS_OCTET);
}

/** Content of the TLV at the start, or what follows that TLV. */
function contentOf(der: Uint8Array, after = false): Uint8Array {
  const short = der[1] ?? 0;
  const octets = short < 0x80 ? 0 : short - 0x80;
  const header = 2 + octets;
  const length = octets === 0 ? short : der.subarray(2, header).reduce((sum, octet) => sum * 256 + octet, 0);
  return after ? der.subarray(header + length) : der.subarray(header, header + length);
}

/** A signature as COSE wants it: r‖s for ECDSA. */
export async function signRaw(algorithm: SigningAlgorithm, key: CryptoKey, message: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(ALGORITHMS[algorithm].sign, key, copy(message)));
}

/** A signature as X.509, CMS and OCSP want it: SEQUENCE { r, s } for ECDSA. */
export async function signDer(algorithm: SigningAlgorithm, key: CryptoKey, message: Uint8Array): Promise<Bytes> {
  const raw = await signRaw(algorithm, key, message);
  return algorithm.startsWith('ES') ? ecdsaDer(raw) : raw;
}

/** r‖s as Ecdsa-Sig-Value (RFC 3279 §2.2.3). */
export function ecdsaDer(raw: Uint8Array): Bytes {
  const half = raw.length / 2;
  return sequence(integerBytes(raw.subarray(0, half)), integerBytes(raw.subarray(half)));
}
