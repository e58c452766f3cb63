import { type Raster, resizeFiltered } from '../picture/filtered-resize.ts';
import type { Pixels } from '../picture/pixels.ts';
import { bitsAboveMedian, cosineTransformSquare } from './cosine-transform.ts';

/** Where a block of 8 by 8 terms starts: column and row. */
type Corner = readonly [column: number, row: number];

const SIDE = 32;
const BLOCK = 8;
/** Four neighbouring blocks: 256 bits that are all about something else. */
const CORNERS: readonly Corner[] = [
  [0, 0],
  [BLOCK, 0],
  [0, BLOCK],
  [BLOCK, BLOCK],
];

/**
 * The Image-Code of ISO 24138 (version 0) of a decoded picture that stands upright: 32 bytes, the first eight of which
 * are the 64-bit code.
 */
export function isccImageOf(pixels: Pixels): Uint8Array {
  return isccImageFromGrey(normalisedGrey(pixels), CORNERS);
}

/** @param grey 1024 values, 0-255, row by row */
export function isccImageFromGrey(grey: Uint8Array, corners: readonly Corner[] = CORNERS): Uint8Array {
  const rows = Array.from({ length: SIDE }, (_, row) => [...grey.subarray(row * SIDE, (row + 1) * SIDE)]);
  const terms = cosineTransformSquare(rows);
  const code = new Uint8Array(corners.length * BLOCK);
  for (const [index, [column, row]] of corners.entries()) {
    const block = terms.slice(row, row + BLOCK).flatMap((line) => line.slice(column, column + BLOCK));
    code.set(bitsAboveMedian(block), index * BLOCK);
  }
  return code;
}

/** Over white, without a border of one colour, in grey, 32 by 32 (ISO 24138, image normalisation). */
function normalisedGrey(pixels: Pixels): Uint8Array {
  const opaque = overWhite(pixels);
  const { left, top, right, bottom } = content(opaque);
  const width = right - left;
  const height = bottom - top;
  const grey: Raster = { width, height, channels: 1, data: new Uint8Array(width * height) };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = ((top + y) * opaque.width + left + x) * 3;
      const [red = 0, green = 0, blue = 0] = opaque.data.subarray(at, at + 3);
      grey.data[y * width + x] = (red * 19_595 + green * 38_470 + blue * 7_471 + 0x8000) >> 16;
    }
  }
  return resizeFiltered(grey, SIDE, SIDE, 'bicubic').data;
}

function overWhite({ width, height, data }: Pixels): Raster {
  const opaque = new Uint8Array(width * height * 3);
  for (let at = 0, to = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++) {
      const scaled = (data[at + channel] ?? 0) * alpha + 255 * (255 - alpha) + 128;
      opaque[to++] = (scaled + (scaled >> 8)) >> 8;
    }
  }
  return { width, height, channels: 3, data: opaque };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is not of the first pixel's colour; all of it where everything is. */
function content({ width, height, data }: Raster): Box {
  const [red, green, blue] = data;
  let left = width;
  let top = height;
  let right = 0;
  let bottom = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return right === 0 ? { left: 0, top: 0, right: width, bottom: height } : { left, top, right, bottom };
}
