import { concat } from './concat.ts';

/**
 * Inflates zlib data, stopping at `limit` bytes of output: the bomb is never unpacked.
 * @returns null where the data are broken or expand beyond the limit
 */
export async function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return concat(parts);
      total += value.length;
      if (total > limit) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
  } catch {
    // Broken compression of an unsigned observation: as if it were not there.
    return null;
  }
}
