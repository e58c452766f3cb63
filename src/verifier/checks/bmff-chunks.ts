import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import type { BmffBox } from '../formats/bmff-boxes.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_BMFF_OFFSETS } from '../limits.ts';

/** Enough for MAX_BMFF_OFFSETS entries of the widest kind. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** A reader over a table behind its version and flags. @throws LimitError */
export async function tableReader(source: ByteSource, box: BmffBox): Promise<ByteReader> {
  if (box.end - box.payload > MAX_TABLE_BYTES)
    throw new LimitError('MAX_BMFF_OFFSETS', `the table ${box.type} is too large`);
  return new ByteReader(await source.read(box.payload, box.end), box.payload);
}

/**
 * Where the chunks of one track lie, by its sample table `stbl` (ISO/IEC 14496-12 §8.7). Where the sizes of samples are
 * not given in `stsz`, a chunk is known by its first byte alone.
 * @throws MalformedError @throws LimitError
 */
export async function chunkRanges(source: ByteSource, stbl: BmffBox): Promise<Iterable<ByteRange>> {
  const find = (type: string): BmffBox | undefined => stbl.children.find((box) => box.type === type);
  const sizes = await sampleSizes(source, find('stsz'));
  const runs = await chunkRuns(source, find('stsc'));
  const tables = stbl.children.filter(({ type }) => type === 'stco' || type === 'co64');
  const readers: { reader: ByteReader; wide: boolean }[] = [];
  for (const table of tables) readers.push({ reader: await tableReader(source, table), wide: table.type === 'co64' });
  return ranges(readers, runs, sizes);
}

function* ranges(
  tables: readonly { readonly reader: ByteReader; readonly wide: boolean }[],
  runs: readonly ChunkRun[],
  sizes: SampleSizes | null,
): Generator<ByteRange> {
  for (const { reader, wide } of tables) {
    reader.skip(4);
    const count = reader.u32();
    let run = -1;
    let sample = 0;
    for (let chunk = 1; chunk <= count; chunk += 1) {
      const start = wide ? Number(reader.u64()) : reader.u32();
      while ((runs[run + 1]?.firstChunk ?? Number.POSITIVE_INFINITY) <= chunk) run += 1;
      const samples = runs[run]?.samples ?? 0;
      const length = sizes === null ? 1 : sizes.sum(sample, samples);
      sample += samples;
      yield { start, end: start + Math.max(length, 1) };
    }
  }
}

interface ChunkRun {
  readonly firstChunk: number;
  readonly samples: number;
}

async function chunkRuns(source: ByteSource, stsc: BmffBox | undefined): Promise<readonly ChunkRun[]> {
  if (stsc === undefined) return [];
  const reader = await tableReader(source, stsc);
  reader.skip(4);
  const runs: ChunkRun[] = [];
  for (let left = checkedCount(reader.u32()); left > 0; left -= 1) {
    runs.push({ firstChunk: reader.u32(), samples: reader.u32() });
    reader.skip(4);
  }
  return runs;
}

interface SampleSizes {
  /** Bytes of `count` samples from `first` (counted from 0) on. */
  sum(first: number, count: number): number;
}

async function sampleSizes(source: ByteSource, stsz: BmffBox | undefined): Promise<SampleSizes | null> {
  if (stsz === undefined) return null;
  const reader = await tableReader(source, stsz);
  reader.skip(4);
  const fixed = reader.u32();
  if (fixed !== 0) return { sum: (_, count) => fixed * count };
  const count = checkedCount(reader.u32());
  if (count * 4 > reader.remaining) throw new MalformedError('a table of sample sizes that is cut short');
  /** Bytes of all samples before each one. */
  const before = new Float64Array(count + 1);
  let total = 0;
  for (let index = 1; index <= count; index += 1) {
    total += reader.u32();
    before[index] = total;
  }
  const at = (index: number): number => before[Math.min(index, count)] ?? 0;
  return { sum: (first, samples) => at(first + samples) - at(first) };
}

function checkedCount(count: number): number {
  if (count > MAX_BMFF_OFFSETS) throw new LimitError('MAX_BMFF_OFFSETS', 'a sample table is too long');
  return count;
}
