import { BLOB_IN_MEMORY_BYTES } from '../limits.ts';

/**
 * Random access to media that may be too large to hold: a Blob in the browser, a file in Node, an array in tests.
 * Offsets and lengths are in bytes; `end` is exclusive.
 */
export interface ByteSource {
  /** The whole length in bytes, known before the first read. */
  readonly size: number;
  /** The bytes of [start, end). Rejects with {@link MalformedError} never: a range beyond the size is the caller's bug. */
  read(start: number, end: number): Promise<Uint8Array>;
  /**
   * Fills `target` with the bytes from `start` on, where a source can: what is only looked at once then takes no fresh
   * memory. What lies beyond the size is the caller's bug here too.
   */
  readInto?(target: Uint8Array, start: number): Promise<void>;
}

/** A source over bytes already in memory; reads are views, not copies. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, end) => {
      if (start < 0 || end > bytes.length || start > end) {
        return Promise.reject(new RangeError(`read ${start}..${end} of ${bytes.length} bytes`));
      }
      return Promise.resolve(bytes.subarray(start, end));
    },
  };
}

/**
 * A source over a Blob or File. Each read of one crosses to another process, so up to BLOB_IN_MEMORY_BYTES are fetched
 * at once, at the first read; slices of larger ones stay on disk until they are read.
 */
export function blobSource(blob: Blob): ByteSource {
  let whole: Promise<ByteSource> | null = null;
  return {
    size: blob.size,
    read: async (start, end) => {
      if (start < 0 || end > blob.size || start > end) {
        throw new RangeError(`read ${start}..${end} of ${blob.size} bytes`);
      }
      if (blob.size > BLOB_IN_MEMORY_BYTES) return new Uint8Array(await blob.slice(start, end).arrayBuffer());
      whole ??= blob.arrayBuffer().then((buffer) => bytesSource(new Uint8Array(buffer)));
      return (await whole).read(start, end);
    },
  };
}
