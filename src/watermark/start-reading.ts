import type { Reading } from './read-picture.ts';
import type { ReaderAnswer, ReaderQuestion } from './reader-messages.ts';

/** A reading under way. */
export interface UnderWay {
  /** Never rejects; null where it was cancelled. */
  readonly reading: Promise<Reading | null>;
  cancel(): void;
}

export type StartReading = (question: ReaderQuestion, progress: (share: number) => void) => UnderWay;

/** Reads a picture in a worker of its own, for pages. */
export const startReading: StartReading = (question, progress) => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  let cancel = (): void => undefined;
  const reading = new Promise<Reading | null>((resolve) => {
    const end = (read: Reading | null): void => {
      worker.terminate();
      resolve(read);
    };
    cancel = () => end(null);
    worker.addEventListener('message', (event: MessageEvent<ReaderAnswer>) => {
      if (event.data.kind === 'progress') progress(event.data.share);
      else end(event.data.reading);
    });
    // Memory, or a file of ours that cannot be loaded.
    worker.addEventListener('error', () => end({ outcome: 'failed' }));
  });
  worker.postMessage(question);
  return { reading, cancel };
};
