import { resizeFiltered } from '../picture/filtered-resize.ts';
import type { Pixels } from '../picture/pixels.ts';

/** Variants of TrustMark that are on the C2PA list of algorithms. A picture marked by one is nothing to another. */
export type Variant = 'P' | 'Q' | 'C';

/** Side of the square that a variant's decoder looks at, in pixels. */
export function inputSide(variant: Variant): number {
  return variant === 'P' ? 224 : 256;
}

/** Longer than this against its breadth, a picture is cut to its middle square; variant P always is. */
const LONGEST = 2;

/**
 * A picture as the decoder takes it: red, green and blue planes one after another, each value between -1 and 1.
 * Transparency is ignored, as in all implementations.
 */
export function decoderInput({ width, height, data }: Pixels, variant: Variant): Float32Array {
  const short = Math.min(width, height);
  const square = variant === 'P' || Math.max(width, height) > LONGEST * short;
  const left = square ? Math.floor((width - short) / 2) : 0;
  const top = square ? Math.floor((height - short) / 2) : 0;
  const [cutWidth, cutHeight] = square ? [short, short] : [width, height];
  const rgb = new Uint8Array(cutWidth * cutHeight * 3);
  for (let y = 0, to = 0; y < cutHeight; y++) {
    for (let x = 0; x < cutWidth; x++) {
      const from = ((top + y) * width + left + x) * 4;
      for (let channel = 0; channel < 3; channel++) rgb[to++] = data[from + channel] ?? 0;
    }
  }
  const side = inputSide(variant);
  const raster = { width: cutWidth, height: cutHeight, channels: 3, data: rgb };
  const small = resizeFiltered(raster, side, side, 'bilinear').data;
  const input = new Float32Array(side * side * 3);
  for (let at = 0; at < side * side; at++) {
    for (let channel = 0; channel < 3; channel++) {
      input[channel * side * side + at] = ((small[at * 3 + channel] ?? 0) / 255) * 2 - 1;
    }
  }
  return input;
}
