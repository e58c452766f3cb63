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
    for (let x = 0; x < width; x++) {
      narrow.data[y * width + x] = weigh(plane.data, y * plane.width, 1, across, x);
    }
  }
  const small = planeOf(width, height);
  const down = coverage(plane.height, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) small.data[y * width + x] = weigh(narrow.data, x, width, down, y);
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

function weigh(
  data: Float32Array,
  offset: number,
  stride: number,
  { first, weights }: Coverage,
  index: number,
): number {
  const row = weights[index] ?? new Float32Array(0);
  let at = offset + (first[index] ?? 0) * stride;
  let sum = 0;
  for (const weight of row) {
    sum += weight * (data[at] ?? 0);
    at += stride;
  }
  return sum;
}
