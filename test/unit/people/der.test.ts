import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBer, readDer } from '../../../src/verifier/asn1/der.ts';
import { textOf } from '../../../src/verifier/asn1/text.ts';
import { timeOf } from '../../../src/verifier/asn1/time.ts';
import { oidOf } from '../../../src/verifier/asn1/values.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replace(/ /g, ''), 'hex'));
const ascii = (tag: number, text: string): Uint8Array => Uint8Array.of(tag, text.length, ...Buffer.from(text));

describe('DER', () => {
  test('is read with exact bytes for every value', () => {
    const node = readDer(hex('30 08 02 01 05 04 03 01 02 03'));
    expect(node.children.map(({ raw }) => Buffer.from(raw).toString('hex'))).toEqual(['020105', '0403010203']);
  });

  test.each([
    ['nothing', ''],
    ['a length without content', '04 02 00'],
    ['bytes behind', '05 00 00'],
    ['a long length for a short one', '04 81 01 00'],
    ['a length with leading zeros', '04 82 00 80'],
    ['an indefinite length', '30 80 05 00 00 00'],
    ['a length beyond any file', '04 88 ff ff ff ff ff ff ff ff'],
    ['a child longer than its parent', '30 03 04 05 00'],
    ['a child that begins in its parent and ends behind it', '30 01 05 00'],
    ['a child of open length that begins in its parent and ends behind it', '30 01 30 80 00 00'],
    ['a long length cut off', '04 82 01'],
    ['a tag alone', '30 01 30'],
    ['a tag number above 30', '1f 81 00 00'],
    ['a padded INTEGER', '02 02 00 05'],
    ['a padded negative INTEGER', '02 02 ff 80'],
    ['an empty INTEGER', '02 00'],
    ['a BOOLEAN of 1', '01 01 01'],
    ['a NULL with content', '05 01 00'],
    ['padding bits that are set', '03 02 04 ff'],
    ['nine unused bits', '03 02 09 00'],
    ['an OID with a padded arc', '06 02 80 01'],
    ['an OID cut off', '06 02 2a 86'],
    ['an empty OID', '06 00'],
    ['a string in pieces', '24 03 04 01 00'],
    ['a primitive SEQUENCE', '10 00'],
    ['UTF8String that is not UTF-8', '0c 02 c3 28'],
    ['stray end of contents', '30 02 00 00'],
  ])('refuses %s', (_, text) => {
    expect(() => readDer(hex(text))).toThrow(MalformedError);
  });

  test('keeps a byte order mark of a text: with one a name is another name', () => {
    expect(textOf(readDer(hex('0c 04 ef bb bf 41')))).toBe('\ufeffA');
  });

  test('refuses nesting beyond its depth before it costs anything', () => {
    let nested = hex('05 00');
    for (let level = 0; level < 40; level++) nested = Uint8Array.of(0x30, nested.length, ...nested);
    expect(() => readDer(nested)).toThrow('nested too deeply');
  });

  test('refuses more values than any document has', () => {
    const many = new Uint8Array(2 * 20_001).fill(0).map((_, index) => (index % 2 === 0 ? 5 : 0));
    const { length } = many;
    expect(() => readDer(Uint8Array.of(0x30, 0x82, length >> 8, length & 255, ...many))).toThrow('too many');
  });

  test('any bytes are read or refused, and never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        for (const read of [readDer, readBer]) {
          try {
            expect(read(bytes).raw).toEqual(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedError);
          }
        }
      }),
    );
  });
});

describe('BER, for the outer CMS alone', () => {
  test.each([
    ['an indefinite length', '30 80 05 00 00 00'],
    ['a string in pieces', '24 80 04 01 01 04 01 02 00 00'],
    ['a long length', '04 81 01 00'],
  ])('takes %s', (_, text) => {
    expect(readBer(hex(text)).raw).toEqual(hex(text));
  });

  test.each([
    ['an indefinite length that never ends', '30 80 05 00'],
    ['an indefinite length of a primitive', '04 80 00 00'],
    ['bytes behind', '05 00 00'],
  ])('refuses %s', (_, text) => {
    expect(() => readBer(hex(text))).toThrow(MalformedError);
  });
});

describe('times', () => {
  test.each([
    ['two digits up to 49 are of this century', 0x17, '491231235959Z', '2049-12-31T23:59:59.000Z'],
    ['two digits from 50 are of the last', 0x17, '500101000000Z', '1950-01-01T00:00:00.000Z'],
    ['four digits', 0x18, '20500101000000Z', '2050-01-01T00:00:00.000Z'],
    ['29 February of a leap year', 0x17, '240229000000Z', '2024-02-29T00:00:00.000Z'],
  ])('%s', (_, tag, text, iso) => {
    expect(new Date(timeOf(readDer(ascii(tag, text)))).toISOString()).toBe(iso);
  });

  test.each([
    ['30 February', 0x17, '240230000000Z'],
    ['hour 24', 0x17, '240228240000Z'],
    ['a second 60', 0x17, '240228235960Z'],
    ['no seconds', 0x17, '2402280000Z'],
    ['an offset', 0x17, '240228000000+0100'],
    ['a fraction', 0x18, '20240228000000.5Z'],
    ['no Z', 0x18, '20240228000000'],
  ])('%s is none', (_, tag, text) => {
    expect(() => timeOf(readDer(ascii(tag, text)))).toThrow(MalformedError);
  });

  test('fractions of a second only where they may be', () => {
    const node = readDer(ascii(0x18, '20240228000000.1234Z'));
    expect(timeOf(node, { fractions: true })).toBe(Date.UTC(2024, 1, 28, 0, 0, 0, 123));
  });
});

test('object identifiers in dotted form', () => {
  expect(oidOf(readDer(hex('06 09 2a 86 48 86 f7 0d 01 01 0b')))).toBe('1.2.840.113549.1.1.11');
  expect(oidOf(readDer(hex('06 03 55 1d 25')))).toBe('2.5.29.37');
  expect(oidOf(readDer(hex('06 03 88 37 03')))).toBe('2.999.3');
});
