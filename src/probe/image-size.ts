import { ByteReader } from '../verifier/bytes/byte-reader.ts';
import type { ByteSource } from '../verifier/bytes/byte-source.ts';
import { HEIF_HEADER_BYTES, MAX_HEADER_STEPS } from './limits.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const HEADER_BYTES = 32;
const JPEG_START = 0xffd8;
/** Start-of-frame markers are C0 to CF without the three that mean something else (ITU T.81 table B.1). */
const NOT_A_FRAME = new Set([0xc4, 0xc8, 0xcc]);

/**
 * What a picture's header says of its size in pixels, so that a bomb is not decoded. Null for what is no picture that
 * browsers draw, or says nothing: such a picture is not decoded.
 */
export async function imageSize(source: ByteSource): Promise<ImageSize | null> {
  if (source.size < HEADER_BYTES) return null;
  const head = await source.read(0, HEADER_BYTES);
  const at = (offset: number): ByteReader => new ByteReader(head.subarray(offset));
  if (at(0).u16() === JPEG_START) return jpegSize(source);
  if (at(1).latin1(3) === 'PNG') return { width: at(16).u32(), height: at(20).u32() };
  if (at(0).latin1(4) === 'GIF8') return { width: at(6).u16le(), height: at(8).u16le() };
  if (at(0).latin1(4) === 'RIFF' && at(8).latin1(4) === 'WEBP') return webpSize(at);
  if (at(4).latin1(4) === 'ftyp') return heifSize(source);
  return null;
}

/**
 * The same, where browsers show the picture as its header says or turned by quarters; null for formats whose pictures
 * may be cropped or put together (ISO/IEC 23008-12).
 */
export async function uprightSize(source: ByteSource): Promise<ImageSize | null> {
  if (source.size < HEADER_BYTES) return null;
  const isHeif = new ByteReader(await source.read(4, 8)).latin1(4) === 'ftyp';
  return isHeif ? null : imageSize(source);
}

async function jpegSize(source: ByteSource): Promise<ImageSize | null> {
  let offset = 2;
  for (let step = 0; step < MAX_HEADER_STEPS && offset + 9 <= source.size; step++) {
    const segment = new ByteReader(await source.read(offset, offset + 9));
    if (segment.u8() !== 0xff) return null;
    const marker = segment.u8();
    if (marker === 0xff) {
      offset += 1; // a fill byte before the marker (T.81 B.1.1.2)
      continue;
    }
    const length = segment.u16();
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_A_FRAME.has(marker)) {
      segment.skip(1); // sample precision
      const height = segment.u16();
      return { height, width: segment.u16() };
    }
    offset += 2 + length;
  }
  return null;
}

/** RFC 9649 §2.5-2.7: three kinds of first chunk, three ways to write the size. */
function webpSize(at: (offset: number) => ByteReader): ImageSize | null {
  const chunk = at(12).latin1(4);
  if (chunk === 'VP8X') return { width: u24le(at(24)) + 1, height: u24le(at(27)) + 1 };
  if (chunk === 'VP8 ') return { width: at(26).u16le() % 0x4000, height: at(28).u16le() % 0x4000 };
  if (chunk !== 'VP8L') return null;
  const packed = at(21).u32le();
  return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
}

function u24le(reader: ByteReader): number {
  const low = reader.u16le();
  return low + reader.u8() * 0x10000;
}

/** The largest `ispe` property (ISO/IEC 23008-12 §6.5.3) in the file's head, wherever it stands. */
async function heifSize(source: ByteSource): Promise<ImageSize | null> {
  const head = await source.read(0, Math.min(source.size, HEIF_HEADER_BYTES));
  let largest: ImageSize | null = null;
  // Latin-1 keeps one character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(head);
  for (let found = text.indexOf('ispe'); found >= 0; found = text.indexOf('ispe', found + 1)) {
    const box = new ByteReader(head.subarray(found));
    if (box.remaining < 16) break;
    box.skip(8); // the box's type, version and flags
    const size = { width: box.u32(), height: box.u32() };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
