import { concat, u16 } from '../../src/signer/bytes.ts';

/** Grey level of one 8 × 8 block, 0-255. */
export type Shade = (column: number, row: number) => number;

const BLOCK = 8;
/** Quantiser of the mean: 8 shades make one step, so that a block's code fits the category table. */
const STEP = 8;

/**
 * A baseline JPEG of flat grey blocks (ITU-T T.81): valid and decodable, small enough to read in hex.
 * @param blocks blocks per side
 */
export function makeJpeg(
  blocks = 2,
  shade: Shade = (column, row) => (column + row) * 40 + 60,
): Uint8Array<ArrayBuffer> {
  const size = blocks * BLOCK;
  const bits: number[] = [];
  let previous = 0;
  for (let row = 0; row < blocks; row++) {
    for (let column = 0; column < blocks; column++) {
      const mean = Math.round(((shade(column, row) - 128) * BLOCK) / STEP);
      pushDifference(bits, mean - previous);
      previous = mean;
      // End of block: the one code of the AC table.
      bits.push(0);
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  return concat(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)),
    segment(0xdb, Uint8Array.of(0), new Uint8Array(64).fill(STEP)),
    segment(0xc0, Uint8Array.of(8), u16(size), u16(size), Uint8Array.of(1, 1, 0x11, 0)),
    // DC: twelve categories of four bits each. AC: only "end of block", one bit.
    segment(
      0xc4,
      Uint8Array.of(0x00),
      counts(4, 12),
      Uint8Array.from({ length: 12 }, (_, category) => category),
    ),
    segment(0xc4, Uint8Array.of(0x10), counts(1, 1), Uint8Array.of(0)),
    segment(0xda, Uint8Array.of(1, 1, 0x00, 0, 63, 0)),
    stuffed(bits),
    Uint8Array.of(0xff, 0xd9),
  );
}

function segment(marker: number, ...payload: readonly Uint8Array[]): Uint8Array {
  const body = concat(...payload);
  return concat(Uint8Array.of(0xff, marker), u16(body.length + 2), body);
}

function counts(length: number, codes: number): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, index) => (index + 1 === length ? codes : 0));
}

/** Category in four bits, then the magnitude; negative values are coded as their complement (T.81 F.1.2.1). */
function pushDifference(bits: number[], difference: number): void {
  const category = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference));
  pushBits(bits, category, 4);
  pushBits(bits, difference < 0 ? difference + 2 ** category - 1 : difference, category);
}

function pushBits(bits: number[], value: number, count: number): void {
  for (let bit = count - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
}

/** Bits as bytes, each 0xFF followed by a zero. */
function stuffed(bits: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).join(''), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
