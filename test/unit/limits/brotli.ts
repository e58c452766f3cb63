import { unpackBrotli } from '../../../src/verifier/brotli/unpack.ts';
import { MAX_DICTIONARY_WORDS, MAX_PREFIX_CODES } from '../../../src/verifier/limits.ts';
import type { Exceeded } from './outcome.ts';

/** Bits of a Brotli stream, the least significant first (RFC 7932 §1.5.1). */
class Bits {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** Each entry: a value and in how many bits. */
  write(...fields: readonly (readonly [value: number, width: number])[]): void {
    for (const [value, width] of fields) {
      for (let bit = 0; bit < width; bit += 1) {
        this.#held |= ((value >> bit) & 1) << this.#count;
        this.#count += 1;
        if (this.#count === 8) this.align();
      }
    }
  }

  align(): void {
    if (this.#count > 0) this.#bytes.push(this.#held);
    this.#held = 0;
    this.#count = 0;
  }

  bytes(tail: Uint8Array = new Uint8Array()): Uint8Array {
    this.align();
    const all = new Uint8Array(this.#bytes.length + tail.length);
    all.set(this.#bytes);
    all.set(tail, this.#bytes.length);
    return all;
  }

  whole(count: number): void {
    this.align();
    for (let left = count; left > 0; left -= 1) this.#bytes.push(0);
  }
}

/** A prefix code of one symbol, whose words take no bits (§3.4). */
function oneSymbol(symbol: number, width: number): readonly (readonly [number, number])[] {
  return [
    [1, 2],
    [0, 2],
    [symbol, width],
  ];
}

const LITERAL = oneSymbol(0, 8);
/** Window of 64 kB. */
const WINDOW = [0, 1] as const;

/**
 * Commands that each take one word of four letters from the dictionary, in 15 bits: behind a full window the distance
 * 65,533 is word number 12 (§8).
 */
function dictionaryWords(count: number): Uint8Array {
  const bits = new Bits();
  // An uncompressed block fills the window.
  bits.write(WINDOW, [0, 1], [0, 2], [0xffff, 16], [1, 1]);
  bits.whole(0x10000);
  const length = count * 4 - 1;
  // The last block: one type of each kind, no postfix bits, one tree of each kind.
  const nibbles = length > 0xf_ffff ? 6 : 4;
  bits.write([1, 1], [0, 1], [nibbles - 4, 2], [length, nibbles * 4], [0, 3], [0, 6], [0, 2], [0, 2]);
  // Nothing inserted, four copied; a distance with 15 more bits, which are zero.
  bits.write(...LITERAL, ...oneSymbol(130, 10), ...oneSymbol(16 + 28, 6));
  return bits.bytes(new Uint8Array(Math.ceil((count * 15) / 8)));
}

/** Blocks of one literal with 256 codes for commands each. */
function prefixCodes(count: number): Uint8Array {
  const bits = new Bits();
  bits.write(WINDOW);
  for (let left = count; left > 0; left -= 256) {
    bits.write([0, 1], [0, 2], [0, 16], [0, 1]);
    // One type of literals, 256 types of commands, one of distances.
    bits.write([0, 1], [1, 1], [7, 3], [127, 7], ...oneSymbol(0, 9), ...oneSymbol(0, 5), [3, 2], [0, 1]);
    bits.write([0, 6], [0, 2], [0, 2], ...LITERAL);
    for (let type = 0; type < 256; type += 1) bits.write(...oneSymbol(8, 10));
    bits.write(...oneSymbol(0, 6));
  }
  bits.write([3, 2]);
  return bits.bytes();
}

export const BROTLI_LIMITS: readonly Exceeded[] = [
  {
    limit: 'MAX_PREFIX_CODES',
    by: () => unpackBrotli(prefixCodes(MAX_PREFIX_CODES + 1), 2 ** 20),
    says: 'MAX_PREFIX_CODES',
  },
  {
    limit: 'MAX_DICTIONARY_WORDS',
    by: () => unpackBrotli(dictionaryWords(MAX_DICTIONARY_WORDS + 1), 2 ** 24),
    says: 'MAX_DICTIONARY_WORDS',
  },
];

/** The same streams with fewer of everything, which must be read. */
export const WITHIN: readonly (() => Uint8Array)[] = [() => prefixCodes(1_000), () => dictionaryWords(1_000)];
