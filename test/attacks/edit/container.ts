import { bmffBox, boxesIn, C2PA_UUID, hasUuid } from '../../../src/signer/bmff-boxes.ts';
import { type Bytes, concat, copy, text, u16, u32, viewOf } from '../../../src/signer/bytes.ts';
import type { NamedRange, SignableFormat } from '../../../src/signer/container.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { pngChunk } from '../../../src/signer/embed-png.ts';
import { riffChunk } from '../../../src/signer/embed-webp.ts';

/** The file's pieces in their order: segments, chunks or top-level boxes; the store's is named `C2PA`. */
export function piecesOf(media: Uint8Array): readonly NamedRange[] {
  const container = containerOf(media);
  if (container === null) throw new Error('unknown format');
  if (container.format !== 'video/mp4') return container.elements(media);
  return boxesIn(media).map((box) => ({
    name: hasUuid(media, box, C2PA_UUID) ? 'C2PA' : box.type,
    start: box.start,
    end: box.end,
  }));
}

/** @throws Error where there is no such piece */
export function pieceNamed(media: Uint8Array, name: string): NamedRange {
  const found = piecesOf(media).find((piece) => piece.name === name);
  if (found === undefined) throw new Error(`no ${name} in the file`);
  return found;
}

/** The piece that holds the picture itself. */
export function pictureOf(media: Uint8Array): NamedRange {
  const names = ['SOS', 'IDAT', 'VP8L', 'mdat'];
  const found = piecesOf(media).find(({ name }) => names.includes(name));
  if (found === undefined) throw new Error('no picture in the file');
  return found;
}

/** The bytes with others put between; a RIFF form says its new length. */
export function inserted(media: Uint8Array, at: number, added: Uint8Array): Bytes {
  return replaced(media, { start: at, end: at }, added);
}

/** The bytes with [start, end) replaced by others; a RIFF form says its new length. */
export function replaced(
  media: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  by: Uint8Array,
): Bytes {
  const out = concat(media.subarray(0, start), by, media.subarray(end));
  return out[0] === 0x52 ? withFormSize(out, out.length - 8) : out;
}

/** The RIFF form with this size in its header. */
export function withFormSize(media: Uint8Array, size: number): Bytes {
  const out = copy(media);
  viewOf(out).setUint32(4, size, true);
  return out;
}

export function jpegSegment(marker: number, ...payload: readonly Uint8Array[]): Bytes {
  const body = concat(...payload);
  return concat(Uint8Array.of(0xff, marker), u16(body.length + 2), body);
}

/** A piece that no decoder draws, with `length` bytes of content. */
export function idlePiece(format: SignableFormat, length = 8): Bytes {
  const content = new Uint8Array(length).fill(0x2e);
  switch (format) {
    case 'image/jpeg':
      return jpegSegment(0xfe, content);
    case 'image/png':
      return pngChunk('tEXt', text('Comment\0'), content);
    case 'image/webp':
      return riffChunk('JUNK', content);
    case 'video/mp4':
      return bmffBox('free', content);
  }
}

/** A piece that changes what is drawn, as short as can be. */
export function livePiece(format: SignableFormat): Bytes {
  switch (format) {
    case 'image/jpeg':
      // A coarser quantisation table: every shade becomes another.
      return jpegSegment(0xdb, Uint8Array.of(0), new Uint8Array(64).fill(40));
    case 'image/png':
      return pngChunk('gAMA', u32(400_000));
    case 'image/webp':
      return riffChunk('ICCP', new Uint8Array(16).fill(7));
    case 'video/mp4':
      return bmffBox('moov', bmffBox('udta', new Uint8Array(8)));
  }
}
