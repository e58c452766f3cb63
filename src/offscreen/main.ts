import { WORKER_IDLE } from '../judging/messages.ts';
import { startWorker } from '../judging/start-worker.ts';

/**
 * A document that nobody sees: it holds the verifier's worker, which Chrome's service worker may not have, and goes when
 * there is nothing left to judge. Each port that the background sends gets a new worker and ends the one before, whose
 * asker is dead or has given it up.
 */
let worker: Worker | null = null;

navigator.serviceWorker.addEventListener('message', ({ ports: [port] }) => {
  if (port === undefined) return;
  worker?.terminate();
  worker = startWorker(port, () => window.close());
  worker.addEventListener('message', ({ data }) => {
    if (data === WORKER_IDLE) window.close();
  });
});
navigator.serviceWorker.startMessages();
