import { allBoxes, type BmffBox, boxesIn, C2PA_UUID, hasUuid } from './bmff-boxes.ts';
import { concat, u64 } from './bytes.ts';
import { digest } from './digest.ts';
import type { BindingRequest, BindingValue } from './hard-binding.ts';

/** Boxes that every BMFF hash leaves out (C2PA 2.2 §18.6.2). */
const MANDATORY = ['/ftyp', '/mfra'];

/** C2PA 2.2 §18.6: the whole file but for C2PA's own boxes and those named, each top-level box preceded by its offset. */
export async function bmffHash({ hash, excludedBoxes }: BindingRequest, media: Uint8Array): Promise<BindingValue> {
  const paths = [...MANDATORY, ...excludedBoxes];
  const uuidExclusion = { xpath: '/uuid', data: [{ offset: 8, value: C2PA_UUID }] };
  const pieces: Uint8Array[] = [];
  for (const box of boxesIn(media)) {
    const excluded = excludedRanges(media, box, paths);
    if (excluded.some(({ start, end }) => start === box.start && end === box.end)) continue;
    pieces.push(u64(box.start));
    let position = box.start;
    for (const { start, end } of excluded) {
      pieces.push(media.subarray(position, start));
      position = end;
    }
    pieces.push(media.subarray(position, box.end));
  }
  return {
    exclusions: [uuidExclusion, ...paths.map((xpath) => ({ xpath }))],
    alg: hash,
    hash: await digest(hash, concat(...pieces)),
    name: 'jumbf manifest',
  };
}

function excludedRanges(media: Uint8Array, top: BmffBox, paths: readonly string[]): readonly BmffBox[] {
  if (hasUuid(media, top, C2PA_UUID) || paths.includes(`/${top.type}`)) return [top];
  const deeper = paths.filter((path) => path.startsWith(`/${top.type}/`));
  if (deeper.length === 0) return [];
  const types = new Set(deeper.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  return [...allBoxes(media, top.content, top.end)].filter(({ type }) => types.has(type));
}
