import { sendToHiddenDocument } from '../browser/offscreen.ts';
import type { OpenLine } from '../judging/verifier-client.ts';

const WHY =
  'Runs the checks of Content Credentials, and comparisons with remembered pictures, in workers, so that the extension does not stall.';

/**
 * A line to a worker in a hidden document, for Chrome, whose background is a service worker and may have none. The
 * document ends the old worker of the same kind when a new port comes.
 * @param what kind of worker, as the document knows it; null for the verifier's
 */
export function openHiddenWorker(documentUrl: string, what: string | null): OpenLine {
  return async (gone) => {
    const { port1, port2 } = new MessageChannel();
    // The other end closes when the document goes, however it does.
    port1.addEventListener('close', gone, { once: true });
    await sendToHiddenDocument(documentUrl, WHY, what, port2);
    return { port: port1, end: () => port1.close() };
  };
}
