import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromHex, toHex } from '../../../src/verifier/bytes/hex.ts';

it('writes the same hex with the engine as digit by digit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(toHex(bytes)).toBe(digits);
      expect(fromHex(digits)).toEqual(bytes);
    }),
  );
});

it('writes of a view only what it shows', () => {
  const bytes = Uint8Array.of(0, 1, 0xab, 0xff, 2);
  expect(toHex(bytes.subarray(1, 4))).toBe('01abff');
});
