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
