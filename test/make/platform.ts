import { resizeFiltered } from '../../src/recovery/picture/filtered-resize.ts';
import type { Frame, Pixels } from '../../src/recovery/picture/pixels.ts';
import { jpegLoss } from './jpeg-loss.ts';

/** What platforms do to a picture: cut, made smaller, compressed again. */
export function republish(pixels: Pixels, longSide: number, quality: number): Pixels {
  return jpegLoss(smaller(pixels, longSide), quality);
}

export function smaller(pixels: Pixels, longSide: number): Pixels {
  const scale = Math.min(1, longSide / Math.max(pixels.width, pixels.height));
  const [width, height] = [Math.round(pixels.width * scale), Math.round(pixels.height * scale)];
  const raster = { width: pixels.width, height: pixels.height, channels: 4, data: Uint8Array.from(pixels.data) };
  return { width, height, data: Uint8ClampedArray.from(resizeFiltered(raster, width, height, 'bicubic').data) };
}

export function cut(pixels: Pixels, frame: Frame): Pixels {
  const left = Math.round(frame.left * pixels.width);
  const top = Math.round(frame.top * pixels.height);
  const width = Math.round(frame.width * pixels.width);
  const height = Math.round(frame.height * pixels.height);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * pixels.width + left) * 4;
    data.set(pixels.data.subarray(start, start + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/** The picture with a part of another one of the same size over it, in the same place. */
export function pasteOver(pixels: Pixels, other: Pixels, frame: Frame): Pixels {
  const data = Uint8ClampedArray.from(pixels.data);
  const left = Math.round(frame.left * pixels.width);
  const width = Math.round(frame.width * pixels.width);
  const top = Math.round(frame.top * pixels.height);
  for (let y = top; y < top + Math.round(frame.height * pixels.height); y++) {
    const start = (y * pixels.width + left) * 4;
    data.set(other.data.subarray(start, start + width * 4), start);
  }
  return { width: pixels.width, height: pixels.height, data };
}
