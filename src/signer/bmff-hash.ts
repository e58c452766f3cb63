import type { BindingRequest, BindingValue } from './binding-request.ts';
import { allBoxes, type BmffBox, boxesIn, C2PA_UUID, hasUuid } from './bmff-boxes.ts';
import { MDAT_HASHED_BYTES, merkleMaps } from './bmff-merkle.ts';
import { concat, u64 } from './bytes.ts';
import type { CborInput } from './cbor-writer.ts';
import { digest } from './digest.ts';

/** Boxes that every BMFF hash leaves out (C2PA 2.2 §18.6.2), besides C2PA's own. */
const MANDATORY = ['/ftyp', '/mfra'];

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * C2PA 2.2 §18.6: the whole file but for C2PA's own boxes and those named, each top-level box preceded by its offset.
 * With hash trees the media data are left to them.
 */
export async function bmffHash(
  { hash, excludedBoxes, merkle }: BindingRequest,
  media: Uint8Array,
): Promise<BindingValue> {
  const paths = [...MANDATORY, ...excludedBoxes];
  const pieces: Uint8Array[] = [];
  for (const box of boxesIn(media)) {
    const excluded = excludedRanges(media, box, paths, merkle !== null);
    if (excluded.some(({ start, end }) => start === box.start && end === box.end)) continue;
    pieces.push(u64(box.start));
    let position = box.start;
    for (const { start, end } of excluded) {
      pieces.push(media.subarray(position, start));
      position = end;
    }
    pieces.push(media.subarray(position, box.end));
  }
  const exclusions: CborInput[] = [
    { xpath: '/uuid', data: [{ offset: 8, value: C2PA_UUID }] },
    ...paths.map((xpath) => ({ xpath })),
  ];
  if (merkle !== null) exclusions.push({ xpath: '/mdat', subset: [{ offset: MDAT_HASHED_BYTES, length: 0 }] });
  const value = { exclusions, alg: hash, hash: await digest(hash, concat(...pieces)), name: 'jumbf manifest' };
  if (merkle === null) return value;
  return { ...value, merkle: await merkleMaps(media, merkle.blockSize, merkle.rowLength, hash) };
}

function excludedRanges(media: Uint8Array, top: BmffBox, paths: readonly string[], trees: boolean): readonly Range[] {
  if (hasUuid(media, top, C2PA_UUID) || paths.includes(`/${top.type}`)) return [top];
  if (trees && top.type === 'mdat') return [{ start: top.start + MDAT_HASHED_BYTES, end: top.end }];
  const deeper = paths.filter((path) => path.startsWith(`/${top.type}/`));
  if (deeper.length === 0) return [];
  const types = new Set(deeper.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  return [...allBoxes(media, top.content, top.end)].filter(({ type }) => types.has(type));
}
