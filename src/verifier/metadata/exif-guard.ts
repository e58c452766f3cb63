import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';

/** Bytes of one value of each TIFF field type. */
const TYPE_BYTES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;

/**
 * Whether the values of an EXIF block can lie in it side by side. In hostile blocks thousands of fields share the same
 * bytes, which costs a parser seconds; honest values add up to less than the block.
 */
export function valuesFit(block: Uint8Array): boolean {
  try {
    const little = block[0] === 0x49;
    const u16 = (at: number): number => (little ? readerAt(block, at).u16le() : readerAt(block, at).u16());
    const u32 = (at: number): number => (little ? readerAt(block, at).u32le() : readerAt(block, at).u32());
    let total = 0;
    const directories = [u32(4)];
    const seen = new Set<number>();
    for (let offset = directories.pop(); offset !== undefined; offset = directories.pop()) {
      if (seen.has(offset)) return false;
      seen.add(offset);
      const fields = u16(offset);
      for (let index = 0; index < fields; index += 1) {
        const field = offset + 2 + index * 12;
        const tag = u16(field);
        if (tag === EXIF_POINTER || tag === GPS_POINTER) directories.push(u32(field + 8));
        total += (TYPE_BYTES[u16(field + 2)] ?? 1) * u32(field + 4);
        if (total > block.length) return false;
      }
    }
    return true;
  } catch (error) {
    if (error instanceof MalformedError) return false;
    throw error;
  }
}

function readerAt(block: Uint8Array, at: number): ByteReader {
  const reader = new ByteReader(block);
  reader.skip(at);
  return reader;
}
