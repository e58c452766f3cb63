import { ByteReader } from '../verifier/bytes/byte-reader.ts';

const HEAD_BYTES = 32;
/** Start-of-frame markers are C0 to CF without the three that mean something else (ITU T.81 table B.1). */
const NOT_A_FRAME: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

export interface PictureKind {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/**
 * What a carried picture is by its own bytes, never by the name it was given, and its size in pixels by its header, so
 * that a bomb is not decoded. Null for all that is more than pixels or does not say how large it is.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (bytes.length < HEAD_BYTES) return null;
  const at = (offset: number): ByteReader => new ByteReader(bytes.subarray(offset, offset + HEAD_BYTES));
  if (at(0).u16() === 0xffd8) return jpegKind(bytes);
  if (at(0).u32() === 0x89504e47) return { type: 'image/png', width: at(16).u32(), height: at(20).u32() };
  if (at(0).latin1(4) === 'RIFF' && at(8).latin1(4) === 'WEBP') return webpKind(at);
  return null;
}

function jpegKind(bytes: Uint8Array): PictureKind | null {
  let offset = 2;
  while (offset + 9 <= bytes.length) {
    const segment = new ByteReader(bytes.subarray(offset, offset + 9));
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
      return { type: 'image/jpeg', height, width: segment.u16() };
    }
    offset += 2 + length;
  }
  return null;
}

/** RFC 9649 §2.5-2.7: three kinds of first chunk, three ways to write the size. */
function webpKind(at: (offset: number) => ByteReader): PictureKind | null {
  const type = 'image/webp';
  const chunk = at(12).latin1(4);
  const u24 = (reader: ByteReader): number => reader.u16le() + reader.u8() * 0x10000;
  if (chunk === 'VP8X') return { type, width: u24(at(24)) + 1, height: u24(at(27)) + 1 };
  if (chunk === 'VP8 ') return { type, width: at(26).u16le() % 0x4000, height: at(28).u16le() % 0x4000 };
  if (chunk !== 'VP8L') return null;
  const packed = at(21).u32le();
  return { type, width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
}
