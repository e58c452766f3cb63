import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { unpackBrotli } from '../../../src/verifier/brotli/unpack.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesEqual } from '../../../src/verifier/bytes/equal.ts';
import { MAX_UNPACKED_RATIO } from '../../../src/verifier/limits.ts';
import { mixedInput } from '../mixed-input.ts';
import { orRefused } from '../refusal.ts';
import { cborContents } from '../store-parts.ts';
import type { Target } from '../target.ts';

const TEXT = ascii('The time of the world is the end of their house, and the other people about it. '.repeat(4));

/** Compressed manifests. What we unpack must be what the reference unpacks; that we refuse more is intended. */
export const BROTLI_TARGET: Target = {
  name: 'brotli',
  prepare: async () => {
    const contents = [TEXT, ...(await cborContents()).slice(0, 20)];
    const qualities = [1, 5, 9, 11];
    const seeds = contents.flatMap((content, index) => [
      packed(content, qualities[index % qualities.length] ?? 11),
      ...(index < 4 ? [packed(content, 0), packed(content.subarray(0, 40), 11)] : []),
    ]);
    return {
      input: mixedInput({ seeds, longest: 4_000 }),
      read: (input) => {
        const unpacked = orRefused(() => unpackBrotli(input, input.length * MAX_UNPACKED_RATIO));
        if (unpacked === null) return null;
        return bytesEqual(unpacked, brotliDecompressSync(input)) ? null : 'other bytes than the reference unpacks';
      },
    };
  },
};

function packed(content: Uint8Array, quality: number): Uint8Array {
  return new Uint8Array(brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}
