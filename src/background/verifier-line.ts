import { sendToHiddenDocument } from '../browser/offscreen.ts';
import type { OpenLine } from '../judging/verifier-client.ts';

const WHY = 'Runs the checks of Content Credentials in a worker, so that the extension does not stall.';

/**
 * A line to a worker in a hidden document, for Chrome, whose background is a service worker and may have none. The
 * document ends the old worker when a new port comes.
 */
export function openHiddenWorker(documentUrl: string): OpenLine {
  return async (gone) => {
    const { port1, port2 } = new MessageChannel();
    // The other end closes when the document goes, however it does.
    port1.addEventListener('close', gone, { once: true });
    await sendToHiddenDocument(documentUrl, WHY, port2);
    return { port: port1, end: () => port1.close() };
  };
}
