import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { chunk, riff, riffChunk, store } from '../../unit/formats/containers.ts';
import { type Bulk, repeated } from './bulk-pieces.ts';

const PNG_HEAD = fromHex('89504e470d0a1a0a');
const GIF_HEAD = concat([ascii('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0, 0, 0)]);

const pngOf =
  (type: string, data: Uint8Array): Bulk =>
  (bytes) =>
    concat([PNG_HEAD, repeated(bytes, () => chunk(type, data))]);
const riffOf =
  (form: string, name: string, data: Uint8Array): Bulk =>
  (bytes) =>
    riff(
      form,
      repeated(bytes, () => riffChunk(name, data)),
    );
/** Behind `before`, sub-blocks of one byte each. */
const gifOf =
  (...before: readonly Uint8Array[]): Bulk =>
  (bytes) =>
    concat([GIF_HEAD, ...before, repeated(bytes, () => Uint8Array.of(1, 7)), new Uint8Array(1)]);

export const CHUNK_BULKS: readonly Bulk[] = [
  pngOf('IDAT', new Uint8Array()),
  pngOf('caBX', store(4)),
  pngOf('iTXt', ascii('XML:com.adobe.xmp\0\x01\0\0\0x')),
  pngOf('eXIf', ascii('MM')),
  riffOf('WEBP', 'ABCD', new Uint8Array()),
  riffOf('WAVE', 'LIST', ascii('INFO')),
  riffOf('AVI ', 'C2PA', store(4)),
  riffOf('WEBP', 'XMP ', ascii('<a/>')),
  (bytes) => concat([GIF_HEAD, repeated(bytes, () => fromHex('21fe00'))]),
  gifOf(fromHex('21ff0b'), ascii('C2PA_GIF'), Uint8Array.of(1, 0, 0)),
  gifOf(Uint8Array.of(0x2c), new Uint8Array(10)),
  (bytes) => concat([GIF_HEAD, repeated(bytes, () => concat([Uint8Array.of(0x2c), new Uint8Array(11)]))]),
];
