import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { decodeCbor, Tagged } from '../../../src/verifier/cbor/decode.ts';
import { plainValue } from '../../../src/verifier/manifest/plain-value.ts';

const decode = (text: string) => decodeCbor(fromHex(text));

describe('CBOR', () => {
  it('is decoded to plain values, maps to Map', () => {
    expect(decode('a2016161026162')).toEqual(
      new Map([
        [1, 'a'],
        [2, 'b'],
      ]),
    );
    expect(decode('8301f5f6')).toEqual([1, true, null]);
  });

  it('keeps integers that no double can hold', () => {
    expect(decode('1bffffffffffffffff')).toBe(18446744073709551615n);
    expect(decode('3bffffffffffffffff')).toBe(-18446744073709551616n);
    expect(decode('1b001fffffffffffff')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('keeps tags as number and content, never as dates or big numbers', () => {
    const tagged = decode('c11a514b67b0');
    expect(tagged).toBeInstanceOf(Tagged);
    expect(plainValue(tagged, { left: 100 })).toEqual({ tag: 1, value: 1363896240 });
  });

  it.each([
    ['two equal text keys', 'a2616101616102'],
    ['two equal integer keys, one of them longer than it need be', 'a20101180102'],
    ['a float as a key', 'a1f93c0001'],
    ['NaN as a key', 'a1f97e0001'],
    ['a byte string as a key', 'a1414101'],
    ['an array as a key', 'a18001'],
    ['a boolean as a key', 'a1f501'],
    ['a float as a key of an open map', 'bff93c0001ff'],
    ['a key without a value', 'bf6161ff'],
    ['text that is not UTF-8', '61ff'],
    ['half a surrogate pair as UTF-8', '63eda080'],
    ['bytes after the item', '0101'],
    ['nothing', ''],
    ['an end inside a byte string', '4201'],
    ['an end inside a number', '19ff'],
    ['a count beyond the bytes', '9affffffff'],
    ['a map count that overflows', 'bbffffffffffffffff'],
    ['a length beyond any number', '5bffffffffffffffff'],
    ['a reserved length', '1c'],
    ['a break alone', 'ff'],
    ['a break in a counted array', '82ff'],
    ['a string of open length', '7f6161ff'],
  ])('is refused with %s', (_, text) => {
    expect(() => decode(text)).toThrow(MalformedError);
  });

  it('is refused when nested deeper than the limit, without recursion', () => {
    expect(() => decodeCbor(new Uint8Array(100_000).fill(0x81))).toThrow('nested too deeply');
    expect(() => decodeCbor(new Uint8Array(100_000).fill(0xc1))).toThrow('nested too deeply');
  });

  it('is refused with more items than the limit', () => {
    const bytes = new Uint8Array(250_005).fill(0);
    bytes.set(fromHex('9a0003d090'));
    expect(() => decodeCbor(bytes)).toThrow('too many CBOR items');
  });

  it('keeps byte order marks: a key with one is another key', () => {
    // {"\ufeffalg": 1, "alg": 2}
    const bytes = Uint8Array.from(Buffer.from('a266efbbbf616c670163616c6702', 'hex'));
    expect(decodeCbor(bytes)).toStrictEqual(
      new Map([
        ['\ufeffalg', 1],
        ['alg', 2],
      ]),
    );
  });

  it('gives keys no meaning of their own', () => {
    const value = decode('a1695f5f70726f746f5f5fa1617801');
    expect(value).toEqual(new Map([['__proto__', new Map([['x', 1]])]]));
    expect(JSON.stringify(plainValue(value, { left: 100 }))).toBe('{"__proto__":{"x":1}}');
  });
});

const VECTORS = new URL('../../../../shared/vectors/cbor/appendix_a.json', import.meta.url);

describe.skipIf(!existsSync(VECTORS))('the examples of RFC 8949 (skipped: ../shared not found)', () => {
  /** Strings of open length and unassigned simple values: no C2PA writer makes them. */
  const REFUSED = new Set(['f0', 'f818', 'f8ff', '5f42010243030405ff', '7f657374726561646d696e67ff']);

  it('are decoded, or refused as documented', () => {
    const vectors: readonly { hex: string; decoded?: unknown }[] = JSON.parse(readFileSync(VECTORS, 'utf8'));
    expect(vectors.length).toBeGreaterThan(70);
    for (const vector of vectors) {
      if (REFUSED.has(vector.hex)) expect(() => decode(vector.hex), vector.hex).toThrow(MalformedError);
      else if (typeof vector.decoded === 'string' || typeof vector.decoded === 'boolean') {
        expect(decode(vector.hex), vector.hex).toEqual(vector.decoded);
      } else expect(() => decode(vector.hex), vector.hex).not.toThrow();
    }
  });
});
