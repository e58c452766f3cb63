import { type Plane, planeOf } from './pixels.ts';

/**
 * A plane at another size, each new pixel the average of the old ones that it covers, weighted by how much of them it
 * covers. Larger sizes repeat pixels.
 */
export function resizeByArea(plane: Plane, width: number, height: number): Plane {
  if (plane.width === width && plane.height === height) return plane;
  const narrow = planeOf(width, plane.height);
  const across = coverage(plane.width, width);
  for (let y = 0; y < plane.height; y++) {
    const row = y * plane.width;
    for (let x = 0; x < width; x++) {
      const weights = across.weights[x] ?? NOTHING;
      const first = row + (across.first[x] ?? 0);
      let sum = 0;
      for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (plane.data[first + at] ?? 0);
      narrow.data[y * width + x] = sum;
    }
  }
  const small = planeOf(width, height);
  const down = coverage(plane.height, height);
  // Row by row, which the processor's cache likes better than column by column.
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    const weights = down.weights[y] ?? NOTHING;
    sums.fill(0);
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] ?? 0;
      const row = ((down.first[y] ?? 0) + at) * width;
      for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + weight * (narrow.data[row + x] ?? 0);
    }
    small.data.set(sums, y * width);
  }
  return small;
}

/** The plane with its long side at most so many pixels. */
export function fitWithin(plane: Plane, longSide: number): Plane {
  const scale = longSide / Math.max(plane.width, plane.height);
  if (scale >= 1) return plane;
  const width = Math.max(1, Math.round(plane.width * scale));
  return resizeByArea(plane, width, Math.max(1, Math.round(plane.height * scale)));
}

const NOTHING = new Float32Array(0);

interface Coverage {
  readonly first: Int32Array;
  readonly weights: readonly Float32Array[];
}

function coverage(from: number, to: number): Coverage {
  const first = new Int32Array(to);
  const weights: Float32Array[] = [];
  const step = from / to;
  for (let index = 0; index < to; index++) {
    const start = index * step;
    const end = Math.min(from, start + step);
    const begin = Math.min(from - 1, Math.floor(start));
    const stop = Math.max(begin + 1, Math.ceil(end - 1e-9));
    const row = new Float32Array(stop - begin);
    for (let at = begin; at < stop; at++) {
      row[at - begin] = Math.max(0, Math.min(at + 1, end) - Math.max(at, start)) / (end - start);
    }
    first[index] = begin;
    weights.push(row);
  }
  return { first, weights };
}
