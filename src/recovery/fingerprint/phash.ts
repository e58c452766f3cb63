import type { Plane } from '../picture/pixels.ts';
import { resizeByArea } from '../picture/shrink.ts';
import { bitsAboveMedian, cosineTransformSquare } from './cosine-transform.ts';

const SIDE = 32;
const TERMS = 8;

/**
 * The 64-bit fingerprint of Zauner's thesis of 2010 (pHash): of the cosine transform of a 32 by 32 picture, terms 1-8 of
 * both directions, each compared with their median. Eight bytes.
 */
export function pHashOf(luma: Plane): Uint8Array {
  const small = resizeByArea(luma, SIDE, SIDE);
  const rows = Array.from({ length: SIDE }, (_, row) => [...small.data.subarray(row * SIDE, (row + 1) * SIDE)]);
  const terms = cosineTransformSquare(rows, TERMS + 1)
    .slice(1, TERMS + 1)
    .flatMap((row) => row.slice(1, TERMS + 1));
  return bitsAboveMedian(terms);
}
