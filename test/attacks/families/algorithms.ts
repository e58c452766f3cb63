import type { SigningAlgorithm } from '../../../src/signer/algorithms.ts';
import type { Entity } from '../../../src/signer/authority.ts';
import { concat, fromHex } from '../../../src/signer/bytes.ts';
import { type CborInput, encodeCbor } from '../../../src/signer/cbor-writer.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { ecdsaDer } from '../../../src/signer/keys.ts';
import type { TestPki } from '../../make/pki.ts';
import type { Row, Start } from '../attack.ts';
import { protectedMap } from '../edit/cose.ts';
import { claimBytesOf, coseOf, resigned, withCose } from '../edit/resign.ts';

const KEYS = ['ES256', 'ES384', 'ES512', 'PS256', 'Ed25519'] as const satisfies readonly SigningAlgorithm[];
type Key = (typeof KEYS)[number];
/** COSE numbers of what may be claimed, and of what may not (RFC 9053, RFC 8812, RFC 8230). */
const NAMED: Readonly<Record<string, number>> = {
  ES256: -7,
  ES384: -35,
  ES512: -36,
  PS256: -37,
  PS384: -38,
  PS512: -39,
  EdDSA: -8,
};
const FORBIDDEN: readonly (readonly [string, CborInput | undefined])[] = [
  ['missing', undefined],
  ['null', null],
  ['zero', 0],
  ['the text ES256', 'ES256'],
  ['the text none', 'none'],
  ['HMAC with SHA-256', 5],
  ['AES-MAC', 14],
  ['RS256', -257],
  ['RS512', -259],
  ['RS1', -65535],
  ['ES256K', -47],
  ['SHA-256', -16],
  ['ECDH', -25],
  ['a list', [-7]],
  ['bytes', Uint8Array.of(0x26)],
  ['beyond every number', -4294967303],
];
const OWN: Readonly<Record<Key, string>> = {
  ES256: 'ES256',
  ES384: 'ES384',
  ES512: 'ES512',
  PS256: 'PS256',
  Ed25519: 'EdDSA',
};

