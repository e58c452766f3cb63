import { describe, expect, test } from 'vitest';
import { parsePublicKey } from '../../../src/verifier/x509/public-key.ts';
import { verifySignature } from '../../../src/verifier/x509/signature.ts';
import { verifyEcdsa, verifyEd25519 } from '../../../src/verifier/x509/signature-engine.ts';

const ED25519_SPKI = '302a300506032b6570032100';
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const MESSAGE = new TextEncoder().encode('any message at all');

/** All points whose order divides 8, in every encoding that some engine takes (cr.yp.to/ecdh.html, and their y + p). */
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
];
const NOT_CANONICAL = [
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  // A point of full order, but y + p: 3 + p.
  'f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

describe('Ed25519 keys that would verify anything', () => {
  test('the identity point does in this very engine, so the guard is ours to keep', async () => {
    const identity = bytes(SMALL_ORDER[0] ?? '');
    const signature = Uint8Array.of(1, ...new Uint8Array(63));
    expect(await verifyEd25519(identity, signature, MESSAGE)).toBe(true);
  });

  test.each([...SMALL_ORDER, ...NOT_CANONICAL])('%s is refused', async (point) => {
    const spki = bytes(ED25519_SPKI + point);
    expect(parsePublicKey(spki)).toBeNull();
    for (const r of [...SMALL_ORDER, ...NOT_CANONICAL]) {
      const signature = Uint8Array.of(...bytes(r), ...new Uint8Array(32));
      expect(await verifySignature({ algorithm: 'ed25519', spki, signature, data: MESSAGE })).toBe(false);
    }
  });

  test('S + L is refused though it satisfies the equation', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    const signature = new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, MESSAGE));
    expect(await verifySignature({ algorithm: 'ed25519', spki, signature, data: MESSAGE })).toBe(true);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let s = signature.subarray(32).reduceRight((value, byte) => value * 256n + BigInt(byte), 0n) + order;
    const forged = signature.slice();
    for (let index = 32; index < 64; index++, s >>= 8n) forged[index] = Number(s & 255n);
    expect(await verifySignature({ algorithm: 'ed25519', spki, signature: forged, data: MESSAGE })).toBe(false);
  });
});

describe('signatures over curves', () => {
  test.each([
    ['P-256', 'sha256'],
    ['P-256', 'sha512'],
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
  ] as const)('%s with %s', async (curve, hash) => {
    const key = { name: 'ECDSA', namedCurve: curve };
    const pair = await crypto.subtle.generateKey(key, true, ['sign', 'verify']);
    const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const name = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' }[hash];
    const signature = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: name }, pair.privateKey, MESSAGE));
    const broken = signature.map((byte, index) => (index === 3 ? byte ^ 4 : byte));
    const offCurve = point.map((byte, index) => (index === 9 ? byte ^ 1 : byte));
    expect(await verifyEcdsa(curve, point, hash, signature, MESSAGE)).toBe(true);
    expect(await verifyEcdsa(curve, point, hash, broken, MESSAGE)).toBe(false);
    expect(await verifyEcdsa(curve, point, hash, signature.subarray(1), MESSAGE)).toBe(false);
    expect(await verifyEcdsa(curve, point, hash, new Uint8Array(signature.length), MESSAGE)).toBe(false);
    expect(await verifyEcdsa(curve, offCurve, hash, signature, MESSAGE)).toBe(false);
  });

  test('Ed25519: both engines give the same answer', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
    const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const signature = new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, MESSAGE));
    // y = 2 belongs to no point of the curve.
    const offCurve = Uint8Array.of(2, ...new Uint8Array(31));
    for (const engine of ['webcrypto', 'noble'] as const) {
      expect(await verifyEd25519(point, signature, MESSAGE, engine)).toBe(true);
      expect(await verifyEd25519(point, signature, new Uint8Array(), engine)).toBe(false);
      expect(await verifyEd25519(offCurve, signature, MESSAGE, engine)).toBe(false);
    }
  });
});

describe('RSA keys', () => {
  test.each([
    [1024, false],
    [2048, true],
  ])('of %i bits: accepted %s', async (modulusLength, accepted) => {
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-256', modulusLength, publicExponent: Uint8Array.of(1, 0, 1) };
    const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    expect(parsePublicKey(spki) !== null).toBe(accepted);
  });

  test('with the exponent 1, which verifies anything, are refused', async () => {
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
    const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey));
    // 65537 and 65535 are of one length, so that the structure stays sound: 65535 is odd, 65536 even.
    const even = Buffer.from(spki.toString('hex').replace(/0203010001$/, '0203010000'), 'hex');
    expect(parsePublicKey(new Uint8Array(even))).toBeNull();
    expect(parsePublicKey(new Uint8Array(spki))).not.toBeNull();
  });
});
