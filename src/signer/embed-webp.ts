import { type Bytes, concat, copy, latin1, text, u32le, viewOf } from './bytes.ts';
import type { Container, Embedded, NamedRange } from './container.ts';

const CARRIER = 'C2PA';
const FORM_HEADER = 12;
const VP8X_FLAG_XMP = 0x04;

/** C2PA 2.2 Appendix A.3.3: one `C2PA` chunk as the last of the RIFF form. */
export const webp: Container = {
  format: 'image/webp',
  recognises: (media) => latin1(media.subarray(0, 4)) === 'RIFF' && latin1(media.subarray(8, 12)) === 'WEBP',
  extract,
  embed: (bare, store) => append(bare, riffChunk(CARRIER, store)),
  elements: (media) => [{ name: 'WEBP', start: 0, end: FORM_HEADER }, ...chunks(media)],
  withXmp,
};

/** A chunk with its pad byte, which the size does not count. */
export function riffChunk(id: string, ...content: readonly Uint8Array[]): Bytes {
  const body = concat(...content);
  return concat(text(id), u32le(body.length), body, new Uint8Array(body.length % 2));
}

/** A whole RIFF form of type WEBP. */
export function riffForm(...content: readonly Uint8Array[]): Bytes {
  return formOf('WEBP', content);
}

function formOf(type: string, content: readonly Uint8Array[]): Bytes {
  const body = concat(text(type), ...content);
  return concat(text('RIFF'), u32le(body.length), body);
}

function typeOf(media: Uint8Array): string {
  return latin1(media.subarray(8, FORM_HEADER));
}

function append(bare: Uint8Array, added: Bytes): Embedded {
  const end = FORM_HEADER - 4 + viewOf(bare).getUint32(4, true);
  const media = formOf(typeOf(bare), [bare.subarray(FORM_HEADER, end), added]);
  return { media, start: media.length - added.length, end: media.length };
}

function extract(media: Uint8Array): { bare: Bytes; store: Bytes | null } {
  const carrier = chunks(media).find(({ name }) => name === CARRIER);
  if (carrier === undefined) return { bare: copy(media), store: null };
  const length = viewOf(media).getUint32(carrier.start + 4, true);
  return {
    bare: formOf(typeOf(media), [media.subarray(FORM_HEADER, carrier.start), media.subarray(carrier.end)]),
    store: copy(media.subarray(carrier.start + 8, carrier.start + 8 + length)),
  };
}

function chunks(media: Uint8Array): readonly NamedRange[] {
  const found: NamedRange[] = [];
  for (let start = FORM_HEADER; start < media.length; ) {
    const length = viewOf(media).getUint32(start + 4, true);
    const end = start + 8 + length + (length % 2);
    if (end > media.length) throw new Error('RIFF chunk runs over the end');
    found.push({ name: latin1(media.subarray(start, start + 4)), start, end });
    start = end;
  }
  return found;
}

/** XMP is only allowed in the extended format, which says so in its VP8X chunk. */
function withXmp(bare: Uint8Array, xmp: Uint8Array): Bytes {
  const [first] = chunks(bare);
  if (first?.name !== 'VP8X') throw new Error('XMP wants the extended WebP format');
  const media = copy(append(bare, riffChunk('XMP ', xmp)).media);
  const flags = first.start + 8;
  media[flags] = (media[flags] ?? 0) | VP8X_FLAG_XMP;
  return media;
}
