/** How two pictures of the same size in pixels differ. */
export interface Difference {
  /** RGBA: black where they are alike, brighter the more they differ. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** Share of pixels, 0 to 1, that differ by more than what saving anew does. */
  readonly share: number;
}

/** Levels of 255 in any channel: compression stays below this on most pixels. */
const NOTABLE = 24;
/** Differences are drawn so many times stronger. */
const GAIN = 4;

/** @param one and other RGBA of the same length */
export function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): Difference {
  const pixels = new Uint8ClampedArray(one.length);
  let notable = 0;
  for (let index = 0; index + 3 < one.length; index += 4) {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const gap = Math.abs((one[index + channel] ?? 0) - (other[index + channel] ?? 0));
      pixels[index + channel] = gap * GAIN;
      most = Math.max(most, gap);
    }
    pixels[index + 3] = 255;
    if (most > NOTABLE) notable++;
  }
  const count = Math.floor(one.length / 4);
  return { pixels, share: count === 0 ? 0 : notable / count };
}
