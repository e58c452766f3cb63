import { deflateSync } from 'node:zlib';
import { concat, fromHex, u32 } from '../../src/signer/bytes.ts';
import { pngChunk } from '../../src/signer/embed-png.ts';

/** An 8-bit RGB PNG with a gradient; `size` in pixels per side. */
export function makePng(size = 16): Uint8Array<ArrayBuffer> {
  const EIGHT_BIT_RGB = Uint8Array.of(8, 2, 0, 0, 0);
  const rows = Array.from({ length: size }, (_, y) =>
    Uint8Array.from([0, ...Array.from({ length: size }, (_, x) => [x * 12, y * 12, 128]).flat()]),
  );
  return concat(
    fromHex('89504e470d0a1a0a'),
    pngChunk('IHDR', u32(size), u32(size), EIGHT_BIT_RGB),
    pngChunk('IDAT', deflateSync(concat(...rows))),
    pngChunk('IEND'),
  );
}
