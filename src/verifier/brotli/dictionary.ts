import { ascii } from '../bytes/ascii.ts';
import { concat } from '../bytes/concat.ts';
import { MalformedError } from '../bytes/errors.ts';
import { TRANSFORMS, type WordChange } from './transforms.ts';

/** Bits of a word's number, by the word's length in bytes (RFC 7932 §8). */
const NUMBER_BITS = [0, 0, 0, 0, 10, 10, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 7, 7, 8, 7, 7, 6, 6, 5, 5] as const;
const SHORTEST = 4;

/** Made once: hostile streams ask for a million words. */
const IN_BYTES = TRANSFORMS.map(([before, change, after]) => ({ before: ascii(before), change, after: ascii(after) }));

/** Where the words of each length begin. */
const STARTS: readonly number[] = (() => {
  const starts: number[] = [];
  let start = 0;
  for (const [length, bits] of NUMBER_BITS.entries()) {
    starts.push(start);
    if (length >= SHORTEST) start += length << bits;
  }
  return starts;
})();

/**
 * The word of the static dictionary that a reference from before the beginning stands for (RFC 7932 §8).
 * @param reference how far before the beginning, from 0
 * @throws MalformedError where there is no such word
 */
export function dictionaryWord(dictionary: Uint8Array, length: number, reference: number): Uint8Array {
  const bits = NUMBER_BITS[length] ?? 0;
  const transform = IN_BYTES[Math.floor(reference / 2 ** bits)];
  if (bits === 0 || transform === undefined) throw new MalformedError('no word of the dictionary');
  const start = (STARTS[length] ?? 0) + length * (reference & (2 ** bits - 1));
  const { before, change, after } = transform;
  const word = dictionary.subarray(start, start + length);
  const bare = before.length === 0 && after.length === 0;
  const whole = change === 0 ? word : changed(word.slice(), change);
  return bare ? whole : concat([before, whole, after]);
}

function changed(word: Uint8Array, change: WordChange): Uint8Array {
  if (typeof change === 'number') {
    return change < 0 ? word.subarray(0, Math.max(word.length + change, 0)) : word.subarray(change);
  }
  for (let at = 0; at < word.length; ) {
    at += enlarge(word, at);
    if (change === 'first') break;
  }
  return word;
}

/** Makes one character large, as far as one rule for all scripts can. @returns the bytes it takes */
function enlarge(word: Uint8Array, at: number): number {
  const first = word[at] ?? 0;
  if (first < 0xc0) {
    if (first >= 0x61 && first <= 0x7a) word[at] = first ^ 0x20;
    return 1;
  }
  const [width, mask] = first < 0xe0 ? [2, 0x20] : [3, 0x05];
  const last = word[at + width - 1];
  if (last !== undefined) word[at + width - 1] = last ^ mask;
  return width;
}
