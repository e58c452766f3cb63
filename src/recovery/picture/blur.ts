import { type Plane, planeOf } from './pixels.ts';

/** Convolution with a bell of this width in pixels; beyond the edges the outermost pixels repeat. */
export function gaussianBlur(plane: Plane, sigma: number): Plane {
  const reach = Math.ceil(sigma * 3);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const bell = Float32Array.from(raw, (weight) => weight / sum);
  return blurDown(blurAcross(plane, bell), bell);
}

function blurAcross({ width, height, data }: Plane, bell: Float32Array): Plane {
  const blurred = planeOf(width, height);
  const reach = bell.length >> 1;
  // One row with its ends repeated, so that the loop over it has no ends to mind.
  const row = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    row.fill(data[start] ?? 0, 0, reach);
    row.set(data.subarray(start, start + width), reach);
    row.fill(data[start + width - 1] ?? 0, reach + width);
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let at = 0; at < bell.length; at++) sum += (bell[at] ?? 0) * (row[x + at] ?? 0);
      blurred.data[start + x] = sum;
    }
  }
  return blurred;
}

/** Row by row, which the processor's cache likes better than column by column. */
function blurDown({ width, height, data }: Plane, bell: Float32Array): Plane {
  const blurred = planeOf(width, height);
  const reach = bell.length >> 1;
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let at = 0; at < bell.length; at++) {
      const weight = bell[at] ?? 0;
      const row = Math.max(0, Math.min(height - 1, y + at - reach)) * width;
      for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + weight * (data[row + x] ?? 0);
    }
    blurred.data.set(sums, y * width);
  }
  return blurred;
}
