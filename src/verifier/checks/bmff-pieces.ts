import type { HashPiece } from '../bytes/hash.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import type { ByteRange } from '../formats/located.ts';
import { firstBehind, withoutRanges } from './ranges.ts';

/**
 * What a BMFF hash covers of `within`: the bytes that are not excluded and, from version 2 on, before the first hashed
 * bytes of each top-level box its absolute offset as 8 bytes, so that hashed boxes cannot be moved (C2PA 2.2 §18.6.2.2).
 * A box that is excluded as a whole leaves no trace. Bytes behind the last box are hashed as they are.
 * `excluded` must be joined; `within` must begin and end at box borders.
 */
export function bmffPieces(
  boxes: readonly BmffBox[],
  excluded: readonly ByteRange[],
  within: ByteRange,
  markers: boolean,
): readonly HashPiece[] {
  const pieces: HashPiece[] = [];
  let position = within.start;
  let hole = firstBehind(excluded, within.start);
  // A file of many fragments asks for each of them: what lies before is passed over at once.
  for (let index = firstBehind(boxes, within.start); index < boxes.length; index += 1) {
    const box = boxes[index];
    if (box === undefined || box.start >= within.end) break;
    if (box.start < within.start || box.end > within.end) continue;
    while ((excluded[hole]?.end ?? Number.POSITIVE_INFINITY) <= box.start) hole += 1;
    let next = hole;
    const holes: ByteRange[] = [];
    for (let range = excluded[next]; range !== undefined && range.start < box.end; range = excluded[++next]) {
      holes.push(range);
    }
    const kept = withoutRanges(box, holes);
    if (kept.length > 0 && markers) pieces.push({ literal: offsetMarker(box.start) });
    for (const piece of kept) pieces.push(piece);
    position = box.end;
  }
  if (position < within.end) pieces.push({ start: position, end: within.end });
  return pieces;
}

function offsetMarker(offset: number): Uint8Array {
  const marker = new Uint8Array(8);
  new DataView(marker.buffer).setBigUint64(0, BigInt(offset));
  return marker;
}
