import { MalformedError } from '../bytes/errors.ts';
import type { BitReader } from './bit-reader.ts';

/** How distances are coded in one meta-block (RFC 7932 §4). */
export interface DistanceCoding {
  readonly postfixBits: number;
  readonly direct: number;
}

/** Codes below this refer to earlier distances. */
const SHORT_CODES = 16;
/** For each short code: how many distances back (from 0), and what is added. */
const WHICH = [0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
const ADDED = [0, 0, 0, 0, -1, 1, -2, 2, -3, 3, -1, 1, -2, 2, -3, 3];

export function readDistanceCoding(reader: BitReader): DistanceCoding {
  const postfixBits = reader.bits(2);
  return { postfixBits, direct: reader.bits(4) << postfixBits };
}

/** Symbols of the distance codes. */
export function distanceSymbols({ postfixBits, direct }: DistanceCoding): number {
  return SHORT_CODES + direct + (48 << postfixBits);
}

/** The last four distances, the latest first. */
export class RecentDistances {
  readonly #latest = [4, 11, 15, 16];

  get last(): number {
    return this.#latest[0] ?? 0;
  }

  push(distance: number): void {
    this.#latest.pop();
    this.#latest.unshift(distance);
  }

  /** The distance that a code stands for, with the extra bits it takes. @throws MalformedError below 1 */
  read(reader: BitReader, code: number, coding: DistanceCoding): number {
    if (code >= SHORT_CODES) return longDistance(reader, code - SHORT_CODES, coding);
    const distance = (this.#latest[WHICH[code] ?? 0] ?? 0) + (ADDED[code] ?? 0);
    if (distance < 1) throw new MalformedError('a distance below 1');
    return distance;
  }
}

function longDistance(reader: BitReader, code: number, { postfixBits, direct }: DistanceCoding): number {
  if (code < direct) return code + 1;
  const rest = code - direct;
  const high = rest >> postfixBits;
  const extra = 1 + (high >> 1);
  const offset = (2 + (high & 1)) * 2 ** extra - 4;
  return (offset + reader.bits(extra)) * 2 ** postfixBits + (rest & ((1 << postfixBits) - 1)) + direct + 1;
}
