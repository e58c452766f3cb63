import { MalformedError } from '../bytes/errors.ts';
import type { BitReader } from './bit-reader.ts';

/** The longest code word in bits (RFC 7932 §3.5). */
export const MAX_WORD_BITS = 15;
/** Words up to this length are looked up at once; hostile streams have thousands of codes, so no table is large. */
const TABLE_BITS = 8;
/** What a code of one symbol needs: hostile streams have them by the hundred thousand. */
const NOTHING = new Uint16Array();

/** A canonical prefix code (RFC 7932 §3.2): words by their lengths alone. */
export class PrefixCode {
  /** For the next TABLE_BITS bits: symbol times 16, plus the word's length; 0 where the word is longer. */
  readonly #table: Uint16Array;
  /** Symbols in the order of their words. */
  readonly #symbols: Uint16Array;
  /** How many words have each length. */
  readonly #counts: Uint16Array;
  /** The one symbol of a code that takes no bits; -1 in any other code. */
  readonly #only: number;

  /**
   * `lengths` by symbol, 0 for symbols without a word; or the only symbol.
   * @throws MalformedError unless the words are all that can be
   */
  constructor(lengths: Uint8Array | number) {
    this.#only = typeof lengths === 'number' ? lengths : soleSymbol(lengths);
    if (typeof lengths === 'number' || this.#only >= 0) {
      this.#table = NOTHING;
      this.#counts = NOTHING;
      this.#symbols = NOTHING;
      return;
    }
    this.#table = new Uint16Array(1 << TABLE_BITS);
    this.#counts = new Uint16Array(MAX_WORD_BITS + 1);
    let used = 0;
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      this.#counts[length] = (this.#counts[length] ?? 0) + 1;
      used += 1;
    }
    this.#symbols = new Uint16Array(used);
    const next = this.#firstIndices();
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      const index = next[length] ?? 0;
      this.#symbols[index] = symbol;
      next[length] = index + 1;
    }
    this.#fillTable();
  }

  /** Reads one symbol. @throws MalformedError */
  read(reader: BitReader): number {
    if (this.#only >= 0) return this.#only;
    const entry = this.#table[reader.peek(TABLE_BITS)] ?? 0;
    if (entry !== 0) {
      reader.drop(entry & 15);
      return entry >> 4;
    }
    return this.#readLong(reader);
  }

  /** Where the words of each length begin among all. @throws MalformedError where words are missing or too many */
  #firstIndices(): Uint16Array {
    const indices = new Uint16Array(MAX_WORD_BITS + 1);
    let free = 1;
    let index = 0;
    for (let length = 1; length <= MAX_WORD_BITS; length += 1) {
      const count = this.#counts[length] ?? 0;
      free = free * 2 - count;
      if (free < 0) throw new MalformedError('a prefix code of too many words');
      indices[length] = index;
      index += count;
    }
    if (free !== 0) throw new MalformedError('a prefix code with words missing');
    return indices;
  }

  #fillTable(): void {
    let word = 0;
    let index = 0;
    for (let length = 1; length <= TABLE_BITS; length += 1) {
      for (let left = this.#counts[length] ?? 0; left > 0; left -= 1) {
        const entry = ((this.#symbols[index] ?? 0) << 4) | length;
        for (let at = reversed(word, length); at < 1 << TABLE_BITS; at += 1 << length) this.#table[at] = entry;
        index += 1;
        word += 1;
      }
      word <<= 1;
    }
  }

  /** Bit by bit: the words of one length follow each other. */
  #readLong(reader: BitReader): number {
    const bits = reader.peek(MAX_WORD_BITS);
    let word = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_WORD_BITS; length += 1) {
      word = (word << 1) | ((bits >> (length - 1)) & 1);
      const count = this.#counts[length] ?? 0;
      if (word - first < count) {
        reader.drop(length);
        return this.#symbols[index + word - first] ?? 0;
      }
      index += count;
      first = (first + count) << 1;
    }
    throw new MalformedError('no word of the prefix code');
  }
}

/** The one symbol that has a word; -1 where several have, or none. */
function soleSymbol(lengths: Uint8Array): number {
  let sole = -1;
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    if (lengths[symbol] === 0) continue;
    if (sole >= 0) return -1;
    sole = symbol;
  }
  return sole;
}

/** Words stand in the stream with their first bit lowest. */
function reversed(word: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((word >> bit) & 1) << (length - 1 - bit);
  return result;
}
