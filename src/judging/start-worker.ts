import type { OpenLine } from './verifier-client.ts';

/**
 * Starts a verifier's worker that answers over the port. Only documents can: Chrome's service worker has no workers of
 * its own.
 * @param gone called once where the worker broke
 */
export function startWorker(port: MessagePort, gone: () => void): Worker {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', gone, { once: true });
  worker.postMessage(null, [port]);
  return worker;
}

/** A line to a worker that the caller's own document holds. */
export const openOwnWorker: OpenLine = async (gone) => {
  const { port1, port2 } = new MessageChannel();
  const worker = startWorker(port2, gone);
  return { port: port1, end: () => worker.terminate() };
};
