import { describe, expect, test } from 'vitest';
import { type CborValue, decodeCbor, isCborMap, Tagged } from '../../src/verifier/cbor/decode.ts';
import { coseAlgorithm, fitsKey } from '../../src/verifier/cose/algorithms.ts';
import { signedBytes } from '../../src/verifier/cose/sig-structure.ts';
import { parseSign1 } from '../../src/verifier/cose/sign1.ts';
import { parsePublicKey } from '../../src/verifier/x509/public-key.ts';
import { verifySignature } from '../../src/verifier/x509/signature.ts';
import { SKIPPED, VECTORS, vectorText } from './vectors.ts';

interface Example {
  readonly input: { readonly sign0: { readonly key: JsonWebKey; readonly external?: string } };
  readonly intermediates: { readonly ToBeSign_hex: string };
  readonly output: { readonly cbor: string };
}

/** The working group's COSE_Sign1 examples, and what a verifier of C2PA must make of each. */
const EXAMPLES: readonly (readonly [path: string, holds: boolean, why: string])[] = [
  ['sign1-tests/sign-pass-01.json', false, 'its protected header is empty: C2PA takes alg from nowhere else'],
  ['sign1-tests/sign-pass-02.json', false, 'signed with external data, of which C2PA has none'],
  ['sign1-tests/sign-fail-02.json', false, 'signature changed'],
  ['sign1-tests/sign-fail-03.json', false, 'algorithm -999'],
  ['sign1-tests/sign-fail-04.json', false, 'algorithm as text'],
  ['sign1-tests/sign-fail-06.json', false, 'protected header added'],
  ['sign1-tests/sign-fail-07.json', false, 'protected header removed'],
  ['ecdsa-examples/ecdsa-sig-01.json', true, 'ES256'],
  ['ecdsa-examples/ecdsa-sig-02.json', true, 'ES384'],
  ['ecdsa-examples/ecdsa-sig-03.json', true, 'ES512'],
  ['ecdsa-examples/ecdsa-sig-04.json', false, 'ES512 with a P-256 key: one algorithm, one curve'],
  ['eddsa-examples/eddsa-sig-01.json', true, 'Ed25519'],
  ['eddsa-examples/eddsa-sig-02.json', false, 'Ed448 is no algorithm of C2PA'],
];

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : 'COSE examples', () => {
  test.each(EXAMPLES)('%s: %s (%s)', async (path, holds) => {
    const example = load(path);
    expect(await verify(example)).toBe(holds);
  });

  test('the bytes signed are those of the examples', () => {
    for (const path of [
      'ecdsa-examples/ecdsa-sig-01.json',
      'ecdsa-examples/ecdsa-sig-02.json',
      'eddsa-examples/eddsa-sig-01.json',
    ]) {
      const example = load(path);
      const [protectedRaw, , payload] = items(example);
      if (!(protectedRaw instanceof Uint8Array) || !(payload instanceof Uint8Array)) throw new Error('no example');
      expect(Buffer.from(signedBytes(protectedRaw, payload)).toString('hex')).toBe(
        example.intermediates.ToBeSign_hex.toLowerCase(),
      );
    }
  });

  test.each([
    ['sign1-tests/sign-fail-01.json', 'another tag'],
    ['sign1-tests/sign-pass-03.json', 'no tag, which C2PA does not allow'],
    ['ecdsa-examples/ecdsa-sig-01.json', 'the payload inside, which C2PA does not allow'],
  ])('%s is no claim signature: %s', (path) => {
    expect(() => parseSign1(bytesOf(load(path)))).toThrow('COSE_Sign1');
  });
});

function load(path: string): Example {
  return JSON.parse(vectorText(`cose/${path}`)) as Example;
}

function bytesOf(example: Example): Uint8Array {
  return new Uint8Array(Buffer.from(example.output.cbor, 'hex'));
}

function items(example: Example): readonly CborValue[] {
  const tagged = decodeCbor(bytesOf(example));
  const value: unknown = tagged instanceof Tagged ? tagged.value : tagged;
  return Array.isArray(value) ? value : [];
}

async function verify(example: Example): Promise<boolean> {
  const [protectedRaw, , payload, signature] = items(example);
  if (!(protectedRaw instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array)) {
    throw new Error('no example');
  }
  const header = protectedRaw.length === 0 ? new Map() : decodeCbor(protectedRaw);
  const algorithm = isCborMap(header) ? coseAlgorithm(header.get(1)) : null;
  const spki = await spkiOf(example.input.sign0.key);
  const key = spki === null ? null : parsePublicKey(spki);
  if (algorithm === null || key === null || !fitsKey(algorithm, key)) return false;
  return verifySignature({
    algorithm: algorithm.scheme,
    hash: algorithm.hash,
    spki: key,
    signature,
    data: signedBytes(protectedRaw, payload),
  });
}

/** The examples write keys as JWK, OKP coordinates in hex. */
async function spkiOf(jwk: JsonWebKey & { readonly x_hex?: string }): Promise<Uint8Array | null> {
  if (jwk.kty === 'OKP') {
    if (jwk.crv !== 'Ed25519') return null;
    const point = jwk.x_hex === undefined ? Buffer.from(jwk.x ?? '', 'base64url') : Buffer.from(jwk.x_hex, 'hex');
    return new Uint8Array(Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), point]));
  }
  const { crv = '', x, y } = jwk;
  const point: JsonWebKey = { kty: 'EC', crv };
  if (x !== undefined) point.x = x;
  if (y !== undefined) point.y = y;
  const key = await crypto.subtle.importKey('jwk', point, { name: 'ECDSA', namedCurve: crv }, true, ['verify']);
  return new Uint8Array(await crypto.subtle.exportKey('spki', key));
}
