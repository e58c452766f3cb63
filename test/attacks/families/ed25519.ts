import { concat, copy, fromHex } from '../../../src/signer/bytes.ts';
import { encodeCbor } from '../../../src/signer/cbor-writer.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { bitString, oid, sequence } from '../../../src/signer/der.ts';
import { OID } from '../../../src/signer/oids.ts';
import type { Row } from '../attack.ts';
import { recertified } from '../edit/certificate.ts';
import { protectedMap } from '../edit/cose.ts';
import { resigned } from '../edit/resign.ts';
import { big, number, shaped, signerFor, withAlgorithm } from './algorithms.ts';

const L25519 = 2n ** 252n + 27742317777372353535851937790883648493n;

/** 103: keys under which one signature fits everything, and signatures that are written twice. */
export const ED25519: readonly Row[] = [
  ...smallOrder().map(
    ([title, point]): Row => ({
      number: '103',
      title: `an Ed25519 key that is ${title}`,
      how: 'the authority certified a key of small order, under which one signature fits every message',
      formats: ['image/jpeg'],
      make: async ({ trusted, pki }) => {
        const entity = await signerFor(pki, 'Ed25519');
        const key = sequence(sequence(oid(OID.ed25519)), bitString(point));
        const leaf = await recertified(entity.certificate, pki.intermediate, {
          fields: (fields) => ({ ...fields, key }),
        });
        const chain = [leaf, pki.intermediate.certificate];
        const anyMessage = concat(Uint8Array.of(1), new Uint8Array(63));
        return resigned(
          trusted,
          credentialsOf(entity),
          (bytes) => withChain(withAlgorithm(bytes, -8), chain),
          () => anyMessage,
        );
      },
    }),
  ),
  ...(
    [
      [
        'S is too large',
        (raw: Uint8Array) => concat(raw.subarray(0, 32), little(numberLittle(raw.subarray(32)) + L25519)),
      ],
      ['S is zero', (raw: Uint8Array) => concat(raw.subarray(0, 32), new Uint8Array(32))],
      ['R is the identity', (raw: Uint8Array) => concat(little(1n), raw.subarray(32))],
      ['R is no point', (raw: Uint8Array) => concat(new Uint8Array(32).fill(0xff), raw.subarray(32))],
      ['all zero', () => new Uint8Array(64)],
      ['63 bytes', (raw: Uint8Array) => raw.slice(0, 63)],
      ['65 bytes', (raw: Uint8Array) => concat(raw, Uint8Array.of(0))],
    ] as const
  ).map(([title, change]) => shaped('103', `Ed25519: ${title}`, 'Ed25519', change)),
];

function withChain(bytes: Uint8Array, chain: readonly Uint8Array[]): Uint8Array {
  const headers = protectedMap({ protectedBytes: bytes });
  headers.set(33, chain);
  return encodeCbor(headers);
}

/** The points of order 1, 2, 4 and 8 (RFC 8032 §5.1), and two that are written with a number beyond the field. */
function smallOrder(): readonly (readonly [string, Uint8Array])[] {
  return [
    ['the identity', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['of order 2', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['of order 4', '0000000000000000000000000000000000000000000000000000000000000000'],
    ['of order 4, negative', '0000000000000000000000000000000000000000000000000000000000000080'],
    ['of order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['of order 8, negative', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['of order 8, the other', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['of order 8, the other, negative', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['the identity, negative', '0100000000000000000000000000000000000000000000000000000000000080'],
    ['the identity, beyond the field', 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['of order 4, beyond the field', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
  ].map(([title = '', hex = '']) => [title, fromHex(hex)]);
}

function numberLittle(bytes: Uint8Array): bigint {
  return number(copy(bytes).reverse());
}

function little(value: bigint): Uint8Array {
  return big(value, 32).reverse();
}
