import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { digest, type HashAlgorithm } from '../bytes/hash.ts';
import { CURVE_BYTES } from './ecdsa-form.ts';
import type { Curve } from './public-key.ts';

/**
 * The arithmetic behind verifySignature: WebCrypto, or @noble/curves where an engine lacks the curve
 * (P-521 and Ed25519 in older browsers). Measured by test/bench/signature-engines.ts in Chromium, WebCrypto is
 * faster for every curve, key import included.
 */
export type SignatureEngine = 'webcrypto' | 'noble';

const WEB_HASH = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;
const NOBLE = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const;

/** r‖s over a curve; exact lengths only. `engine` is for measuring and testing both. */
export async function verifyEcdsa(
  curve: Curve,
  point: Uint8Array,
  hash: HashAlgorithm,
  signature: Uint8Array,
  data: Uint8Array,
  engine: SignatureEngine = 'webcrypto',
): Promise<boolean> {
  if (signature.length !== 2 * CURVE_BYTES[curve]) return false;
  if (engine === 'webcrypto') {
    const algorithm = { name: 'ECDSA', namedCurve: curve };
    const key = await importKey('raw', point, algorithm);
    if (key === 'refused') return false;
    if (key !== 'lacking') {
      return crypto.subtle.verify({ name: 'ECDSA', hash: WEB_HASH[hash] }, key, own(signature), own(data));
    }
  }
  const hashed = await digest(hash, data);
  return safely(() => NOBLE[curve].verify(signature, hashed, point, { prehash: false, lowS: false }));
}

/** Ed25519 (RFC 8032); the caller has refused unsafe points and S ≥ L. */
export async function verifyEd25519(
  point: Uint8Array,
  signature: Uint8Array,
  data: Uint8Array,
  engine: SignatureEngine = 'webcrypto',
): Promise<boolean> {
  if (engine === 'webcrypto') {
    const key = await importKey('raw', point, { name: 'Ed25519' });
    if (key === 'refused') return false;
    if (key !== 'lacking') return crypto.subtle.verify({ name: 'Ed25519' }, key, own(signature), own(data));
  }
  return safely(() => ed25519.verify(signature, data, point, { zip215: false }));
}

/** RSA in both paddings; every engine has it. `saltLength` in bytes counts for PSS alone. */
export async function verifyRsa(
  name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS',
  spki: Uint8Array,
  hash: HashAlgorithm,
  saltLength: number,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const key = await importKey('spki', spki, { name, hash: WEB_HASH[hash] });
  if (key === 'refused' || key === 'lacking') return false;
  return crypto.subtle.verify({ name, saltLength }, key, own(signature), own(data));
}

/** `refused`: no such key (a point that is not on the curve). `lacking`: this engine does not know the algorithm. */
async function importKey(
  format: 'raw' | 'spki',
  bytes: Uint8Array,
  algorithm: RsaHashedImportParams | EcKeyImportParams | Algorithm,
): Promise<CryptoKey | 'refused' | 'lacking'> {
  try {
    return await crypto.subtle.importKey(format, own(bytes), algorithm, false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'lacking';
    if (error instanceof DOMException) return 'refused';
    throw error;
  }
}

/** noble throws for points that are not on the curve and for r or s out of range. */
function safely(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** WebCrypto's types refuse shared memory, which no source here hands out. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
