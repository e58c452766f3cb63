import { type Bytes, concat, copy, latin1, text } from './bytes.ts';
import { type Container, type FurtherFormat, furtherFormat } from './container.ts';

/** How a format carries a store: as one stretch of bytes put in at one place. */
interface Insertion {
  readonly format: FurtherFormat;
  readonly recognises: (media: Uint8Array) => boolean;
  /** Where it is put into media that have none. */
  readonly place: (bare: Uint8Array) => number;
  /** The stretch. */
  readonly write: (store: Uint8Array) => Bytes;
  /** How many bytes of it, at its beginning and its end, the binding covers. */
  readonly covered: readonly [number, number];
  /** The stretch in signed media with the store in it. */
  readonly find: (media: Uint8Array) => { readonly start: number; readonly end: number; readonly store: Bytes } | null;
}

function inserted({ format, recognises, place, write, covered, find }: Insertion): Container {
  return {
    ...furtherFormat(format),
    recognises,
    extract: (media) => {
      const found = find(media);
      if (found === null) return { bare: copy(media), store: null };
      return { bare: concat(media.subarray(0, found.start), media.subarray(found.end)), store: found.store };
    },
    embed: (bare, store) => {
      const at = place(bare);
      const stretch = write(store);
      const media = concat(bare.subarray(0, at), stretch, bare.subarray(at));
      return { media, start: at + covered[0], end: at + stretch.length - covered[1] };
    },
  };
}

function indexOf(media: Uint8Array, words: Uint8Array, from = 0): number {
  return Buffer.from(media.buffer, media.byteOffset, media.length).indexOf(words, from);
}

const GIF_HEAD = concat(Uint8Array.of(0x21, 0xff, 0x0b), text('C2PA_GIF'), Uint8Array.of(1, 0, 0));

/** C2PA 2.2 Appendix A.3.6: an application extension of sub-blocks before the first picture. */
export const gif = inserted({
  format: 'image/gif',
  recognises: (media) => latin1(media.subarray(0, 4)) === 'GIF8',
  place: (bare) => {
    const flags = bare[10] ?? 0;
    return 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  },
  write: (store) => {
    const blocks = Array.from({ length: Math.ceil(store.length / 255) }, (_, index) => {
      const part = store.subarray(255 * index, 255 * (index + 1));
      return concat(Uint8Array.of(part.length), part);
    });
    return concat(GIF_HEAD, ...blocks, new Uint8Array(1));
  },
  covered: [0, 0],
  find: (media) => {
    const start = indexOf(media, GIF_HEAD);
    if (start === -1) return null;
    const parts: Uint8Array[] = [];
    let at = start + GIF_HEAD.length;
    for (let length = media[at] ?? 0; length > 0; length = media[at] ?? 0) {
      parts.push(media.subarray(at + 1, at + 1 + length));
      at += 1 + length;
    }
    return { start, end: at + 1, store: concat(...parts) };
  },
});

const SVG_OPEN = text('<metadata><c2pa:manifest xmlns:c2pa="http://c2pa.org/manifest">');
const SVG_CLOSE = text('</c2pa:manifest></metadata>');

/** C2PA 2.2 Appendix A.3.5: base64 in an element below `metadata`, of which the text alone is left out. */
export const svg = inserted({
  format: 'image/svg+xml',
  recognises: (media) => latin1(media.subarray(0, 4)) === '<svg',
  place: (bare) => indexOf(bare, text('>')) + 1,
  write: (store) => concat(SVG_OPEN, text(Buffer.from(store).toString('base64')), SVG_CLOSE),
  covered: [SVG_OPEN.length, SVG_CLOSE.length],
  find: (media) => {
    const start = indexOf(media, SVG_OPEN);
    const end = indexOf(media, SVG_CLOSE, start);
    if (start === -1 || end === -1) return null;
    const store = copy(Buffer.from(latin1(media.subarray(start + SVG_OPEN.length, end)), 'base64'));
    return { start, end: end + SVG_CLOSE.length, store };
  },
});

const JXL_HEAD = 12 + 20;

/** C2PA 2.2 Appendix A.3.7: the store's own box among those of the container. */
export const jxl = inserted({
  format: 'image/jxl',
  recognises: (media) => latin1(media.subarray(4, 8)) === 'JXL ',
  place: () => JXL_HEAD,
  write: copy,
  covered: [0, 0],
  find: (media) => {
    if (latin1(media.subarray(JXL_HEAD + 4, JXL_HEAD + 8)) !== 'jumb') return null;
    const end = JXL_HEAD + Buffer.from(media.subarray(JXL_HEAD, JXL_HEAD + 4)).readUInt32BE();
    return { start: JXL_HEAD, end, store: copy(media.subarray(JXL_HEAD, end)) };
  },
});

const PDF_OPEN = text('9 0 obj\n<</Type/EmbeddedFile/Subtype/application#2Fc2pa>>stream\n');
const PDF_CLOSE = text('\nendstream\nendobj\n');

/** C2PA 2.2 Appendix A.4: an embedded file stream. */
export const pdf = inserted({
  format: 'application/pdf',
  recognises: (media) => latin1(media.subarray(0, 5)) === '%PDF-',
  place: (bare) => indexOf(bare, text('\n')) + 1,
  write: (store) => concat(PDF_OPEN, store, PDF_CLOSE),
  covered: [PDF_OPEN.length, PDF_CLOSE.length],
  find: (media) => {
    const start = indexOf(media, PDF_OPEN);
    const end = indexOf(media, PDF_CLOSE, start);
    if (start === -1 || end === -1) return null;
    return { start, end: end + PDF_CLOSE.length, store: copy(media.subarray(start + PDF_OPEN.length, end)) };
  },
});
