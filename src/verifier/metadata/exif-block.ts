import { ascii } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { startsWith } from '../bytes/equal.ts';
import type { ContainerElement, Located } from '../formats/located.ts';
import { MAX_EXIF_BYTES } from '../limits.ts';

const EXIF_NAME = ascii('Exif\0\0');

/** Bytes before and after the data in an element of each kind. */
const FRAMES: Readonly<Record<string, readonly [number, number]>> = {
  APP1: [4, 0],
  eXIf: [8, 4],
  EXIF: [8, 0],
};

/** The first EXIF block of a JPEG, PNG, WebP, HEIF, AVIF or TIFF file, its `Exif` name taken off; null where there is none. */
export async function findExif(source: ByteSource, located: Located): Promise<Uint8Array | null> {
  if (located.exif !== null) return located.exif;
  for (const element of located.elements) {
    const data = await elementData(source, element);
    if (data === null) continue;
    if (startsWith(data, EXIF_NAME)) return data.subarray(EXIF_NAME.length);
    if (element.name !== 'APP1') return data;
  }
  return null;
}

async function elementData(source: ByteSource, { name, start, end }: ContainerElement): Promise<Uint8Array | null> {
  const frame = Object.hasOwn(FRAMES, name) ? FRAMES[name] : undefined;
  if (frame === undefined) return null;
  const [before, after] = frame;
  const size = end - start - before - after;
  if (size <= 0 || size > MAX_EXIF_BYTES) return null;
  return source.read(start + before, end - after);
}
