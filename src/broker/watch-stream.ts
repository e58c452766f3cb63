import { KnownBytes } from '../probe/known-bytes.ts';
import { probe } from '../probe/probe.ts';
import { MAX_WATCHED_BYTES } from './limits.ts';

/** It is clear what the file holds; the rest is not wanted. */
class ClearError extends Error {
  override readonly name = 'ClearError';
}

export interface StreamWatch {
  /** Passes everything on, and breaks off as soon as it is clear that nothing is there. */
  readonly through: TransformStream<Uint8Array, Uint8Array>;
  /** Why it broke off; null where it did not. */
  answer(): 'none' | 'unsupported' | null;
}

/** Looks at a file's bytes as they come. @param size whole length in bytes where it is known */
export function watchStream(size: number | null): StreamWatch {
  const known = new KnownBytes(size);
  let seen = 0;
  let watching = true;
  let broken: 'none' | 'unsupported' | null = null;
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      controller.enqueue(chunk);
      if (!watching) return;
      known.add(seen, chunk);
      seen += chunk.length;
      const told = probe(known);
      if (told.answer === 'none' || told.answer === 'unsupported') {
        broken = told.answer;
        controller.error(new ClearError('nothing is there'));
      }
      // What lies far ahead comes by itself, and by then the file is nearly here.
      watching = told.answer === 'more' && told.end <= MAX_WATCHED_BYTES;
    },
  });
  return { through, answer: () => broken };
}
