import type { BitReader } from './bit-reader.ts';

/** Numbers given as a code and extra bits: each code stands for the range that follows the one before it. */
interface NumberRanges {
  readonly bases: readonly number[];
  readonly extraBits: readonly number[];
}

function ranges(first: number, extraBits: readonly number[]): NumberRanges {
  const bases: number[] = [];
  let base = first;
  for (const bits of extraBits) {
    bases.push(base);
    base += 2 ** bits;
  }
  return { bases, extraBits };
}

export function readNumber(reader: BitReader, { bases, extraBits }: NumberRanges, code: number): number {
  return (bases[code] ?? 0) + reader.bits(extraBits[code] ?? 0);
}

/** RFC 7932 §5: literals to insert, and bytes to copy. */
export const INSERT_LENGTHS = ranges(0, [0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24]);
export const COPY_LENGTHS = ranges(2, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24]);
/** RFC 7932 §6. */
export const BLOCK_COUNTS = ranges(
  1,
  [2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 24],
);

/** The first insert and copy code of each 64 command codes (RFC 7932 §5); the first two repeat the last distance. */
const INSERT_CELLS = [0, 0, 0, 0, 8, 8, 0, 16, 8, 16, 16];
const COPY_CELLS = [0, 8, 0, 8, 0, 8, 16, 0, 16, 8, 16];

export interface Command {
  readonly insert: number;
  readonly copy: number;
  /** The distance is the last one, without a code of its own. */
  readonly repeats: boolean;
}

export function readCommand(reader: BitReader, code: number): Command {
  const cell = code >> 6;
  const insert = readNumber(reader, INSERT_LENGTHS, (INSERT_CELLS[cell] ?? 0) + ((code >> 3) & 7));
  const copy = readNumber(reader, COPY_LENGTHS, (COPY_CELLS[cell] ?? 0) + (code & 7));
  return { insert, copy, repeats: cell < 2 };
}
