import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { bareMedia } from '../../make/fixture.ts';
import {
  app11,
  box,
  C2PA_USER_TYPE,
  c2paBox,
  chunk,
  EOI,
  FTYP,
  merkleBox,
  riff,
  riffChunk,
  SOI,
  segment,
  store,
  u16,
  u16le,
  u32,
  u32le,
} from '../../unit/formats/containers.ts';
import { XMP } from './metadata-samples.ts';

/** A file of about so many bytes that is little but one thing over and over. */
export type Bulk = (bytes: number) => Uint8Array;

const XMP_NAME = ascii('http://ns.adobe.com/xap/1.0/\0');
const EXTENSION = concat([ascii('http://ns.adobe.com/xmp/extension/\0'), ascii('0'.repeat(32)), u32(9), u32(0)]);
const GIF_HEAD = concat([ascii('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0, 0, 0)]);
const JXL_HEAD = fromHex('0000000c4a584c200d0a870a');
const HEIF = box('ftyp', ascii('avif'), u32(0), ascii('avif'));

/** The piece again and again, each time with another number where it asks for one. */
export function repeated(bytes: number, piece: (index: number) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return concat(parts);
}

const jpegOf = (bytes: number, piece: (index: number) => Uint8Array): Uint8Array =>
  concat([SOI, repeated(bytes, piece), EOI]);
const within = (type: string, bytes: number, piece: Uint8Array): Uint8Array =>
  box(
    type,
    repeated(bytes, () => piece),
  );

function nestedBoxes(bytes: number, type: string): Uint8Array {
  const depth = Math.floor(bytes / 8);
  return concat(Array.from({ length: depth }, (_, index) => concat([u32((depth - index) * 8), ascii(type)])));
}

/** A store in segments of one byte each, but for the first, which says that it is one. */
function inCrumbs(bytes: number): Uint8Array {
  const jumbf = store(Math.ceil(bytes / 25));
  const [first = new Uint8Array()] = app11(jumbf, 60);
  const header = jumbf.subarray(0, 8);
  const rest = Array.from(jumbf.subarray(60), (byte, index) =>
    segment(0xeb, concat([ascii('JP'), u16(1), u32(index + 2), header, Uint8Array.of(byte)])),
  );
  return concat([SOI, first, ...rest, EOI]);
}

const JPEG_BULKS: readonly Bulk[] = [
  (bytes) => jpegOf(bytes, () => Uint8Array.of(0xff)),
  (bytes) => jpegOf(bytes, () => fromHex('ffd0')),
  (bytes) => jpegOf(bytes, () => fromHex('ff00')),
  (bytes) => jpegOf(bytes, () => fromHex('00ff')),
  (bytes) => jpegOf(bytes, () => fromHex('ffd9ffd8')),
  (bytes) => jpegOf(bytes, () => segment(0xe1, new Uint8Array())),
  (bytes) => jpegOf(bytes, () => segment(0xda, Uint8Array.of(1))),
  (bytes) => jpegOf(bytes, (index) => concat(app11(store(4), 60_000, index & 0xffff))),
  inCrumbs,
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

const CHUNK_BULKS: readonly Bulk[] = [
  (bytes) => concat([fromHex('89504e470d0a1a0a'), repeated(bytes, () => chunk('IDAT', new Uint8Array()))]),
  (bytes) => concat([fromHex('89504e470d0a1a0a'), repeated(bytes, () => chunk('caBX', store(4)))]),
  (bytes) =>
    concat([
      fromHex('89504e470d0a1a0a'),
      repeated(bytes, () => chunk('iTXt', ascii('XML:com.adobe.xmp\0\x01\0\0\0x'))),
    ]),
  (bytes) => concat([fromHex('89504e470d0a1a0a'), repeated(bytes, () => chunk('eXIf', ascii('MM')))]),
  (bytes) =>
    riff(
      'WEBP',
      repeated(bytes, () => riffChunk('ABCD', new Uint8Array())),
    ),
  (bytes) =>
    riff(
      'WAVE',
      repeated(bytes, () => riffChunk('LIST', ascii('INFO'))),
    ),
  (bytes) =>
    riff(
      'AVI ',
      repeated(bytes, () => riffChunk('C2PA', store(4))),
    ),
  (bytes) =>
    riff(
      'WEBP',
      repeated(bytes, () => riffChunk('XMP ', ascii('<a/>'))),
    ),
  (bytes) => concat([GIF_HEAD, repeated(bytes, () => fromHex('21fe00'))]),
  (bytes) =>
    concat([
      GIF_HEAD,
      fromHex('21ff0b'),
      ascii('C2PA_GIF'),
      Uint8Array.of(1, 0, 0),
      repeated(bytes, () => Uint8Array.of(1, 7)),
      new Uint8Array(1),
    ]),
  (bytes) =>
    concat([
      GIF_HEAD,
      Uint8Array.of(0x2c),
      new Uint8Array(10),
      repeated(bytes, () => Uint8Array.of(1, 7)),
      new Uint8Array(1),
    ]),
  (bytes) => concat([GIF_HEAD, repeated(bytes, () => concat([Uint8Array.of(0x2c), new Uint8Array(11)]))]),
];

const BOX_BULKS: readonly Bulk[] = [
  (bytes) => concat([FTYP, repeated(bytes, () => box('free'))]),
  (bytes) => concat([FTYP, nestedBoxes(bytes, 'moov')]),
  (bytes) => concat([FTYP, within('moov', bytes, box('trak'))]),
  (bytes) => concat([FTYP, repeated(bytes, () => c2paBox('manifest', store(4)))]),
  (bytes) => concat([FTYP, repeated(bytes, () => merkleBox(Uint8Array.of(0xa0)))]),
  (bytes) => concat([FTYP, repeated(bytes, () => box('uuid', fromHex('be7acfcb97a942e89c71999491e3afac')))]),
  (bytes) => concat([FTYP, repeated(bytes, () => box('uuid', C2PA_USER_TYPE))]),
  (bytes) => concat([HEIF, repeated(bytes, () => box('meta', u32(0)))]),
  (bytes) =>
    concat([
      HEIF,
      box(
        'meta',
        u32(0),
        box(
          'iinf',
          u32(0),
          u16(9),
          repeated(bytes, (index) =>
            box('infe', Uint8Array.of(2, 0, 0, 0), u16(index & 0xffff), u16(0), ascii('mime\0')),
          ),
        ),
      ),
    ]),
  (bytes) =>
    concat([
      HEIF,
      box(
        'meta',
        u32(0),
        box(
          'iinf',
          u32(0),
          u16(1),
          box('infe', Uint8Array.of(2, 0, 0, 0), u16(1), u16(0), ascii('mime\0'), ascii('a'.repeat(bytes))),
        ),
      ),
    ]),
  (bytes) =>
    concat([
      HEIF,
      box(
        'meta',
        u32(0),
        box(
          'iloc',
          u32(0),
          Uint8Array.of(0, 0),
          u16(0xffff),
          repeated(bytes, () => concat([u16(1), u16(0), u16(0xffff)])),
        ),
      ),
    ]),
  (bytes) => concat([JXL_HEAD, repeated(bytes, () => box('free'))]),
  (bytes) => concat([JXL_HEAD, repeated(bytes, () => store(4))]),
  (bytes) => concat([JXL_HEAD, repeated(bytes, () => box('xml ', ascii('<a/>')))]),
];

/** Directories of TIFF that share their bytes: each begins two bytes behind the other. */
function overlappingDirectories(bytes: number, tag: number): Uint8Array {
  const pages = Math.min(Math.floor(bytes / 30), 1_900);
  const fields = 100;
  const field = concat([u16le(tag), u16le(1), u32le(4), u32le(0)]);
  const body = repeated(bytes, () => field);
  const file = concat([ascii('II*\0'), u32le(8), u16le(fields), body]);
  const view = new DataView(file.buffer);
  for (let page = 0; page < pages; page += 1) {
    const at = 8 + page * 4;
    view.setUint16(at, fields, true);
    const next = at + 2 + fields * 12;
    if (next + 4 <= file.length) view.setUint32(next, at + 4, true);
  }
  return file;
}

const OTHER_BULKS: readonly Bulk[] = [
  (bytes) => overlappingDirectories(bytes, 700),
  (bytes) => overlappingDirectories(bytes, 271),
  (bytes) => {
    const count = Math.min(Math.floor(bytes / 12), 0xffff);
    return concat([
      ascii('II*\0'),
      u32le(8),
      u16le(count),
      repeated(count * 12, () => concat([u16le(700), u16le(1), u32le(Math.floor(bytes / 2)), u32le(8)])),
      u32le(0),
    ]);
  },
  (bytes) => {
    const count = Math.min(Math.floor(bytes / 12), 0xffff);
    return concat([
      ascii('II*\0'),
      u32le(8),
      u16le(count),
      repeated(count * 12, () => concat([u16le(330), u16le(4), u32le(1), u32le(8)])),
      u32le(0),
    ]);
  },
  (bytes) => ascii(`<svg${' a="b"'.repeat(bytes / 6)}></svg>`),
  (bytes) =>
    ascii(
      `<svg ${Array.from({ length: 190 }, (_, index) => `xmlns:n${index}="u"`).join(' ')}>${'<a xmlns:b=""/>'.repeat(bytes / 15)}</svg>`,
    ),
  (bytes) => ascii(`<svg>${'<a>'.repeat(bytes / 3)}</svg>`),
  (bytes) =>
    ascii(
      `<svg xmlns:c="http://c2pa.org/manifest"><metadata><c:manifest>${'A '.repeat(bytes / 2)}</c:manifest></metadata></svg>`,
    ),
  (bytes) =>
    ascii(`<svg xmlns:c="http://c2pa.org/manifest"><metadata>${'<c:manifest/>'.repeat(bytes / 13)}</metadata></svg>`),
  (bytes) => {
    const text = btoa(String.fromCharCode(...store(Math.min(bytes, 60_000)))).replaceAll(/(.)/g, '$1\n');
    return ascii(`<svg xmlns:c="http://c2pa.org/manifest"><metadata><c:manifest>${text}</c:manifest></metadata></svg>`);
  },
  (bytes) => ascii(`%PDF-1.7\n${'stream\n'.repeat(bytes / 7)}`),
  (bytes) =>
    concat([ascii('%PDF-1.7\n'), repeated(bytes, () => concat([ascii('stream\n'), store(4), ascii('endstream')]))]),
  (bytes) => id3(ascii('T'), bytes),
  (bytes) => id3(ascii('GEOB'), bytes),
  (bytes) => id3(concat([ascii('GEOB'), u32(2), u16(0), Uint8Array.of(0, 0)]), bytes),
  (bytes) => concat([SOI, ...xmpSegments('<a xmlns:b="c">', bytes), EOI]),
  (bytes) => concat([SOI, ...xmpSegments('&#1;', bytes), EOI]),
  (bytes) => riff('WEBP', riffChunk('XMP ', ascii(`<r xmlns:r="r">${'<r:a>x</r:a>'.repeat(bytes / 12)}`))),
  (bytes) =>
    riff(
      'WEBP',
      riffChunk(
        'XMP ',
        ascii(
          `<r ${Array.from({ length: 190 }, (_, index) => `xmlns:n${index}="u"`).join(' ')}>${'<a xmlns:b=""/>'.repeat(bytes / 15)}`,
        ),
      ),
    ),
  (bytes) => riff('WEBP', riffChunk('XMP ', ascii('&'.repeat(bytes)))),
  (bytes) => concat([bareMedia('image/jpeg'), XMP, new Uint8Array(bytes)]),
];

/** One GEOB frame that never ends, or frame after frame. */
function id3(piece: Uint8Array, bytes: number): Uint8Array {
  const body =
    piece.length === 1
      ? concat([ascii('GEOB'), u32(bytes & 0x7f7f7f7f), u16(0), new Uint8Array(bytes).fill(0x41)])
      : repeated(bytes, () => piece);
  const size = Uint8Array.of(
    (body.length >> 21) & 127,
    (body.length >> 14) & 127,
    (body.length >> 7) & 127,
    body.length & 127,
  );
  return concat([ascii('ID3'), Uint8Array.of(4, 0, 0), size, body]);
}

function xmpSegments(piece: string, bytes: number): readonly Uint8Array[] {
  return [segment(0xe1, concat([XMP_NAME, ascii(piece.repeat(Math.min(bytes, 65_000) / piece.length))]))];
}

export const FILE_BULKS: readonly Bulk[] = [...JPEG_BULKS, ...CHUNK_BULKS, ...BOX_BULKS, ...OTHER_BULKS];
