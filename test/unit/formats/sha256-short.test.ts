import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../src/verifier/bytes/hex.ts';
import { sha256Of } from '../../../src/verifier/bytes/sha256-short.ts';
import { Sha256Stream } from '../../../src/verifier/bytes/sha256-stream.ts';

describe('SHA-256 of short bytes', () => {
  it('agrees with Node\u2019s own, at every length around a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 73 + length) & 0xff);
      expect(toHex(sha256Of(bytes)), `${length} bytes`).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('agrees with the one for long data, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const stream = new Sha256Stream();
        stream.update(bytes);
        expect(sha256Of(bytes)).toEqual(stream.digest());
      }),
    );
  });

  it('reads a view into a larger buffer, and leaves it as it is', () => {
    const buffer = Uint8Array.from({ length: 500 }, (_, index) => index & 0xff);
    const view = buffer.subarray(13, 300);
    const before = buffer.slice();
    expect(toHex(sha256Of(view))).toBe(createHash('sha256').update(before.subarray(13, 300)).digest('hex'));
    expect(buffer).toEqual(before);
  });
});
