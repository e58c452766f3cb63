import { imageSize } from '../probe/image-size.ts';
import { blobSource } from '../verifier/bytes/byte-source.ts';
import { MAX_THUMBNAIL_CHARACTERS, MAX_THUMBNAIL_PIXELS, THUMBNAIL_EDGE } from './limits.ts';

/**
 * A small picture drawn from the judged bytes, as a data: address, so that people can compare it with what the page
 * shows. Null for what browsers do not draw, and for pictures so large that drawing them would hurt.
 */
export async function drawThumbnail(blob: Blob): Promise<string | null> {
  const size = await imageSize(blobSource(blob));
  if (size === null || size.width === 0 || size.height === 0) return null;
  if (size.width * size.height > MAX_THUMBNAIL_PIXELS) return null;
  const bitmap = await createImageBitmap(blob);
  try {
    const scale = Math.min(1, THUMBNAIL_EDGE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const picture = await canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
    const address = `data:${picture.type};base64,${base64(new Uint8Array(await picture.arrayBuffer()))}`;
    return address.length <= MAX_THUMBNAIL_CHARACTERS ? address : null;
  } finally {
    bitmap.close();
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
