import type { Pixels } from '../recovery/picture/pixels.ts';
import { MAX_DRAWN_PIXELS, MAX_THUMBNAIL_BYTES, THUMBNAIL_QUALITIES } from './limits.ts';
import type { Canvas } from './picture-studio.ts';
import type { ThumbnailType } from './remembered.ts';

/** The browser's own decoders, in a page or a worker. */
export const browserCanvas: Canvas = {
  draw: async (blob, longSide) => {
    // Whatever cannot be decoded is no picture that could be alike.
    const bitmap = await createImageBitmap(blob).catch(() => null);
    if (bitmap === null) return null;
    try {
      const { width, height } = bitmap;
      if (width * height === 0 || width * height > MAX_DRAWN_PIXELS) return null;
      const scale = Math.min(1, longSide / Math.max(width, height));
      const canvas = new OffscreenCanvas(
        Math.max(1, Math.round(width * scale)),
        Math.max(1, Math.round(height * scale)),
      );
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) return null;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      return { pixels, fullWidth: width, fullHeight: height };
    } finally {
      bitmap.close();
    }
  },
  encode: async ({ width, height, data }: Pixels, longSide) => {
    const full = new OffscreenCanvas(width, height);
    const scale = Math.min(1, longSide / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    const context = canvas.getContext('2d');
    if (context === null) return null;
    full.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
    context.imageSmoothingQuality = 'high';
    context.drawImage(full, 0, 0, canvas.width, canvas.height);
    for (const quality of THUMBNAIL_QUALITIES) {
      const file = await canvas.convertToBlob({ type: 'image/webp', quality });
      const type = thumbnailType(file.type);
      if (type === null || file.size > MAX_THUMBNAIL_BYTES) continue;
      return { type, bytes: new Uint8Array(await file.arrayBuffer()) };
    }
    return null;
  },
};

/** Where a browser cannot write WebP it writes PNG, and says so. */
function thumbnailType(type: string): ThumbnailType | null {
  return type === 'image/webp' || type === 'image/png' ? type : null;
}
