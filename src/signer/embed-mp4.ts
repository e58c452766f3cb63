import { allBoxes, type BmffBox, bmffBox, boxesIn, C2PA_UUID, hasUuid, XMP_UUID } from './bmff-boxes.ts';
import { type Bytes, concat, copy, cString, latin1, u32, u64, viewOf } from './bytes.ts';
import type { Container, Embedded } from './container.ts';

const PURPOSE_START = 16 + 4;
/** Extended type, version and flags, purpose, offset of the first Merkle box. */
const STORE_START = PURPOSE_START + 'manifest'.length + 1 + 8;

/** Brands of still pictures, whose item locations would have to move along. */
const STILLS: ReadonlySet<string> = new Set(['avif', 'avis', 'heic', 'heix', 'hevc', 'mif1', 'msf1']);

/** C2PA 2.2 Appendix A.5: a `uuid` box right after `ftyp`; chunk offsets behind it move along. */
export const mp4: Container = {
  format: 'video/mp4',
  recognises: (media) => latin1(media.subarray(4, 8)) === 'ftyp' && !STILLS.has(latin1(media.subarray(8, 12))),
  extract,
  embed: (bare, store) => insertAfterType(bare, storeBox('manifest', store)),
  embedUpdate,
  elements: () => [],
  withXmp: (bare, xmp) => insertAfterType(bare, bmffBox('uuid', XMP_UUID, xmp)).media,
};

/** The box that carries a store; without Merkle boxes the offset is 0. */
function storeBox(purpose: 'manifest' | 'original' | 'update', store: Uint8Array): Bytes {
  return bmffBox('uuid', C2PA_UUID, u32(0), cString(purpose), u64(0), store);
}

function insertAfterType(bare: Uint8Array, added: Bytes): Embedded {
  const [type] = boxesIn(bare);
  if (type?.type !== 'ftyp') throw new Error('ftyp is not the first box');
  const moved = shiftOffsets(bare, type.end, added.length);
  return {
    media: concat(moved.subarray(0, type.end), added, moved.subarray(type.end)),
    start: type.end,
    end: type.end + added.length,
  };
}

function extract(media: Uint8Array): { bare: Bytes; store: Bytes | null } {
  const carrier = boxesIn(media).find((box) => hasUuid(media, box, C2PA_UUID));
  if (carrier === undefined) return { bare: copy(media), store: null };
  const moved = shiftOffsets(media, carrier.end, carrier.start - carrier.end);
  return {
    bare: concat(moved.subarray(0, carrier.start), moved.subarray(carrier.end)),
    store: copy(media.subarray(carrier.content + STORE_START, carrier.end)),
  };
}

/** The first store's box becomes `original`, which is as long as `manifest`; the update is the last box (A.5.3). */
function embedUpdate(signed: Uint8Array, store: Uint8Array): Embedded {
  const original = boxesIn(signed).find((box) => hasUuid(signed, box, C2PA_UUID));
  if (original === undefined) throw new Error('an update wants a manifest to be there');
  const relabelled = copy(signed);
  relabelled.set(cString('original'), original.content + PURPOSE_START);
  const update = storeBox('update', store);
  return { media: concat(relabelled, update), start: signed.length, end: signed.length + update.length };
}

/** A copy in which every absolute offset at or behind `from` has grown by `by` (ISO 14496-12 §8.7.5, §8.8.7, §8.8.10). */
function shiftOffsets(media: Uint8Array, from: number, by: number): Bytes {
  const out = copy(media);
  const view = viewOf(out);
  const shift32 = (at: number): void => {
    const offset = view.getUint32(at);
    if (offset >= from) view.setUint32(at, offset + by);
  };
  const shift64 = (at: number): void => {
    const offset = view.getBigUint64(at);
    if (offset >= BigInt(from)) view.setBigUint64(at, offset + BigInt(by));
  };
  for (const box of allBoxes(media)) {
    const body = box.content + 4;
    if (box.type === 'stco') forEntries(view, body, 4, shift32);
    if (box.type === 'co64') forEntries(view, body, 8, shift64);
    if (box.type === 'tfhd' && hasBaseDataOffset(view, box)) shift64(body + 4);
    if (box.type === 'tfra') shiftRandomAccess(view, box, shift32, shift64);
  }
  return out;
}

function forEntries(view: DataView, countAt: number, width: number, visit: (at: number) => void): void {
  const count = view.getUint32(countAt);
  for (let index = 0; index < count; index++) visit(countAt + 4 + index * width);
}

function hasBaseDataOffset(view: DataView, box: BmffBox): boolean {
  return (view.getUint32(box.content) & 1) === 1;
}

/** Entries of `tfra`: time and moof offset in 32 or 64 bits, then three numbers of 1-4 bytes. */
function shiftRandomAccess(view: DataView, box: BmffBox, shift32: Visit, shift64: Visit): void {
  const wide = view.getUint8(box.content) === 1;
  const lengths = view.getUint32(box.content + 8);
  const numbers = ((lengths >> 4) & 3) + ((lengths >> 2) & 3) + (lengths & 3) + 3;
  const width = (wide ? 16 : 8) + numbers;
  forEntries(view, box.content + 12, width, (at) => (wide ? shift64(at + 8) : shift32(at + 4)));
}

type Visit = (at: number) => void;
