import { type Bytes, concat, fromHex, latin1, text, u32, viewOf } from './bytes.ts';

/** One box of ISO 14496-12; offsets in bytes of the file, `end` exclusive. */
export interface BmffBox {
  readonly type: string;
  readonly start: number;
  /** Where the content begins. */
  readonly content: number;
  readonly end: number;
}

/** Extended type of C2PA's boxes (C2PA 2.2 Appendix A.5.1). */
export const C2PA_UUID = fromHex('d8fec3d61b0e483c92975828877ec481');
export const XMP_UUID = fromHex('be7acfcb97a942e89c71999491e3afac');

/** The boxes in [start, end). Sizes of 0 (to the end) and 1 (64 bits) are understood. */
export function boxesIn(media: Uint8Array, start = 0, end = media.length): readonly BmffBox[] {
  const found: BmffBox[] = [];
  const view = viewOf(media);
  for (let at = start; at < end; ) {
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (size < 8 || size > end - at) throw new Error(`box of ${size} bytes at ${at}`);
    found.push({
      type: latin1(media.subarray(at + 4, at + 8)),
      start: at,
      content: at + (short === 1 ? 16 : 8),
      end: at + size,
    });
    at += size;
  }
  return found;
}

export function bmffBox(type: string, ...content: readonly Uint8Array[]): Bytes {
  const body = concat(...content);
  return concat(u32(body.length + 8), text(type), body);
}

/** Boxes that hold nothing but boxes, among those that lead to chunk offsets. */
const PLAIN_CONTAINERS: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf', 'mfra']);

/** Every box at any depth below plain containers, parents first. */
export function* allBoxes(media: Uint8Array, start = 0, end = media.length): Generator<BmffBox> {
  for (const box of boxesIn(media, start, end)) {
    yield box;
    if (PLAIN_CONTAINERS.has(box.type)) yield* allBoxes(media, box.content, box.end);
  }
}

/** True of a `uuid` box of this extended type. */
export function hasUuid(media: Uint8Array, box: BmffBox, uuid: Uint8Array): boolean {
  return box.type === 'uuid' && uuid.every((byte, index) => media[box.content + index] === byte);
}
