import { decode, encode, Tagged as OtherTagged } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { type CborValue, decodeCbor, Tagged } from '../../../src/verifier/cbor/decode.ts';

/** What cborg makes of the bytes, with tags as ours; its error where it refuses them. */
function other(bytes: Uint8Array): unknown {
  try {
    const tags = new Proxy(
      {},
      { get: (_, tag) => (content: () => CborValue) => new Tagged(Number(String(tag)), content()) },
    );
    return decode(bytes, { useMaps: true, rejectDuplicateMapKeys: true, allowIndefinite: true, tags });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Ours may refuse more than cborg (text that is not UTF-8, keys of other kinds), and never read anything else. */
function expectSame(bytes: Uint8Array): void {
  let own: unknown;
  try {
    own = decodeCbor(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedError);
    return;
  }
  expect(own).toStrictEqual(other(bytes));
}

const leaf = fc.oneof(
  fc.integer(),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n - 1n }),
  fc.double(),
  // The other one takes a byte order mark off.
  fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\ufeff')),
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(null, undefined, true, false, 2 ** 53, -(2 ** 53), -(2 ** 53) + 1),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 30 }),
    fc.array(fc.tuple(fc.oneof(fc.string(), fc.integer()), tie('value'))).map((pairs) => new Map(pairs)),
    fc.tuple(fc.nat(), tie('value')).map(([tag, content]) => new OtherTagged(tag, content)),
  ),
}));

describe('CBOR is decoded as another decoder does', () => {
  it('whatever was encoded', () => {
    fc.assert(fc.property(value, (one) => expectSame(encode(one))));
  });

  it('with a byte changed', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(255), (one, at, byte) => {
        const bytes = encode(one);
        bytes[at % bytes.length] = byte;
        expectSame(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any short bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), expectSame), { numRuns: 20_000 });
  });

  it('for every half float', () => {
    for (let bits = 0; bits < 0x10000; bits += 1) {
      const bytes = Uint8Array.of(0xf9, bits >> 8, bits & 0xff);
      if (!Object.is(decodeCbor(bytes), other(bytes))) expect.unreachable(`f9 ${bits.toString(16)}`);
    }
  });

  it.each(['a2616101616102', 'bf6161f56161f6ff', 'f0', 'e0', 'f814', '82f8ff00'])(
    'refuses %s in the same words',
    (hex) => {
      const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
      const said = other(bytes);
      expect(() => decodeCbor(bytes)).toThrow(said instanceof Error ? said.message : 'nothing');
    },
  );
});
