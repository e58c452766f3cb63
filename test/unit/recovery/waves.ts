import type { Pixels } from '../../../src/recovery/picture/pixels.ts';

/** A picture of whole-number waves that any language draws alike, for values that other implementations computed. */
export function waves(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      data[at] = Math.min(255, triangle(3 * x + 2 * y, 173) + triangle(x * y, 4001));
      data[at + 1] = Math.min(255, triangle(5 * x + 400 - y, 311));
      data[at + 2] = Math.min(255, triangle(x + 7 * y, 97) + triangle(x * x + y, 9001));
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** 0 to 127 and back over a period. */
function triangle(value: number, period: number): number {
  const phase = value % period;
  return Math.floor((Math.min(phase, period - phase) * 254) / period);
}
