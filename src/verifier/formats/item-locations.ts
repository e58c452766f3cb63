import type { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';

/** One stretch of an item's data (ISO/IEC 14496-12 §8.11.3). */
export interface ItemExtent {
  readonly item: number;
  /** 0: `start` counts from the file's beginning. Otherwise the data lie in another box or item. */
  readonly method: number;
  readonly start: number;
  readonly end: number;
}

/** Reads `iloc` from its version on, in order. @throws MalformedError */
export function* itemExtents(reader: ByteReader): Generator<ItemExtent> {
  const version = reader.u8();
  reader.skip(3);
  const sizes = reader.u16();
  const sized = (bits: number): number => readSized(reader, (sizes >> bits) & 15);
  const hasIndex = version === 1 || version === 2;
  const hasWidth = (sizes & (hasIndex ? 0xff0f : 0xff00)) !== 0;
  const count = version < 2 ? reader.u16() : reader.u32();
  for (let left = count; left > 0; left -= 1) {
    const item = version < 2 ? reader.u16() : reader.u32();
    const method = hasIndex ? reader.u16() & 15 : 0;
    reader.skip(2);
    const base = sized(4);
    const extents = reader.u16();
    // A few bytes would else be any number of extents, all of them the whole file.
    if (extents > 1 && !hasWidth) throw new MalformedError('several extents of an item that take no bytes');
    for (let extent = 0; extent < extents; extent += 1) {
      if (hasIndex) sized(0);
      const start = base + sized(12);
      const length = sized(8);
      yield { item, method, start, end: length === 0 ? Number.MAX_SAFE_INTEGER : start + length };
    }
  }
}

function readSized(reader: ByteReader, bytes: number): number {
  if (bytes === 8) return Number(reader.u64());
  if (bytes === 4) return reader.u32();
  reader.skip(bytes);
  return 0;
}
