import type { Canvas } from '../../../src/memory/picture-studio.ts';
import { lumaOf } from '../../../src/recovery/picture/luma.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { smaller } from '../../make/platform.ts';

/** A picture as a file without compression: two sides of four bytes each, then three or one bytes a pixel. */
export function rawFile({ width, height, data }: Pixels): Blob {
  return new Blob([sides(width, height), data.filter((_, at) => at % 4 !== 3)]);
}

function sides(width: number, height: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, width);
  view.setUint32(4, height);
  return view.buffer;
}

/** Draws such files, and nothing else; its thumbnails are grey and small, so that they stay below what packs may bring. */
export const rawCanvas: Canvas = {
  draw: async (blob, longSide) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (bytes.length < 8) return null;
    const view = new DataView(bytes.buffer);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const channels = (bytes.length - 8) / (width * height);
    if (channels !== 1 && channels !== 3) return null;
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let at = 0; at < width * height; at++) {
      for (let channel = 0; channel < 3; channel++) {
        data[at * 4 + channel] = bytes[8 + at * channels + (channels === 1 ? 0 : channel)] ?? 0;
      }
    }
    return { pixels: smaller({ width, height, data }, longSide), fullWidth: width, fullHeight: height };
  },
  encode: async (pixels) => {
    const small = smaller(jpegLoss(pixels, 80), 128);
    const file = new Blob([sides(small.width, small.height), Uint8Array.from(lumaOf(small).data)]);
    return { type: 'image/png', bytes: new Uint8Array(await file.arrayBuffer()) };
  },
};
