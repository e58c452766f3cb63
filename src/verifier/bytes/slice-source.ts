import type { ByteSource } from './byte-source.ts';

/** A part of a source as a source of its own; `end` must lie within it. */
export function sliceSource(source: ByteSource, start: number, end: number): ByteSource {
  return {
    size: end - start,
    read: (from, to) => {
      if (from < 0 || to > end - start || from > to) {
        return Promise.reject(new RangeError(`read ${from}..${to} of a part of ${end - start} bytes`));
      }
      return source.read(start + from, start + to);
    },
  };
}
