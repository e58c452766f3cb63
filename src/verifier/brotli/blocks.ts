import type { BitReader } from './bit-reader.ts';
import type { PrefixCode } from './prefix-code.ts';
import { BLOCK_COUNTS, readNumber } from './ranges.ts';
import { readPrefixCode } from './read-prefix-code.ts';

/** Longer than any meta-block: where there is one block type, its block never ends. */
const ENDLESS = 2 ** 28;
const COUNT_SYMBOLS = 26;

/** A number from 1 to 256 (RFC 7932 §9.2). */
export function readTypeCount(reader: BitReader): number {
  if (reader.bits(1) === 0) return 1;
  const bits = reader.bits(3);
  return 1 + (1 << bits) + reader.bits(bits);
}

/** Which of the block types of one category is in force, and for how many symbols yet (RFC 7932 §6). */
export class BlockSwitch {
  readonly types: number;
  readonly #reader: BitReader;
  readonly #typeCode: PrefixCode | null = null;
  readonly #countCode: PrefixCode | null = null;
  #left = ENDLESS;
  #last = 1;
  current = 0;

  /** Reads the category's part of a meta-block's header. @throws MalformedError */
  constructor(reader: BitReader) {
    this.#reader = reader;
    this.types = readTypeCount(reader);
    if (this.types < 2) return;
    this.#typeCode = readPrefixCode(reader, this.types + 2);
    this.#countCode = readPrefixCode(reader, COUNT_SYMBOLS);
    this.#left = this.#readCount(this.#countCode);
  }

  /** The type of the next symbol. @throws MalformedError */
  next(): number {
    if (this.#left === 0) this.#switch();
    this.#left -= 1;
    return this.current;
  }

  #switch(): void {
    if (this.#typeCode === null || this.#countCode === null) return;
    const code = this.#typeCode.read(this.#reader);
    const wanted = code === 0 ? this.#last : code === 1 ? (this.current + 1) % this.types : code - 2;
    this.#last = this.current;
    this.current = wanted;
    this.#left = this.#readCount(this.#countCode);
  }

  #readCount(code: PrefixCode): number {
    return readNumber(this.#reader, BLOCK_COUNTS, code.read(this.#reader));
  }
}
