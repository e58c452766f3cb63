import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { bareMedia } from '../../make/fixture.ts';
import { EOI, riff, riffChunk, SOI, segment, store, u16, u16le, u32, u32le } from '../../unit/formats/containers.ts';
import { BOX_BULKS } from './bulk-boxes.ts';
import { CHUNK_BULKS } from './bulk-chunks.ts';
import { JPEG_BULKS, XMP_NAME } from './bulk-jpeg.ts';
import { type Bulk, repeated } from './bulk-pieces.ts';
import { XMP } from './metadata-samples.ts';

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

/** One directory of TIFF with the same field again and again. */
function directoryOf(bytes: number, field: Uint8Array): Uint8Array {
  const count = Math.min(Math.floor(bytes / field.length), 0xffff);
  const fields = repeated(count * field.length, () => field);
  return concat([ascii('II*\0'), u32le(8), u16le(count), fields, u32le(0)]);
}

const OTHER_BULKS: readonly Bulk[] = [
  (bytes) => overlappingDirectories(bytes, 700),
  (bytes) => overlappingDirectories(bytes, 271),
  (bytes) => directoryOf(bytes, concat([u16le(700), u16le(1), u32le(Math.floor(bytes / 2)), u32le(8)])),
  (bytes) => directoryOf(bytes, concat([u16le(330), u16le(4), u32le(1), u32le(8)])),
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
