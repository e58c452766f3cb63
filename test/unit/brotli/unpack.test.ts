import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKED_DICTIONARY } from '../../../src/verifier/brotli/dictionary-data.ts';
import { unpackBrotli } from '../../../src/verifier/brotli/unpack.ts';
import { crc32 } from '../../../src/verifier/bytes/crc32.ts';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';

const LIMIT = 32 * 1024 * 1024;
const OWN_SOURCE = readFileSync(new URL('../../../src/verifier/brotli/unpack.ts', import.meta.url));
const ALL_BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) >> 7);
const MODES = {
  generic: constants.BROTLI_MODE_GENERIC,
  text: constants.BROTLI_MODE_TEXT,
  font: constants.BROTLI_MODE_FONT,
};

function pack(bytes: Uint8Array, quality: number, window: number, mode = 0): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_MODE]: mode,
  };
  return new Uint8Array(brotliCompressSync(bytes, { params }));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a Brotli stream', () => {
  it.each([0, 1, 2, 4, 5, 7, 9, 10, 11])('of quality %d unpacks to what was packed', (quality) => {
    for (const bytes of [OWN_SOURCE, ALL_BYTES, new Uint8Array(100_000), new Uint8Array()]) {
      for (const window of [10, 16, 18, 24]) {
        expect(sha256(unpackBrotli(pack(bytes, quality, window), LIMIT))).toBe(sha256(bytes));
      }
    }
  });

  it.each(Object.entries(MODES))('made for %s unpacks to what was packed', (_, mode) => {
    expect(sha256(unpackBrotli(pack(OWN_SOURCE, 11, 22, mode), LIMIT))).toBe(sha256(OWN_SOURCE));
  });

  it('may be flushed in between', () => {
    const flushed = Uint8Array.of(0b0000_1100, 0x03);
    expect(brotliDecompressSync(flushed).length).toBe(0);
    expect(unpackBrotli(flushed, LIMIT).length).toBe(0);
  });

  it('has the dictionary of RFC 7932, appendix A', () => {
    const dictionary = unpackBrotli(Buffer.from(PACKED_DICTIONARY, 'base64'), LIMIT);
    expect([dictionary.length, crc32(dictionary)]).toEqual([122_784, 0x5136cb04]);
  });

  it('uses the words of the dictionary', () => {
    const text =
      'The international organisation of the Department of Homeland Security, information about the government';
    const packed = pack(new TextEncoder().encode(text), 11, 22, MODES.text);
    expect(packed.length).toBeLessThan(text.length * 0.6);
    expect(new TextDecoder().decode(unpackBrotli(packed, LIMIT))).toBe(text);
  });

  it('with bytes behind it is refused', () => {
    expect(() => unpackBrotli(Uint8Array.of(...pack(OWN_SOURCE, 5, 22), 0), LIMIT)).toThrow(MalformedError);
  });

  it('with hidden bytes in it is refused', () => {
    // A window of 16 bits, a metadata block of one byte, the last block: others read nothing.
    const hidden = Uint8Array.of(0b0010_1100, 0, 0x41, 0x03);
    expect(brotliDecompressSync(hidden).length).toBe(0);
    expect(() => unpackBrotli(hidden, LIMIT)).toThrow(MalformedError);
  });

  it('is left at its limit, not beyond', () => {
    const bomb = pack(new Uint8Array(4 * 1024 * 1024), 9, 24);
    expect(bomb.length).toBeLessThan(100);
    expect(() => unpackBrotli(bomb, 1024 * 1024)).toThrow(LimitError);
  });

  it('cut anywhere is malformed', () => {
    const packed = pack(OWN_SOURCE, 11, 22);
    for (let end = 0; end < packed.length; end += 7) {
      expect(() => unpackBrotli(packed.subarray(0, end), LIMIT)).toThrow(MalformedError);
    }
  });

  it('of any bytes is unpacked as others do, or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, real) => {
        const packed = real ? damaged(pack(OWN_SOURCE.subarray(0, 3000), 9, 16), bytes) : bytes;
        const ours = attempt(() => unpackBrotli(packed, 1024 * 1024));
        if (ours !== null) expect(ours).toEqual(new Uint8Array(brotliDecompressSync(packed)));
      }),
      { numRuns: 2_000 },
    );
  });
});

function damaged(packed: Uint8Array, by: Uint8Array): Uint8Array {
  for (const [index, byte] of by.subarray(0, 3).entries()) {
    const at = (byte * 131 + index * 977) % packed.length;
    packed[at] = (packed[at] ?? 0) ^ (by[index + 3] ?? 1);
  }
  return packed;
}

/** Null where it was refused; anything but a refusal is thrown on. */
function attempt(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}
