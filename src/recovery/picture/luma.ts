import { type Pixels, type Plane, planeOf } from './pixels.ts';

/** Brightness by ITU-R BT.601, unrounded; what is transparent lies over white. */
export function lumaOf({ width, height, data }: Pixels): Plane {
  const luma = planeOf(width, height);
  for (let at = 0, from = 0; at < width * height; at++, from += 4) {
    const bright = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0);
    const alpha = data[from + 3] ?? 255;
    luma.data[at] = alpha === 255 ? bright : 255 + ((bright - 255) * alpha) / 255;
  }
  return luma;
}
