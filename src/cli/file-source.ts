import { open } from 'node:fs/promises';
import type { ByteSource } from '../verifier/bytes/byte-source.ts';

/** A file read in place, so that a large video never lies in memory as a whole. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/** @throws the system's error (ENOENT, EACCES, EISDIR …) */
export async function openFileSource(path: string): Promise<FileSource> {
  const handle = await open(path, 'r');
  const facts = await handle.stat();
  if (!facts.isFile()) {
    await handle.close();
    throw new Error(`${path} is not a file`);
  }
  const size = facts.size;
  const readInto = async (target: Uint8Array, start: number): Promise<void> => {
    let filled = 0;
    while (filled < target.length) {
      const { bytesRead } = await handle.read(target, filled, target.length - filled, start + filled);
      if (bytesRead === 0) throw new Error(`${path} became shorter while it was read`);
      filled += bytesRead;
    }
  };
  return {
    size,
    read: async (start, end) => {
      if (start < 0 || end > size || start > end) throw new RangeError(`read ${start}..${end} of ${size} bytes`);
      const bytes = new Uint8Array(end - start);
      await readInto(bytes, start);
      return bytes;
    },
    readInto,
    close: () => handle.close(),
  };
}
