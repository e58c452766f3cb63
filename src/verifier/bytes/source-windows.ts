import type { ByteSource } from './byte-source.ts';

const WINDOW_BYTES = 1024 * 1024;

/** A stretch of a file. */
export interface FileWindow {
  /** Offset of its first byte in the file. */
  readonly start: number;
  readonly bytes: Uint8Array;
  /** What begins here or later begins in the next window as well. */
  readonly own: number;
}

/** Goes through a file in constant memory; each window sees `ahead` bytes of the next one. */
export async function* fileWindows(source: ByteSource, ahead: number): AsyncGenerator<FileWindow> {
  for (let start = 0; start < source.size; start += WINDOW_BYTES) {
    const bytes = await source.read(start, Math.min(start + WINDOW_BYTES + ahead, source.size));
    yield { start, bytes, own: Math.min(WINDOW_BYTES, bytes.length) };
  }
}
