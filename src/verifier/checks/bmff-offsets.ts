import type { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError } from '../bytes/errors.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
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
  if (box.type === 'iloc') return itemExtents(await tableReader(source, box));
  return box.type === 'moof' ? runRanges(source, box) : [];
}

function* flatten(boxes: readonly BmffBox[]): Generator<BmffBox> {
  for (const box of boxes) {
    yield box;
    yield* flatten(box.children);
  }
}

/**
 * Extents of items that lie in the file itself (ISO/IEC 14496-12 §8.11.3, construction method 0); null for each of the
 * others, since entries without bytes of their own must be counted too.
 */
function* itemExtents(reader: ByteReader): Generator<ByteRange | null> {
  const version = reader.u8();
  reader.skip(3);
  const sizes = reader.u16();
  const sized = (bits: number): number => readSized(reader, (sizes >> bits) & 15);
  const indexBits = version === 1 || version === 2 ? 0 : null;
  const count = version < 2 ? reader.u16() : reader.u32();
  for (let item = 0; item < count; item += 1) {
    reader.skip(version < 2 ? 2 : 4);
    const method = indexBits === null ? 0 : reader.u16() & 15;
    reader.skip(2);
    const base = sized(4);
    const extents = reader.u16();
    for (let extent = 0; extent < extents; extent += 1) {
      if (indexBits !== null) sized(indexBits);
      const start = base + sized(12);
      const length = sized(8);
      const end = length === 0 ? Number.MAX_SAFE_INTEGER : start + length;
      yield method === 0 ? { start, end } : null;
    }
  }
}

function readSized(reader: ByteReader, bytes: number): number {
  if (bytes === 8) return Number(reader.u64());
  if (bytes === 4) return reader.u32();
  reader.skip(bytes);
  return 0;
}
