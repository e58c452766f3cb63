import { MalformedError } from '../bytes/errors.ts';
import type { BitReader } from './bit-reader.ts';
import { MAX_WORD_BITS, PrefixCode } from './prefix-code.ts';

/** Reads the description of a prefix code over this many symbols (RFC 7932 §3.4, §3.5). @throws MalformedError */
export function readPrefixCode(reader: BitReader, symbols: number): PrefixCode {
  const kind = reader.bits(2);
  return new PrefixCode(kind === 1 ? simpleCode(reader, symbols) : complexLengths(reader, symbols, kind));
}

/** Lengths of the words of 1 to 4 symbols; four have two shapes. */
const SIMPLE_SHAPES = [[1], [1, 1], [1, 2, 2], [2, 2, 2, 2], [1, 2, 3, 3]] as const;

/** Lengths by symbol, or the only symbol. */
function simpleCode(reader: BitReader, symbols: number): Uint8Array | number {
  const count = reader.bits(2) + 1;
  const width = 32 - Math.clz32(symbols - 1);
  const named: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const symbol = reader.bits(width);
    if (symbol >= symbols || named.includes(symbol)) throw new MalformedError('a prefix code names a symbol wrongly');
    named.push(symbol);
  }
  const [first] = named;
  if (count === 1 && first !== undefined) return first;
  const shape = SIMPLE_SHAPES[count - 1 + (count === 4 ? reader.bits(1) : 0)] ?? [];
  const lengths = new Uint8Array(symbols);
  for (const [index, symbol] of named.entries()) lengths[symbol] = shape[index] ?? 0;
  return lengths;
}

/** The order in which the lengths of the code for lengths are given. */
const LENGTH_ORDER = [1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15];
/** A fixed code for those, by the next four bits: value and width. */
const FIXED_VALUES = [0, 4, 3, 2, 0, 4, 3, 1, 0, 4, 3, 2, 0, 4, 3, 5];
const FIXED_WIDTHS = [2, 2, 2, 3, 2, 2, 2, 4, 2, 2, 2, 3, 2, 2, 2, 4];
const REPEAT_LAST = 16;
const REPEAT_ZERO = 17;

function lengthCode(reader: BitReader, skipped: number): PrefixCode {
  const lengths = new Uint8Array(LENGTH_ORDER.length);
  /** Room for words, in 32nds. */
  let room = 32;
  for (const symbol of LENGTH_ORDER.slice(skipped)) {
    if (room <= 0) break;
    const next = reader.peek(4);
    const length = FIXED_VALUES[next] ?? 0;
    reader.drop(FIXED_WIDTHS[next] ?? 0);
    lengths[symbol] = length;
    if (length > 0) room -= 32 >> length;
  }
  return new PrefixCode(lengths);
}

function complexLengths(reader: BitReader, symbols: number, skipped: number): Uint8Array {
  const code = lengthCode(reader, skipped);
  const lengths = new Uint8Array(symbols);
  let room = 1 << MAX_WORD_BITS;
  let last = 8;
  /** The run under way: which symbol asked for it, and how long it is by now. */
  let runOf = -1;
  let run = 0;
  let symbol = 0;
  while (symbol < symbols && room > 0) {
    const read = code.read(reader);
    if (read < REPEAT_LAST) {
      runOf = -1;
      lengths[symbol] = read;
      symbol += 1;
      if (read > 0) {
        last = read;
        room -= (1 << MAX_WORD_BITS) >> read;
      }
      continue;
    }
    const extra = read === REPEAT_ZERO ? 3 : 2;
    // A second repetition in a row multiplies the first one (§3.5).
    const before = runOf === read ? run : 0;
    run = (before > 0 ? (before - 2) << extra : 0) + 3 + reader.bits(extra);
    runOf = read;
    const added = run - before;
    if (added > symbols - symbol) throw new MalformedError('a prefix code of too many symbols');
    if (read === REPEAT_LAST) {
      lengths.fill(last, symbol, symbol + added);
      room -= added * ((1 << MAX_WORD_BITS) >> last);
    }
    symbol += added;
  }
  if (room !== 0) throw new MalformedError('a prefix code that is not complete');
  return lengths;
}
