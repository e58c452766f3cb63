import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/verifier/bytes/byte-reader.ts';
import { blobSource, bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { crc32 } from '../../../src/verifier/bytes/crc32.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { digest, hashAlgorithm, hashParts, hashRanges } from '../../../src/verifier/bytes/hash.ts';
import { fromHex, toHex } from '../../../src/verifier/bytes/hex.ts';
import { SourceWindow } from '../../../src/verifier/bytes/source-window.ts';
import { HASH_IN_MEMORY_BYTES } from '../../../src/verifier/limits.ts';

const text = (value: string) => new TextEncoder().encode(value);

describe('a blob as source', () => {
  it('is fetched once, however often and at whatever times it is read', async () => {
    const blob = new Blob([Uint8Array.of(0, 1, 2, 3, 4, 5)]);
    let fetches = 0;
    const fetchAll = blob.arrayBuffer.bind(blob);
    Object.assign(blob, {
      arrayBuffer: () => {
        fetches++;
        return fetchAll();
      },
    });
    const source = blobSource(blob);
    expect(await Promise.all([source.read(0, 2), source.read(4, 6)])).toEqual([
      Uint8Array.of(0, 1),
      Uint8Array.of(4, 5),
    ]);
    expect(await source.read(3, 3)).toEqual(new Uint8Array());
    expect(fetches).toBe(1);
    await expect(source.read(5, 7)).rejects.toBeInstanceOf(RangeError);
  });
});

describe('byte reader', () => {
  it('reads numbers of both orders', () => {
    const reader = new ByteReader(fromHex('01 0203 0203 04050607 04050607 0000000000000008'.replaceAll(' ', '')));
    expect([reader.u8(), reader.u16(), reader.u16le(), reader.u32(), reader.u32le(), reader.u64Number()]).toEqual([
      1, 0x0203, 0x0302, 0x04050607, 0x07060504, 8,
    ]);
    expect(reader.remaining).toBe(0);
  });

  it('tells in the file where bytes are wanting', () => {
    const reader = new ByteReader(new Uint8Array(3), 100);
    reader.skip(1);
    expect(() => reader.u32()).toThrow(expect.objectContaining({ name: 'MalformedError', offset: 101 }));
    expect(reader.position).toBe(1);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses to take %d bytes', (count) => {
    expect(() => new ByteReader(new Uint8Array(9)).take(count)).toThrow(MalformedError);
  });

  it('refuses 64-bit numbers beyond any file', () => {
    expect(() => new ByteReader(fromHex('0020000000000000')).u64Number()).toThrow(MalformedError);
    expect(new ByteReader(fromHex('001fffffffffffff')).u64Number()).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('source window', () => {
  it('reads across its borders and never beyond the file', async () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, index) => index % 251);
    const window = new SourceWindow(bytesSource(bytes));
    for (const [start, end] of [
      [0, 4],
      [262_140, 262_150],
      [10, 599_999],
      [599_990, 600_000],
    ] as const) {
      expect(await window.read(start, end)).toEqual(bytes.subarray(start, end));
    }
    await expect(window.read(599_999, 600_001)).rejects.toBeInstanceOf(MalformedError);
    expect(await window.upTo(599_999, 10)).toHaveLength(1);
  });
});

describe('hashing', () => {
  it('knows exactly three algorithms', () => {
    expect(['sha256', 'sha384', 'sha512'].map(hashAlgorithm)).toEqual(['sha256', 'sha384', 'sha512']);
    expect(['SHA-256', 'sha1', 'md5', 'sha256 ', 256, null, 'constructor'].map(hashAlgorithm)).toEqual(
      Array(7).fill(null),
    );
  });

  it.each(['sha256', 'sha384', 'sha512'] as const)(
    'gives the same digest at once and in parts: %s',
    async (algorithm) => {
      const whole = await digest(algorithm, text('abcdef'));
      expect(await hashParts(algorithm, [text('ab'), text(''), text('cdef')])).toEqual(whole);
      const pieces = [{ start: 1, end: 3 }, { literal: text('cd') }, { start: 3, end: 5 }];
      expect(await hashRanges(bytesSource(text('xabefx')), pieces, algorithm)).toEqual(whole);
    },
  );

  it('streams what is too large to hold, with the same digest', async () => {
    const size = HASH_IN_MEMORY_BYTES + 5;
    const zeros = new Uint8Array(1024 * 1024);
    let largest = 0;
    const source = {
      size,
      read: async (start: number, end: number) => {
        largest = Math.max(largest, end - start);
        return concat(Array.from({ length: Math.ceil((end - start) / zeros.length) }, () => zeros)).subarray(
          0,
          end - start,
        );
      },
    };
    const streamed = await hashRanges(source, [{ start: 0, end: size }], 'sha256');
    expect(toHex(streamed)).toBe(toHex(await digest('sha256', new Uint8Array(size))));
    expect(largest).toBeLessThan(size / 4);
  });
});

describe('CRC-32', () => {
  it('has the check value of its definition', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926);
  });
});

describe('hex', () => {
  it('goes there and back, and refuses anything else', () => {
    expect(toHex(fromHex('00ff7F'))).toBe('00ff7f');
    for (const bad of ['0', 'zz', '0x00']) expect(() => fromHex(bad)).toThrow(MalformedError);
  });
});
