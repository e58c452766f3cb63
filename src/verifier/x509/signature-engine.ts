import type { HashAlgorithm } from '../bytes/hash.ts';
import { CURVE_BYTES } from './ecdsa-form.ts';
import type { Curve } from './public-key.ts';

/**
 * The arithmetic behind verifySignature: WebCrypto, which every engine has for RSA and the curves of NIST. Ed25519 came
 * to Chromium with 137, so @noble/curves stands in before that; test/bench/signature-engines.ts compares the two.
 */
export type SignatureEngine = 'webcrypto' | 'noble';

const WEB_HASH = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

/** r‖s over a curve; exact lengths only. */
export async function verifyEcdsa(
  curve: Curve,
  point: Uint8Array,
  hash: HashAlgorithm,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  if (signature.length !== 2 * CURVE_BYTES[curve]) return false;
  const key = await importKey('raw', point, { name: 'ECDSA', namedCurve: curve });
  if (key === 'refused') return false;
  // Neither good nor bad: a browser that cannot check must not make a finding of it.
  if (key === 'lacking') throw new Error(`this browser cannot check signatures of ${curve}`);
  return crypto.subtle.verify({ name: 'ECDSA', hash: WEB_HASH[hash] }, key, own(signature), own(data));
}

/** Ed25519 (RFC 8032); the caller has refused unsafe points and S ≥ L. `engine` is for measuring and testing both. */
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
  // Only where it is needed: its tables cost every start otherwise.
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  return ed25519.verify(signature, data, point, { zip215: false });
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

/** WebCrypto's types refuse shared memory, which no source here hands out. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
