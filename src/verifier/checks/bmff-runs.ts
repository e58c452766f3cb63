import type { ByteSource } from '../bytes/byte-source.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import type { ByteRange } from '../formats/located.ts';
import { tableReader } from './bmff-chunks.ts';

/** Flags of `tfhd` (ISO/IEC 14496-12 §8.8.7). */
const BASE_OFFSET = 0x1;
const DESCRIPTION_INDEX = 0x2;
const DEFAULT_DURATION = 0x8;
const DEFAULT_SIZE = 0x10;
const BASE_IS_MOOF = 0x20000;
/** Flags of `trun` (§8.8.8). */
const DATA_OFFSET = 0x1;
const FIRST_FLAGS = 0x4;
/** Which fields each sample has, in this order, four bytes each. */
const SAMPLE_DURATION = 0x100;
const SAMPLE_SIZE = 0x200;
const SAMPLE_FLAGS = 0x400;
const SAMPLE_COMPOSITION = 0x800;

/**
 * Where the samples of one fragment lie, a range for each of its runs. Where sizes are left to the track's defaults in
 * `moov`, a run is known by its first byte alone.
 * @throws MalformedError @throws LimitError
 */
export async function runRanges(source: ByteSource, moof: BmffBox): Promise<readonly ByteRange[]> {
  const ranges: ByteRange[] = [];
  /** End of the data of the fragment's track before: where the next one goes on unless it says otherwise. */
  let previousEnd = moof.start;
  for (const traf of moof.children.filter(({ type }) => type === 'traf')) {
    const head = traf.children.find(({ type }) => type === 'tfhd');
    if (head === undefined) continue;
    const { base, size } = await readTrackHead(source, head, moof.start, previousEnd);
    let position = base;
    for (const run of traf.children.filter(({ type }) => type === 'trun')) {
      const range = await readRun(source, run, { base, position, size });
      ranges.push({ start: range.start, end: Math.max(range.end, range.start + 1) });
      position = range.end;
    }
    previousEnd = position;
  }
  return ranges;
}

interface TrackDefaults {
  readonly base: number;
  /** Bytes of a sample whose run does not say; 0 where that is in `moov`. */
  readonly size: number;
}

async function readTrackHead(
  source: ByteSource,
  box: BmffBox,
  moofStart: number,
  previousEnd: number,
): Promise<TrackDefaults> {
  const reader = await tableReader(source, box);
  const flags = reader.u32() & 0xffffff;
  reader.skip(4);
  const implied = flags & BASE_IS_MOOF ? moofStart : previousEnd;
  const base = flags & BASE_OFFSET ? Number(reader.u64()) : implied;
  if (flags & DESCRIPTION_INDEX) reader.skip(4);
  if (flags & DEFAULT_DURATION) reader.skip(4);
  return { base, size: flags & DEFAULT_SIZE ? reader.u32() : 0 };
}

async function readRun(
  source: ByteSource,
  box: BmffBox,
  { base, position, size }: TrackDefaults & { readonly position: number },
): Promise<ByteRange> {
  const reader = await tableReader(source, box);
  const flags = reader.u32() & 0xffffff;
  const samples = reader.u32();
  // A signed number: data may lie before the fragment.
  const start = flags & DATA_OFFSET ? base + (reader.u32() | 0) : position;
  if (flags & FIRST_FLAGS) reader.skip(4);
  if ((flags & SAMPLE_SIZE) === 0) return { start, end: start + samples * size };
  const before = flags & SAMPLE_DURATION ? 4 : 0;
  const after = 4 * [SAMPLE_FLAGS, SAMPLE_COMPOSITION].filter((field) => flags & field).length;
  let end = start;
  for (let left = samples; left > 0; left -= 1) {
    reader.skip(before);
    end += reader.u32();
    reader.skip(after);
  }
  return { start, end };
}
