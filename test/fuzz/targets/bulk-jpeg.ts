import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { app11, EOI, inCrumbs, SOI, segment, store, u16, u32 } from '../../unit/formats/containers.ts';
import { type Bulk, repeated } from './bulk-pieces.ts';

export const XMP_NAME = ascii('http://ns.adobe.com/xap/1.0/\0');
const EXTENSION = concat([ascii('http://ns.adobe.com/xmp/extension/\0'), ascii('0'.repeat(32)), u32(9), u32(0)]);
const jpegOf = (bytes: number, piece: (index: number) => Uint8Array): Uint8Array =>
  concat([SOI, repeated(bytes, piece), EOI]);

export const JPEG_BULKS: readonly Bulk[] = [
  (bytes) => jpegOf(bytes, () => Uint8Array.of(0xff)),
  (bytes) => jpegOf(bytes, () => fromHex('ffd0')),
  (bytes) => jpegOf(bytes, () => fromHex('ff00')),
  (bytes) => jpegOf(bytes, () => fromHex('00ff')),
  (bytes) => jpegOf(bytes, () => fromHex('ffd9ffd8')),
  (bytes) => jpegOf(bytes, () => segment(0xe1, new Uint8Array())),
  (bytes) => jpegOf(bytes, () => segment(0xda, Uint8Array.of(1))),
  (bytes) => jpegOf(bytes, (index) => concat(app11(store(4), 60_000, index & 0xffff))),
  (bytes) => concat([SOI, ...inCrumbs(Math.ceil(bytes / 25)), EOI]),
  (bytes) => jpegOf(bytes, () => segment(0xeb, concat([ascii('JP'), u16(1), u32(1), new Uint8Array(8)]))),
  (bytes) => jpegOf(bytes, () => segment(0xe1, EXTENSION)),
  (bytes) => jpegOf(bytes, () => segment(0xe1, XMP_NAME)),
  (bytes) => jpegOf(bytes, () => segment(0xed, ascii('Photoshop 3.0\0' + '8BIM'))),
  (bytes) =>
    jpegOf(bytes, () =>
      segment(
        0xed,
        concat([
          ascii('Photoshop 3.0\0' + '8BIM'),
          u16(0x404),
          u16(0),
          u32(60_000),
          repeated(59_990, () => fromHex('1c02500000')),
        ]),
      ),
    ),
];
