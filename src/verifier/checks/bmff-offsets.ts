import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError } from '../bytes/errors.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import { type ItemExtent, itemExtents } from '../formats/item-locations.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_BMFF_OFFSETS } from '../limits.ts';
import { chunkRanges, tableReader } from './bmff-chunks.ts';
import { runRanges } from './bmff-runs.ts';
import { overlapping } from './ranges.ts';

/**
 * Finds media that decoders would fetch from bytes that no hash covers: the chunks of a track (`stco`, `co64`), the runs of
 * a fragment (`tfhd`, `trun`) and the extents of an item (`iloc`) may lie into an excluded `free`, `skip` or `uuid` box.
 * `unhashed` must be joined.
 * @returns the first such offset, or null
 * @throws MalformedError @throws LimitError
 */
export async function mediaInUnhashed(
  source: ByteSource,
  boxes: readonly BmffBox[],
  unhashed: readonly ByteRange[],
): Promise<number | null> {
  let budget = MAX_BMFF_OFFSETS;
  for (const box of flatten(boxes)) {
    for (const range of await mediaOf(source, box)) {
      budget -= 1;
      if (budget < 0) throw new LimitError('MAX_BMFF_OFFSETS', 'too many media offsets');
      if (range !== null && overlapping(unhashed, range) !== null) return range.start;
    }
  }
  return null;
}

async function mediaOf(source: ByteSource, box: BmffBox): Promise<Iterable<ByteRange | null>> {
  if (box.type === 'stbl') return chunkRanges(source, box);
  if (box.type === 'iloc') return placesInFile(itemExtents(await tableReader(source, box)));
  return box.type === 'moof' ? runRanges(source, box) : [];
}

function* flatten(boxes: readonly BmffBox[]): Generator<BmffBox> {
  for (const box of boxes) {
    yield box;
    yield* flatten(box.children);
  }
}

/** Null for extents in another box: entries without bytes of their own must be counted too. */
function* placesInFile(extents: Iterable<ItemExtent>): Generator<ByteRange | null> {
  for (const { method, start, end } of extents) yield method === 0 ? { start, end } : null;
}
