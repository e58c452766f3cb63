import { findErrors } from '../../../src/recovery/trustmark/bch.ts';
import { type CodeName, dataBits, trustmarkWord } from '../../make/trustmark-word.ts';

/** Data and parity bits of every schema. */
const SENT = 96;

/** Which errors a code may have, and what its encoders think of behind the data. */
const CODES = { BCH_4: { errors: 4, padding: 4 }, BCH_3: { errors: 3, padding: 5 } } as const;

/**
 * How many of all patterns of exactly as many errors as a code can bear are not undone, on one word of it; and how many
 * patterns there are.
 */
export function allPatterns(
  code: keyof typeof CODES,
  data: string,
): { readonly patterns: number; readonly wrong: number } {
  const { errors, padding } = CODES[code];
  const word = trustmarkWord(code satisfies CodeName, data);
  const dataLength = dataBits(code);
  const degrees = Array.from({ length: SENT }, (_, at) => SENT - 1 - at + (at < dataLength ? padding : 0));
  const ones = new Set(degrees.filter((_, at) => word.charAt(at) === '1'));
  const flipped: number[] = [];
  let patterns = 0;
  let wrong = 0;
  const flip = (from: number): void => {
    if (flipped.length === errors) {
      patterns++;
      const found = findErrors([...ones], errors, SENT + padding);
      if (found?.length !== errors || flipped.some((degree) => !found.includes(degree))) wrong++;
      return;
    }
    for (let at = from; at < SENT; at++) {
      const degree = degrees[at] ?? 0;
      const was = ones.delete(degree);
      if (!was) ones.add(degree);
      flipped.push(degree);
      flip(at + 1);
      flipped.pop();
      if (was) ones.add(degree);
      else ones.delete(degree);
    }
  };
  flip(0);
  return { patterns, wrong };
}
