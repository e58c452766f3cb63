import { describe, expect, it } from 'vitest';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { parseJson } from '../../../src/verifier/manifest/json.ts';
import { plainValue } from '../../../src/verifier/manifest/plain-value.ts';

const parse = (text: string) => plainValue(parseJson(new TextEncoder().encode(text)), { left: 100 });

describe('JSON assertions', () => {
  it.each(['{"a":[1,-2.5e3,true,null],"b":{"c":"d\\n\\u00e9"}}', ' [ ] ', '"\\"\\\\"', '0', '{"__proto__":{"x":1}}'])(
    'are read as the platform reads them: %s',
    (text) => {
      expect(parse(text)).toEqual(JSON.parse(text));
    },
  );

  it.each([
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['half a surrogate pair', '"\\ud800"'],
    ['a number beyond any double', '1e999'],
    ['text after the value', '{} {}'],
    ['a trailing comma', '[1,]'],
    ['a leading zero', '01'],
    ['a control character in a string', '"\u0001"'],
    ['an unknown escape', '"\\x41"'],
    ['a string without an end', '"a'],
    ['a comment', '/* */ 1'],
    ['nothing', ''],
    ['a byte order mark', '\ufeff1'],
    ['a million brackets', '['.repeat(1_000_000)],
  ])('are refused with %s', (_, text) => {
    expect(() => parse(text)).toThrow(MalformedError);
  });

  it('are refused where they are not UTF-8', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(MalformedError);
  });
});
