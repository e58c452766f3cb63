import { type Plane, planeOf } from '../picture/pixels.ts';

/**
 * PDQ, the 256-bit fingerprint that Meta published in 2019 ("The TMK+PDQF Video-Hashing Algorithm and the PDQ
 * Image-Hashing Algorithm"): blurred and thinned out to 64 by 64, of its cosine transform the 16 by 16 lowest terms
 * without the constant ones, each compared with their median.
 */
export interface Pdq {
  /** 32 bytes in the order of the usual hex text. */
  readonly hash: Uint8Array;
  /** 0-100: how much there is in the picture to tell it by. Below 50, a likeness says little. */
  readonly quality: number;
}

const SIDE = 64;
const TERMS = 16;
/** Smaller pictures have no fingerprint. */
const MIN_SIDE = 5;

export function pdqOf(luma: Plane): Pdq {
  const hash = new Uint8Array((TERMS * TERMS) / 8);
  if (luma.width < MIN_SIDE || luma.height < MIN_SIDE) return { hash, quality: 0 };
  const thinned = thinOut(luma);
  const terms = lowTerms(thinned);
  const middle = Float64Array.from(terms).sort()[terms.length / 2 - 1] ?? 0;
  for (let index = 0; index < terms.length; index++) {
    if ((terms[index] ?? 0) > middle) {
      const byte = hash.length - 1 - (index >> 3);
      hash[byte] = (hash[byte] ?? 0) | (1 << (index & 7));
    }
  }
  return { hash, quality: qualityOf(thinned) };
}

/** Two rounds of box blur along rows and columns make a tent; then the pixel at each cell's centre. */
function thinOut(luma: Plane): Float32Array {
  const { width, height } = luma;
  const across = windowFor(width);
  const down = windowFor(height);
  let blurred = luma;
  for (let round = 0; round < 2; round++) {
    blurred = blurDown(blurAcross(blurred, across), down);
  }
  const thinned = new Float32Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const y = Math.floor(((row + 0.5) * height) / SIDE);
    for (let column = 0; column < SIDE; column++) {
      thinned[row * SIDE + column] = blurred.data[y * width + Math.floor(((column + 0.5) * width) / SIDE)] ?? 0;
    }
  }
  return thinned;
}

/** Half a cell a round, rounded up. */
function windowFor(size: number): number {
  return Math.floor((size + 2 * SIDE - 1) / (2 * SIDE));
}

/** Even windows reach one further ahead than back; at the ends they shrink. */
function reach(size: number): { readonly back: number; readonly ahead: number } {
  const half = (size + 2) >> 1;
  return { back: size - half, ahead: half - 1 };
}

function blurAcross({ width, height, data }: Plane, size: number): Plane {
  const { back, ahead } = reach(size);
  const blurred = planeOf(width, height);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(ahead, width); x++) sum += data[start + x] ?? 0;
    for (let x = 0; x < width; x++) {
      if (x + ahead < width) sum += data[start + x + ahead] ?? 0;
      if (x - back > 0) sum -= data[start + x - back - 1] ?? 0;
      blurred.data[start + x] = sum / (Math.min(width - 1, x + ahead) - Math.max(0, x - back) + 1);
    }
  }
  return blurred;
}

/** Row by row with running sums of all columns, which the processor's cache likes better than column by column. */
function blurDown({ width, height, data }: Plane, size: number): Plane {
  const { back, ahead } = reach(size);
  const blurred = planeOf(width, height);
  const sums = new Float64Array(width);
  const add = (y: number, sign: 1 | -1): void => {
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + sign * (data[y * width + x] ?? 0);
  };
  for (let y = 0; y < Math.min(ahead, height); y++) add(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + ahead < height) add(y + ahead, 1);
    if (y - back > 0) add(y - back - 1, -1);
    const count = Math.min(height - 1, y + ahead) - Math.max(0, y - back) + 1;
    for (let x = 0; x < width; x++) blurred.data[y * width + x] = (sums[x] ?? 0) / count;
  }
  return blurred;
}

const COSINES = Float64Array.from(
  { length: TERMS * SIDE },
  (_, at) => Math.sqrt(2 / SIDE) * Math.cos((Math.PI / 2 / SIDE) * (Math.floor(at / SIDE) + 1) * (2 * (at % SIDE) + 1)),
);

/** Terms 1-16 of both directions, row by row. */
function lowTerms(square: Float32Array): Float64Array {
  const partly = new Float64Array(TERMS * SIDE);
  for (let term = 0; term < TERMS; term++) {
    for (let row = 0; row < SIDE; row++) {
      const cosine = COSINES[term * SIDE + row] ?? 0;
      for (let column = 0; column < SIDE; column++) {
        const at = term * SIDE + column;
        partly[at] = (partly[at] ?? 0) + cosine * (square[row * SIDE + column] ?? 0);
      }
    }
  }
  const terms = new Float64Array(TERMS * TERMS);
  for (let down = 0; down < TERMS; down++) {
    for (let across = 0; across < TERMS; across++) {
      let sum = 0;
      for (let column = 0; column < SIDE; column++) {
        sum += (partly[down * SIDE + column] ?? 0) * (COSINES[across * SIDE + column] ?? 0);
      }
      terms[down * TERMS + across] = sum;
    }
  }
  return terms;
}

/** Sum of the steps between neighbours that reach a hundredth of the range, in the published scale. */
function qualityOf(square: Float32Array): number {
  let steps = 0;
  const step = (from: number, to: number): void => {
    steps += Math.abs(Math.trunc((((square[from] ?? 0) - (square[to] ?? 0)) * 100) / 255));
  };
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const at = row * SIDE + column;
      if (row + 1 < SIDE) step(at, at + SIDE);
      if (column + 1 < SIDE) step(at, at + 1);
    }
  }
  return Math.min(100, Math.floor(steps / 90));
}
