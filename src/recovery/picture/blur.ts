import { type Plane, planeOf } from './pixels.ts';

/** Convolution with a bell of this width in pixels; beyond the edges the outermost pixels repeat. */
export function gaussianBlur(plane: Plane, sigma: number): Plane {
  const reach = Math.ceil(sigma * 3);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const bell = Float32Array.from(raw, (weight) => weight / sum);
  return convolved(convolved(plane, bell, 1, 0), bell, 0, 1);
}

function convolved({ width, height, data }: Plane, bell: Float32Array, stepX: number, stepY: number): Plane {
  const blurred = planeOf(width, height);
  const reach = bell.length >> 1;
  const stride = stepX + stepY * width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = y * width + x;
      const place = stepX === 1 ? x : y;
      const last = (stepX === 1 ? width : height) - 1;
      let sum = 0;
      if (place >= reach && place + reach <= last) {
        let from = here - reach * stride;
        for (const weight of bell) {
          sum += weight * (data[from] ?? 0);
          from += stride;
        }
      } else {
        for (let at = -reach; at <= reach; at++) {
          const clamped = Math.max(0, Math.min(last, place + at));
          sum += (bell[at + reach] ?? 0) * (data[here + (clamped - place) * stride] ?? 0);
        }
      }
      blurred.data[here] = sum;
    }
  }
  return blurred;
}
