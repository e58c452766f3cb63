import { type Bytes, concat, copy, latin1, u32le, viewOf } from './bytes.ts';
import { type Container, type Embedded, furtherFormat } from './container.ts';

const STORE_TAG = 52545;
const UNDEFINED = 7;
const ENTRY = 12;

/** C2PA 2.2 Appendix A.3.9: a field of the last directory, whose value lies at the end. Little-endian files of one page. */
export const tiff: Container = {
  ...furtherFormat('image/tiff'),
  recognises: (media) => latin1(media.subarray(0, 4)) === 'II*\0',
  extract,
  embed,
};

interface Directory {
  readonly start: number;
  readonly fields: readonly Uint8Array[];
}

function directoryOf(media: Uint8Array): Directory {
  const view = viewOf(media);
  const start = view.getUint32(4, true);
  const fields = Array.from({ length: view.getUint16(start, true) }, (_, index) => {
    const at = start + 2 + ENTRY * index;
    return media.subarray(at, at + ENTRY);
  });
  return { start, fields };
}

/** The directory as bytes; there is none behind it. */
function write(fields: readonly Uint8Array[]): Bytes {
  return concat(Uint8Array.of(fields.length & 0xff, fields.length >> 8), ...fields, u32le(0));
}

function embed(bare: Uint8Array, store: Uint8Array): Embedded {
  const { start, fields } = directoryOf(bare);
  const end = start + 2 + ENTRY * (fields.length + 1) + 4;
  const field = concat(Uint8Array.of(STORE_TAG & 0xff, STORE_TAG >> 8, UNDEFINED, 0), u32le(store.length), u32le(end));
  const media = concat(bare.subarray(0, start), write([...fields, field]), store);
  return { media, start: end, end: media.length };
}

function extract(media: Uint8Array): { bare: Bytes; store: Bytes | null } {
  const { start, fields } = directoryOf(media);
  const field = fields.find((one) => viewOf(one).getUint16(0, true) === STORE_TAG);
  if (field === undefined) return { bare: copy(media), store: null };
  const at = viewOf(field).getUint32(8, true);
  return {
    bare: concat(media.subarray(0, start), write(fields.filter((one) => one !== field))),
    store: copy(media.subarray(at, at + viewOf(field).getUint32(4, true))),
  };
}
