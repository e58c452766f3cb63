import { WORKER_IDLE } from '../judging/messages.ts';
import { startWorker } from '../judging/start-worker.ts';
import { STUDIO_IDLE, STUDIO_LINE } from '../memory/studio-messages.ts';
import { startStudioWorker } from '../memory/worker-studio.ts';

/**
 * A document that nobody sees: it holds the workers that Chrome's service worker may not have, the verifier's and the
 * one that compares pictures, and goes when there is nothing left to do. Each port that the background sends gets a new
 * worker and ends the one of its kind before, whose asker is dead or has given it up.
 */
const KINDS = {
  verifier: { start: startWorker, idle: WORKER_IDLE },
  studio: { start: startStudioWorker, idle: STUDIO_IDLE },
} as const;
const workers = new Map<keyof typeof KINDS, Worker>();

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
  if (port === undefined) return;
  const kind = data === STUDIO_LINE ? 'studio' : 'verifier';
  const { start, idle } = KINDS[kind];
  workers.get(kind)?.terminate();
  // A broken worker takes the document with it, by which all askers hear of it at once.
  const worker = start(port, () => window.close());
  workers.set(kind, worker);
  worker.addEventListener('message', (message) => {
    if (message.data !== idle || workers.get(kind) !== worker) return;
    worker.terminate();
    workers.delete(kind);
    if (workers.size === 0) window.close();
  });
});
navigator.serviceWorker.startMessages();
