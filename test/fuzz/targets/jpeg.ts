import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { bareMedia } from '../../make/fixture.ts';
import { app11, jpeg, otherJumbf, segment, store, u16, u32 } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);
const XMP_NAME = ascii('http://ns.adobe.com/xap/1.0/\0');
const EXTENSION_NAME = ascii('http://ns.adobe.com/xmp/extension/\0');
const IPTC = concat([
  ascii('Photoshop 3.0\0' + '8BIM'),
  u16(0x404),
  u16(0),
  u32(14),
  Uint8Array.of(0x1c, 2, 80),
  u16(9),
  ascii('A. Person'),
]);

export const JPEG_SEEDS = (): readonly Uint8Array[] => [
  jpeg(...app11(STORE, 50)),
  jpeg(...app11(STORE), segment(0xe1, concat([ascii('Exif\0\0'), EXIF])), segment(0xe1, concat([XMP_NAME, XMP]))),
  jpeg(
    segment(0xed, IPTC),
    segment(0xe1, concat([XMP_NAME, ascii('xmpNote:HasExtendedXMP="0123456789ABCDEF0123456789ABCDEF"')])),
    segment(0xe1, concat([EXTENSION_NAME, ascii('0123456789ABCDEF0123456789ABCDEF'), u32(4), u32(0), ascii('<a/>')])),
  ),
  concat([jpeg(...app11(STORE, 50)), jpeg(...app11(STORE, 90, 2)), ascii('trailing')]),
  jpeg(...app11(otherJumbf(), 60_000, 2), ...app11(STORE, 30)),
  bareMedia('image/jpeg'),
];

export const JPEG_TARGET = containerTarget('jpeg', {
  seeds: JPEG_SEEDS,
  words: [
    'JP',
    'jumb',
    'jumd',
    'c2pa',
    'Exif\0\0',
    XMP_NAME,
    EXTENSION_NAME,
    ...['ffd8', 'ffd9', 'ffda', 'ffeb', 'ffe1', 'ffd0', 'ffff', 'ff00'].map(fromHex),
  ],
});
