import { LimitError, MalformedError } from '../bytes/errors.ts';
import { MAX_DICTIONARY_WORDS, MAX_PREFIX_CODES } from '../limits.ts';
import { BitReader } from './bit-reader.ts';
import { BlockSwitch } from './blocks.ts';
import { readContextMap } from './context-map.ts';
import { dictionaryWord } from './dictionary.ts';
import { PACKED_DICTIONARY } from './dictionary-data.ts';
import { distanceSymbols, RecentDistances, readDistanceCoding } from './distances.ts';
import { CONTEXT_MODES } from './literal-context.ts';
import { Output } from './output.ts';
import type { PrefixCode } from './prefix-code.ts';
import { readCommand } from './ranges.ts';
import { readPrefixCode } from './read-prefix-code.ts';

const LITERALS = 256;
const COMMANDS = 704;
const LITERAL_CONTEXTS = 64;
const DISTANCE_CONTEXTS = 4;

/**
 * Unpacks one Brotli stream (RFC 7932) that fills `bytes`, stopping as soon as there is more than `limit` bytes.
 * Stricter than the format where bytes could hide: nothing may follow the stream, and metadata blocks must be empty.
 * @throws MalformedError @throws LimitError
 */
export function unpackBrotli(bytes: Uint8Array, limit: number): Uint8Array {
  return unpack(bytes, limit, readDictionary);
}

let unpackedDictionary: Uint8Array | null = null;

function readDictionary(): Uint8Array {
  unpackedDictionary ??= unpack(
    Uint8Array.from(atob(PACKED_DICTIONARY), (character) => character.charCodeAt(0)),
    2 ** 17,
    () => new Uint8Array(),
  );
  return unpackedDictionary;
}

interface Stream {
  readonly reader: BitReader;
  readonly output: Output;
  /** The farthest distance that means a copy. */
  readonly window: number;
  readonly recent: RecentDistances;
  readonly dictionary: () => Uint8Array;
  prefixCodes: number;
  dictionaryWords: number;
}

function unpack(bytes: Uint8Array, limit: number, dictionary: () => Uint8Array): Uint8Array {
  const reader = new BitReader(bytes);
  const window = 2 ** readWindowBits(reader) - 16;
  const output = new Output(limit);
  const recent = new RecentDistances();
  const stream: Stream = { reader, output, window, recent, dictionary, prefixCodes: 0, dictionaryWords: 0 };
  while (!unpackMetaBlock(stream));
  reader.align();
  if (reader.remaining > 0) throw new MalformedError('bytes behind the compressed data');
  return output.done();
}

/** RFC 7932 §9.1. */
function readWindowBits(reader: BitReader): number {
  if (reader.bits(1) === 0) return 16;
  const large = reader.bits(3);
  if (large !== 0) return 17 + large;
  const small = reader.bits(3);
  if (small === 1) throw new MalformedError('a window of an unknown size');
  return small === 0 ? 17 : 8 + small;
}

/** RFC 7932 §9.2. @returns whether it is the last one */
function unpackMetaBlock(stream: Stream): boolean {
  const { reader, output } = stream;
  const last = reader.bits(1) === 1;
  if (last && reader.bits(1) === 1) return true;
  const nibbles = reader.bits(2) + 4;
  if (nibbles === 7) {
    if (reader.bits(1) !== 0 || reader.bits(2) !== 0) throw new MalformedError('hidden bytes among compressed data');
    reader.align();
    return last;
  }
  const low = reader.bits(16);
  const high = reader.bits((nibbles - 4) * 4);
  if (nibbles > 4 && high >> ((nibbles - 5) * 4) === 0) throw new MalformedError('a length with leading zeros');
  const length = high * 2 ** 16 + low + 1;
  if (!last && reader.bits(1) === 1) {
    reader.align();
    output.append(reader.take(length));
  } else unpackCommands(stream, length);
  return last;
}

function unpackCommands(stream: Stream, length: number): void {
  const { reader, output, window, recent } = stream;
  const literalBlocks = new BlockSwitch(reader);
  const commandBlocks = new BlockSwitch(reader);
  const distanceBlocks = new BlockSwitch(reader);
  const coding = readDistanceCoding(reader);
  const modes = Array.from({ length: literalBlocks.types }, () => CONTEXT_MODES[reader.bits(2)] ?? CONTEXT_MODES[0]);
  const literalMap = readContextMap(reader, literalBlocks.types * LITERAL_CONTEXTS);
  const distanceMap = readContextMap(reader, distanceBlocks.types * DISTANCE_CONTEXTS);
  const codes = (count: number, symbols: number): PrefixCode[] => {
    stream.prefixCodes += count;
    if (stream.prefixCodes > MAX_PREFIX_CODES) throw new LimitError('MAX_PREFIX_CODES', 'too many prefix codes');
    return Array.from({ length: count }, () => readPrefixCode(reader, symbols));
  };
  const literalCodes = codes(literalMap.codes, LITERALS);
  const commandCodes = codes(commandBlocks.types, COMMANDS);
  const distanceCodes = codes(distanceMap.codes, distanceSymbols(coding));

  const end = output.length + length;
  while (output.length < end) {
    const { insert, copy, repeats } = readCommand(reader, symbol(commandCodes, commandBlocks.next(), reader));
    if (insert > end - output.length) throw new MalformedError('more literals than the block is long');
    output.reserve(insert);
    for (let left = insert; left > 0; left -= 1) {
      const type = literalBlocks.next();
      const context = modes[type]?.(output.back(1), output.back(2)) ?? 0;
      output.push(symbol(literalCodes, literalMap.map[type * LITERAL_CONTEXTS + context], reader));
    }
    if (output.length === end) return;
    let distance = recent.last;
    let isNew = false;
    if (!repeats) {
      const context = distanceBlocks.next() * DISTANCE_CONTEXTS + Math.min(copy, 5) - 2;
      const code = symbol(distanceCodes, distanceMap.map[context], reader);
      distance = recent.read(reader, code, coding);
      isNew = code !== 0;
    }
    const farthest = Math.min(window, output.length);
    const room = end - output.length;
    if (distance > farthest) {
      stream.dictionaryWords += 1;
      if (stream.dictionaryWords > MAX_DICTIONARY_WORDS) throw new LimitError('MAX_DICTIONARY_WORDS', 'too many words');
      const word = dictionaryWord(stream.dictionary(), copy, distance - farthest - 1);
      // A word of which nothing is left would let a block go on for ever.
      if (word.length === 0 || word.length > room) throw new MalformedError('a word that does not fit its block');
      output.append(word);
    } else {
      if (copy > room) throw new MalformedError('a copy longer than the rest of its block');
      if (isNew) recent.push(distance);
      output.repeat(distance, copy);
    }
  }
}

function symbol(codes: readonly PrefixCode[], index: number | undefined, reader: BitReader): number {
  const code = codes[index ?? 0];
  if (code === undefined) throw new MalformedError('a context without a code');
  return code.read(reader);
}
