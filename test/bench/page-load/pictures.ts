import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { demoAuthority } from '../../../src/demo/authority.ts';
import { concat, fromHex, u32 } from '../../../src/signer/bytes.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
import { signMedia } from '../../../src/signer/sign-media.ts';
import { randomBytes } from './random-bytes.ts';

const MEDIA = resolve(import.meta.dirname, '../../../src/demo/media');
const SMALLEST = 100_000;
const LARGEST = 2_000_000;
const PHOTOGRAPHS = ['balloons', 'evening-sea', 'market', 'lighthouse', 'portrait', 'rally'];
const WEBP = ['ballot-box', 'forest-mist', 'rainy-street'];
const PHONE_WIDTH = 4032;
const PHONE_HEIGHT = 3024;
const ONE_PIXEL_GIF = '2c0000000001000100000202440100';

/** A picture as the bench's server holds it: its own bytes, and zeros behind them. */
export interface BenchPicture {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Whole length, zeros included. */
  readonly size: number;
  readonly signed: boolean;
}

const media = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(MEDIA, name)));
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] ?? raise();

/**
 * Unsigned pictures of 100 kB to 2 MB: of 20, twelve JPEG (some as phones take them, of twelve megapixels with EXIF and
 * its preview picture; some with a colour profile, or XMP), four WebP, three PNG (one of them in chunks of 8 kB, as libpng
 * writes it), one GIF. The same at each run.
 */
export function unsignedPictures(count: number): readonly BenchPicture[] {
  return Array.from({ length: count }, (_, index) => {
    // Every size class occurs with every format.
    const share = (((index * 0.618034) % 1) + 1) % 1;
    const size = Math.round(SMALLEST * (LARGEST / SMALLEST) ** share);
    const kind = index % 20;
    if (kind < 12) return padded(`${index}.jpg`, 'image/jpeg', jpeg(index), size);
    if (kind < 16) return webp(index, size);
    if (kind < 19) return png(index, size, kind === 18 ? 8192 : Number.POSITIVE_INFINITY);
    return padded(`${index}.gif`, 'image/gif', gif(), size);
  });
}

export async function signedPictures(count: number): Promise<readonly BenchPicture[]> {
  const { signers } = await demoAuthority();
  const signer = credentialsOf(signers.camera);
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const bytes = await signMedia(media(`${pick(PHOTOGRAPHS, index)}.jpg`), { signer, title: `Picture ${index}` });
      return { path: `/signed-${index}.jpg`, type: 'image/jpeg', bytes, size: bytes.length, signed: true };
    }),
  );
}

function padded(name: string, type: string, bytes: Uint8Array, size: number): BenchPicture {
  return { path: `/${name}`, type, bytes, size: Math.max(size, bytes.length), signed: false };
}

function jpeg(index: number): Uint8Array {
  const isPhone = index % 8 === 0;
  const photograph = media(`${pick(PHOTOGRAPHS, index)}.jpg`);
  const picture = isPhone ? ofPhoneSize(photograph) : photograph;
  const extra: Uint8Array[] = [];
  if (isPhone) extra.push(segment(0xe1, 'Exif\0\0', 8_000 + ((index * 997) % 32_000)));
  if (index % 5 === 1)
    extra.push(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>', 2_000 + ((index * 131) % 8_000)));
  if (index % 3 === 0) extra.push(segment(0xe2, 'ICC_PROFILE\0\x01\x01', 3_100));
  return concat(picture.subarray(0, 2), ...extra, picture.subarray(2));
}

/** Says that it is as large as a phone's pictures; decoders draw the rows that there are, and leave the others grey. */
function ofPhoneSize(photograph: Uint8Array): Uint8Array {
  const picture = photograph.slice();
  const view = new DataView(picture.buffer);
  // Segment by segment to the frame's header, which holds height and width (ITU T.81 B.2.2).
  let at = 2;
  while (view.getUint8(at + 1) !== 0xc0 && view.getUint8(at + 1) !== 0xc2) at += 2 + view.getUint16(at + 2);
  view.setUint16(at + 5, PHONE_HEIGHT);
  view.setUint16(at + 7, PHONE_WIDTH);
  return picture;
}

function segment(marker: number, name: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length + 4);
  bytes.set([0xff, marker, (length + 2) >> 8, (length + 2) & 0xff]);
  bytes.set(new TextEncoder().encode(name), 4);
  return bytes;
}

/** Decoders pass over what a chunk holds behind the picture's own data. */
function webp(index: number, size: number): BenchPicture {
  const bytes = media(`${pick(WEBP, index)}.webp`).slice();
  const even = size - (size % 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, even - 8, true);
  const pixels = Buffer.from(bytes.buffer).indexOf('VP8 ', 12, 'latin1');
  view.setUint32(pixels + 4, even - pixels - 8, true);
  return { path: `/${index}.webp`, type: 'image/webp', bytes, size: even, signed: false };
}

function png(index: number, size: number, chunkBytes: number): BenchPicture {
  const side = Math.ceil(Math.sqrt(size / 3));
  const noise = randomBytes(index, side * (side * 3 + 1));
  for (let row = 0; row < side; row++) noise[row * (side * 3 + 1)] = 0;
  const data = deflateSync(noise, { level: 0 });
  const stride = Math.min(chunkBytes, data.length);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += stride) chunks.push(pngChunk('IDAT', data.subarray(at, at + stride)));
  const head = pngChunk('IHDR', u32(side), u32(side), Uint8Array.of(8, 2, 0, 0, 0));
  const bytes = concat(fromHex('89504e470d0a1a0a'), head, ...chunks, pngChunk('IEND'));
  return { path: `/${index}.png`, type: 'image/png', bytes, size: bytes.length, signed: false };
}

function gif(): Uint8Array {
  const head = concat(new TextEncoder().encode('GIF89a'), fromHex('01000100800000'), fromHex('ffffff000000'));
  return concat(head, fromHex(ONE_PIXEL_GIF), Uint8Array.of(0x3b));
}

function raise(): never {
  throw new Error('an empty list');
}
