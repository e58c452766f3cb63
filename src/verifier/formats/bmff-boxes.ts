import { LimitError, MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';
import type { SourceWindow } from '../bytes/source-window.ts';
import { MAX_BMFF_BOXES, MAX_BMFF_DEPTH } from '../limits.ts';

/** One ISO BMFF box; offsets are absolute, `end` exclusive. */
export interface BmffBox {
  readonly type: string;
  /** Extended type of a `uuid` box in hex. */
  readonly userType: string | null;
  readonly start: number;
  /** First byte after size, type, large size and extended type. */
  readonly payload: number;
  readonly end: number;
  /** `/moov/trak`: the types from the top down to this box. */
  readonly path: string;
  readonly children: readonly BmffBox[];
}

/** Boxes that hold nothing but boxes; `meta` is told apart by its content. */
const CONTAINERS = new Set([
  'moov',
  'trak',
  'mdia',
  'minf',
  'stbl',
  'moof',
  'traf',
  'edts',
  'udta',
  'dinf',
  'tref',
  'treg',
  'mvex',
  'mfra',
  'schi',
  'iprp',
  'ipco',
]);

interface WalkState {
  boxes: number;
}

/** Box header bounds, before anything inside is looked at. @throws MalformedError */
export async function readBoxHead(
  window: SourceWindow,
  start: number,
  limit: number,
): Promise<Omit<BmffBox, 'children' | 'path'>> {
  const reader = await window.reader(start, Math.min(start + 32, limit));
  const size = reader.u32();
  const type = reader.latin1(4);
  let length = size;
  if (size === 1) length = reader.u64Number();
  else if (size === 0) length = limit - start;
  if (size !== 0 && length < reader.position) throw new MalformedError('BMFF box smaller than its header', start);
  const userType = type === 'uuid' ? toHex(reader.take(16)) : null;
  if (length < reader.position) throw new MalformedError('BMFF uuid box smaller than its header', start);
  return { type, userType, start, payload: start + reader.position, end: start + length };
}

/**
 * The boxes between `start` and `end`, containers opened.
 * At the top level `mdat` may run beyond the file (a download cut short) and up to seven bytes may follow the last box.
 * @throws MalformedError where a box reaches beyond its parent
 * @throws LimitError beyond MAX_BMFF_BOXES
 */
export async function readBoxes(window: SourceWindow, start = 0, end = window.size): Promise<readonly BmffBox[]> {
  return walk(window, start, end, '', 0, { boxes: 0 });
}

async function walk(
  window: SourceWindow,
  start: number,
  end: number,
  parent: string,
  depth: number,
  state: WalkState,
): Promise<readonly BmffBox[]> {
  if (depth > MAX_BMFF_DEPTH) throw new MalformedError('BMFF boxes nested too deeply', start);
  const boxes: BmffBox[] = [];
  let position = start;
  while (end - position >= 8) {
    state.boxes += 1;
    if (state.boxes > MAX_BMFF_BOXES) throw new LimitError('MAX_BMFF_BOXES', 'the file has too many boxes');
    const head = await readBoxHead(window, position, end);
    const cut = head.end > end;
    if (cut && !(depth === 0 && head.type === 'mdat')) {
      throw new MalformedError(`BMFF box ${head.type} reaches beyond its parent`, position);
    }
    const box = { ...head, end: Math.min(head.end, end) };
    const path = `${parent}/${head.type}`;
    const inside = await childrenStart(window, box);
    const children = inside === null ? [] : await walkInside(window, { ...box, start: inside }, path, depth + 1, state);
    boxes.push({ ...box, path, children });
    position = box.end;
  }
  return boxes;
}

/** QuickTime keeps free-form data in `udta`: where these are no boxes, it is a leaf. */
async function walkInside(
  window: SourceWindow,
  { type, start, end }: Pick<BmffBox, 'type' | 'start' | 'end'>,
  path: string,
  depth: number,
  state: WalkState,
): Promise<readonly BmffBox[]> {
  try {
    return await walk(window, start, end, path, depth, state);
  } catch (error) {
    if (type === 'udta' && error instanceof MalformedError) return [];
    throw error;
  }
}

/** Where a container's children begin; null for a leaf. */
async function childrenStart(window: SourceWindow, box: Omit<BmffBox, 'children' | 'path'>): Promise<number | null> {
  if (CONTAINERS.has(box.type)) return box.payload;
  if (box.type !== 'meta') return null;
  return (await isFullMeta(window, box)) ? Math.min(box.payload + 4, box.end) : box.payload;
}

/** ISO's `meta` has version and flags; QuickTime's begins with a child at once, whose type then shows. */
async function isFullMeta(window: SourceWindow, box: Omit<BmffBox, 'children' | 'path'>): Promise<boolean> {
  if (box.end - box.payload < 8) return box.end - box.payload >= 4;
  const reader = await window.reader(box.payload + 4, box.payload + 8);
  return reader.latin1(4) !== 'hdlr';
}