const N256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** 100 to 102, 104 and 105: algorithms that do not fit, and signatures that are none. */
export const ALGORITHM_ATTACKS: readonly Row[] = [
  ...FORBIDDEN.map(([title, value]) => renamed('100', `the algorithm is ${title}`, 'ES256', value)),
  {
    number: '100',
    title: 'the algorithm is only unprotected',
    how: 'the algorithm is named where nothing signs it',
    formats: ['image/jpeg', 'video/mp4'],
    make: async ({ trusted, pki }) => {
      const media = await resigned(trusted, pki.signer, (bytes) => withAlgorithm(bytes, undefined));
      const parts = coseOf({ media });
      parts.unprotected.set(1, -7);
      return withCose({ media }, parts);
    },
  },
  ...KEYS.flatMap((key) =>
    Object.entries(NAMED)
      .filter(([name]) => name !== OWN[key] && !(key === 'PS256' && name.startsWith('PS')))
      .map(([name, value]) => renamed('101', `${name} by a key for ${key}`, key, value)),
  ),
  ...(
    [
      ['r is zero', (raw: Uint8Array) => concat(new Uint8Array(32), raw.subarray(32))],
      ['s is zero', (raw: Uint8Array) => concat(raw.subarray(0, 32), new Uint8Array(32))],
      ['both are zero', () => new Uint8Array(64)],
      ['r is the order', (raw: Uint8Array) => concat(big(N256, 32), raw.subarray(32))],
      ['s is the order', (raw: Uint8Array) => concat(raw.subarray(0, 32), big(N256, 32))],
      ['both are the order', () => concat(big(N256, 32), big(N256, 32))],
      ['both are one', () => concat(big(1n, 32), big(1n, 32))],
      ['r and s exchanged', (raw: Uint8Array) => concat(raw.subarray(32), raw.subarray(0, 32))],
      ['in DER', (raw: Uint8Array) => ecdsaDer(raw)],
      ['one byte shorter', (raw: Uint8Array) => raw.slice(0, -1)],
      ['one byte longer', (raw: Uint8Array) => concat(raw, Uint8Array.of(0))],
      [
        'with leading zeros',
        (raw: Uint8Array) => concat(Uint8Array.of(0), raw.subarray(0, 32), Uint8Array.of(0), raw.subarray(32)),
      ],
      ['twice', (raw: Uint8Array) => concat(raw, raw)],
      ['empty', () => new Uint8Array(0)],
      ['all ones', () => new Uint8Array(64).fill(0xff)],
    ] as const
  ).map(([title, change]) => shaped('102', `ECDSA: ${title}`, 'ES256', change)),
  {
    ...shaped('102', 'ECDSA: the other s', 'ES256', (raw) =>
      concat(raw.subarray(0, 32), big(N256 - number(raw.subarray(32)), 32)),
    ),
    how: 's is replaced by the order less s: another signature for the same claim, and as valid as the first',
    expect: 'harmless',
  },
  ...(
    [
      ['PKCS #1 in place of PSS', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, { name: 'RSASSA-PKCS1-v1_5' }],
      ['no salt', { name: 'RSA-PSS', hash: 'SHA-256' }, { name: 'RSA-PSS', saltLength: 0 }],
      ['a short salt', { name: 'RSA-PSS', hash: 'SHA-256' }, { name: 'RSA-PSS', saltLength: 20 }],
      ['a long salt', { name: 'RSA-PSS', hash: 'SHA-256' }, { name: 'RSA-PSS', saltLength: 64 }],
      ['SHA-1', { name: 'RSA-PSS', hash: 'SHA-1' }, { name: 'RSA-PSS', saltLength: 20 }],
      ['SHA-512', { name: 'RSA-PSS', hash: 'SHA-512' }, { name: 'RSA-PSS', saltLength: 64 }],
    ] as const
  ).map(
    ([title, key, sign]): Row => ({
      number: title.startsWith('PKCS') ? '105' : '104',
      title: `RSA: ${title}`,
      how: 'the signature is sound under other parameters than those that its algorithm names',
      formats: ['image/jpeg'],
      start: startOf('PS256'),
      make: async ({ trusted, pki }) => {
        const { keys } = await signerFor(pki, 'PS256');
        const pkcs8 = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
        const same = await crypto.subtle.importKey('pkcs8', pkcs8, key, false, ['sign']);
        const parts = coseOf(trusted);
        const toSign = encodeCbor(['Signature1', parts.protectedBytes, new Uint8Array(0), claimBytesOf(trusted)]);
        return withCose(trusted, { ...parts, signature: new Uint8Array(await crypto.subtle.sign(sign, same, toSign)) });
      },
    }),
  ),
  ...(
    [
      ['all zero', (raw: Uint8Array) => new Uint8Array(raw.length)],
      ['one', (raw: Uint8Array) => big(1n, raw.length)],
      ['all ones', (raw: Uint8Array) => new Uint8Array(raw.length).fill(0xff)],
      ['one byte shorter', (raw: Uint8Array) => raw.slice(1)],
      ['one byte longer', (raw: Uint8Array) => concat(Uint8Array.of(0), raw)],
      ['empty', () => new Uint8Array(0)],
    ] as const
  ).map(([title, change]) => shaped('104', `RSA: a signature that is ${title}`, 'PS256', change)),
];

const signers = new WeakMap<TestPki, Map<Key, Promise<Entity>>>();

/** One listed signer for each kind of key. */
export function signerFor(pki: TestPki, key: Key): Promise<Entity> {
  const known = signers.get(pki) ?? new Map<Key, Promise<Entity>>();
  signers.set(pki, known);
  const entity = known.get(key) ?? pki.issueSigner({ algorithm: key });
  known.set(key, entity);
  return entity;
}

function startOf(key: Key): Start {
  return { name: `signed with ${key}`, recipe: async (pki) => ({ signer: credentialsOf(await signerFor(pki, key)) }) };
}

function renamed(number: string, title: string, key: Key, value: CborInput | undefined): Row {
  return {
    number,
    title,
    how: 'the header names another algorithm than that of key and signature, and is signed so',
    formats: ['image/jpeg'],
    start: startOf(key),
    make: async ({ trusted, pki }) =>
      resigned(trusted, credentialsOf(await signerFor(pki, key)), (bytes) => withAlgorithm(bytes, value)),
  };
}

export function shaped(number: string, title: string, key: Key, change: (raw: Uint8Array) => Uint8Array): Row {
  return {
    number,
    title,
    how: 'the signature\u2019s numbers or their form are not what the algorithm allows',
    formats: ['image/jpeg'],
    start: startOf(key),
    make: ({ trusted }) => {
      const parts = coseOf(trusted);
      return withCose(trusted, { ...parts, signature: change(parts.signature) });
    },
  };
}

export function withAlgorithm(bytes: Uint8Array, value: CborInput | undefined): Uint8Array {
  const headers = protectedMap({ protectedBytes: bytes });
  if (value === undefined) headers.delete(1);
  else headers.set(1, value);
  return encodeCbor(headers);
}

export function number(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

export function big(value: bigint, length: number): Uint8Array {
  return fromHex(value.toString(16).padStart(length * 2, '0'));
}
