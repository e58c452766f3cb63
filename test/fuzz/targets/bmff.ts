import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { bareMedia } from '../../make/fixture.ts';
import { box, C2PA_USER_TYPE, c2paBox, FTYP, merkleBox, store, u16, u32 } from '../../unit/formats/containers.ts';
import { BMFF } from '../mutate/boxes.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);

export const BMFF_SEEDS = (): readonly Uint8Array[] => [
  concat([FTYP, c2paBox('manifest', STORE, 5), box('mdat', new Uint8Array(20))]),
  concat([
    FTYP,
    c2paBox('original', STORE),
    c2paBox('update', store(30)),
    merkleBox(Uint8Array.of(0xa0), 3),
    box('mdat'),
  ]),
  concat([box('ftyp', ascii('avif'), u32(0), ascii('avifmif1')), heifMeta(), box('mdat', XMP, EXIF)]),
  concat([
    box('ftyp', ascii('qt  '), u32(0), ascii('qt  ')),
    box('moov', box('udta', ascii('free text')), box('meta', box('hdlr', new Uint8Array(20)))),
  ]),
  concat([
    box('styp', ascii('msdh'), u32(0)),
    box('moof', box('mfhd', new Uint8Array(8)), box('traf')),
    box('mdat', new Uint8Array(9)),
  ]),
  concat([FTYP, box('uuid', fromHex('be7acfcb97a942e89c71999491e3afac'), XMP), c2paBox('manifest', STORE)]),
  bareMedia('video/mp4'),
];

export const BMFF_TARGET = containerTarget('bmff', {
  seeds: BMFF_SEEDS,
  words: [
    'ftyp',
    'uuid',
    'meta',
    'iloc',
    'iinf',
    'moov',
    'mdat',
    'avif',
    'heic',
    C2PA_USER_TYPE,
    'manifest\0',
    'merkle\0',
    'update\0',
    'original\0',
    u32(1),
    u32(0),
  ],
  grammar: BMFF,
});

/** Items for EXIF and XMP, as HEIF and AVIF have them. */
function heifMeta(): Uint8Array {
  const entry = (item: number, ...type: Uint8Array[]): Uint8Array =>
    box('infe', Uint8Array.of(2, 0, 0, 0), u16(item), u16(0), ...type);
  const extent = (item: number, start: number, length: number): Uint8Array =>
    concat([u16(item), u16(0), u16(1), u32(start), u32(length)]);
  return box(
    'meta',
    u32(0),
    box('hdlr', new Uint8Array(25)),
    box('iinf', u32(0), u16(2), entry(1, ascii('Exif\0')), entry(2, ascii('mime\0application/rdf+xml\0'))),
    box('iloc', u32(0), Uint8Array.of(0x44, 0), u16(2), extent(1, 24, 40), extent(2, 300, XMP.length)),
  );
}
