import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { type Random, randomOf } from '../attacks/random.ts';

/** The present of everything that is made repeatably: 1 June 2026. */
const PRESENT = Date.UTC(2026, 5, 1);
const CURVES = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const;
/** PKCS #8 around the 32 bytes of an Ed25519 key (RFC 8410 §7). */
const ED25519_PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/**
 * Runs `make` with a clock that stands still and with keys, serial numbers and signatures that are the same each time
 * (RFC 6979 for ECDSA): so the same seed of the fuzzer means the same inputs on every machine. Not for RSA, whose keys
 * would take seconds to find.
 */
export async function repeatably<T>(make: () => Promise<T>): Promise<T> {
  const random = randomOf(1, 'repeatable');
  const keys = new WeakMap<CryptoKey, EcKey>();
  const before = { now: Date.now, fill: crypto.getRandomValues, uuid: crypto.randomUUID };
  const { subtle } = crypto;
  const sign = subtle.sign.bind(subtle);
  Date.now = () => PRESENT;
  replace(crypto, 'getRandomValues', (array: Uint8Array) => {
    array.set(random.bytes(array.length));
    return array;
  });
  replace(crypto, 'randomUUID', () => uuidOf(random.bytes(16)));
  replace(subtle, 'generateKey', (algorithm: EcKeyGenParams | { name: string }) => {
    if (algorithm.name === 'Ed25519') return ed25519Pair(random.bytes(32));
    if ('namedCurve' in algorithm && isCurve(algorithm.namedCurve)) return ecPair(algorithm.namedCurve, random, keys);
    throw new Error(`no repeatable keys for ${algorithm.name}`);
  });
  replace(subtle, 'sign', (algorithm: Algorithm, key: CryptoKey, data: Uint8Array<ArrayBuffer>) => {
    const known = keys.get(key);
    return known === undefined
      ? sign(algorithm, key, data)
      : Promise.resolve(CURVES[known.curve].sign(data, known.secret, { lowS: false }).buffer);
  });
  try {
    return await make();
  } finally {
    Date.now = before.now;
    replace(crypto, 'getRandomValues', before.fill.bind(crypto));
    replace(crypto, 'randomUUID', before.uuid.bind(crypto));
    Reflect.deleteProperty(subtle, 'generateKey');
    Reflect.deleteProperty(subtle, 'sign');
  }
}

type Curve = keyof typeof CURVES;

interface EcKey {
  readonly curve: Curve;
  readonly secret: Uint8Array;
}

function replace(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

function isCurve(name: string): name is Curve {
  return Object.hasOwn(CURVES, name);
}

async function ecPair(curve: Curve, random: Random, keys: WeakMap<CryptoKey, EcKey>): Promise<CryptoKeyPair> {
  const { keygen, getPublicKey, lengths } = CURVES[curve];
  const { secretKey } = keygen(random.bytes(lengths.seed ?? 0));
  const point = getPublicKey(secretKey, false);
  const width = (point.length - 1) / 2;
  const jwk = {
    kty: 'EC',
    crv: curve,
    x: base64Url(point.subarray(1, 1 + width)),
    y: base64Url(point.subarray(1 + width)),
  };
  const algorithm = { name: 'ECDSA', namedCurve: curve };
  const privateKey = await crypto.subtle.importKey('jwk', { ...jwk, d: base64Url(secretKey) }, algorithm, true, [
    'sign',
  ]);
  const publicKey = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
  keys.set(privateKey, { curve, secret: secretKey });
  return { privateKey, publicKey };
}

async function ed25519Pair(secret: Uint8Array): Promise<CryptoKeyPair> {
  const pkcs8 = Uint8Array.from([...ED25519_PKCS8, ...secret]);
  const point = Uint8Array.from(ed25519.getPublicKey(secret));
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'Ed25519' }, true, ['sign']),
    publicKey: await crypto.subtle.importKey('raw', point, { name: 'Ed25519' }, true, ['verify']),
  };
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
