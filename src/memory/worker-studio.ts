import type { PictureStudio } from './picture-studio.ts';
import { createStudioClient, type OpenStudio } from './studio-client.ts';
import { STUDIO_IDLE } from './studio-messages.ts';

/**
 * Starts a studio's worker that answers over the port. Only documents can: Chrome's service worker has no workers of its
 * own.
 * @param gone called once where the worker broke
 */
export function startStudioWorker(port: MessagePort, gone: () => void): Worker {
  const worker = new Worker(new URL('./studio-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', gone, { once: true });
  worker.postMessage(null, [port]);
  return worker;
}

/** A line to a worker that the caller's own document holds. */
export const openOwnStudio: OpenStudio = async (gone) => {
  const { port1, port2 } = new MessageChannel();
  const worker = startStudioWorker(port2, gone);
  worker.addEventListener('message', ({ data }) => {
    if (data !== STUDIO_IDLE) return;
    worker.terminate();
    gone();
  });
  return { port: port1, end: () => worker.terminate() };
};

/** The studio in a worker of its own, for pages. */
export function startWorkerStudio(): PictureStudio & { end(): void } {
  return createStudioClient(openOwnStudio);
}
