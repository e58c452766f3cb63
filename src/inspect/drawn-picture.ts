import type { MediaFormat } from '../verifier/report.ts';
import { COMPARED_PIXELS, EVIDENCE_PICTURE_PIXELS } from './limits.ts';

/** The pixels of a picture; null where the browser draws none from these bytes. */
export async function pixelsOf(blob: Blob, format: MediaFormat | null = null): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(format === null ? blob : new Blob([blob], { type: format }));
  } catch {
    return null; // Not a picture, or of a format that this browser does not know.
  }
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Size at which a picture is compared: its own shape, no larger than a screen takes. */
export function comparedSize({ width, height }: PictureSize): PictureSize {
  const scale = Math.min(1, COMPARED_PIXELS / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Size at which two are subtracted: no larger than the smaller one, since what it lacks in detail is no difference. */
export function differenceSize(one: PictureSize, other: PictureSize): PictureSize {
  const size = comparedSize(one);
  const width = Math.max(1, Math.min(size.width, other.width));
  return { width, height: Math.max(1, Math.round((size.height * width) / size.width)) };
}

/** True where one would have to be cut or stretched to fit the other. */
export function shapesDiffer(one: PictureSize, other: PictureSize): boolean {
  const ratio = (one.width * other.height) / Math.max(1, other.width * one.height);
  return ratio < 0.97 || ratio > 1.03;
}

/** A small JPEG of a picture as a `data:` URL, drawn anew, so that nothing of the file but its pixels is in it. */
export async function evidencePicture(blob: Blob, format: MediaFormat | null): Promise<string | null> {
  const pixels = await pixelsOf(blob, format);
  if (pixels === null) return null;
  const scale = Math.min(1, EVIDENCE_PICTURE_PIXELS / Math.max(pixels.width, pixels.height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(pixels.width * scale));
  canvas.height = Math.max(1, Math.round(pixels.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(pixels, 0, 0, canvas.width, canvas.height);
  pixels.close();
  return canvas.toDataURL('image/jpeg', 0.8);
}
