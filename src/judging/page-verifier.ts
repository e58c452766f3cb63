import { openOwnWorker } from './start-worker.ts';
import { createVerifierClient, type Verify } from './verifier-client.ts';

/** The verifier of a page of ours: one worker for all its files, which the page's end ends. */
export function createPageVerifier(limitMs: number): Verify {
  return createVerifierClient({
    open: openOwnWorker,
    limitMs,
    after: (milliseconds, ring) => {
      const timer = setTimeout(ring, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
