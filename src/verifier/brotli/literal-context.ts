/** Which of 64 contexts a literal has, by the two bytes before it (RFC 7932 §7.1). */
type LiteralContext = (last: number, secondLast: number) => number;

/** For each ASCII character one of 16 kinds, in hex: white space, punctuation, digits, vowels and consonants. */
const KINDS =
  '000000000110010000000000000000002343353467338393bbbbbbbbbb886a73' +
  '3cdddcdddcdddddcdddddcddddd637333efffefffefffffefffffefffff63730';

/** The last byte in UTF-8: a character's kind, or which part of a longer one it is. */
const LAST = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return 4 * Number.parseInt(KINDS.charAt(byte), 16);
  return (byte < 192 ? 0 : 2) + (byte & 1);
});

const SECOND_LAST = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 224) return 2;
  if (byte <= 32 || byte >= 127) return 0;
  const character = String.fromCharCode(byte);
  if (/[a-z]/.test(character)) return 3;
  return /[A-Z0-9]/.test(character) ? 2 : 1;
});

/** A byte as a signed number: eight classes, finer towards zero. */
const SIGNED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const firsts = [0, 1, 16, 64, 128, 192, 240, 255];
  return firsts.findLastIndex((first) => byte >= first);
});

/** By the two bits that name the mode: the low bits, the high bits, text, signed numbers. */
export const CONTEXT_MODES: readonly [LiteralContext, LiteralContext, LiteralContext, LiteralContext] = [
  (last) => last & 63,
  (last) => last >> 2,
  (last, secondLast) => (LAST[last] ?? 0) | (SECOND_LAST[secondLast] ?? 0),
  (last, secondLast) => ((SIGNED[last] ?? 0) << 3) | (SIGNED[secondLast] ?? 0),
];
