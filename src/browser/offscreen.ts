/** The part of Chrome's own interface that is used here; webextension-polyfill does not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: readonly ['WORKERS']; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
}

interface Clients {
  matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly WindowClient[]>;
}

interface WindowClient {
  readonly url: string;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
}

declare const chrome: { readonly offscreen: Offscreen };
declare const clients: Clients;

/** Two askers at once must not both open it: the second would be refused. */
let opening: Promise<unknown> = Promise.resolve();

/**
 * Sends a port to the one hidden document of this extension, which is opened where it is not there. Chrome only: its
 * service worker may not start workers, and a document may.
 * @param url whole address of the document
 * @param what the port is for, in words that the document knows
 */
export async function sendToHiddenDocument(
  url: string,
  justification: string,
  what: string | null,
  port: MessagePort,
): Promise<void> {
  const mine = opening.then(() => openDocument(url, justification));
  opening = mine.catch(() => undefined); // whoever waits for it hears of it; the next tries again
  (await mine).postMessage(what, [port]);
}

async function openDocument(url: string, justification: string): Promise<WindowClient> {
  const open = await find(url);
  if (open === undefined && !(await chrome.offscreen.hasDocument())) {
    await chrome.offscreen.createDocument({ url, reasons: ['WORKERS'], justification });
  }
  const client = open ?? (await find(url));
  if (client === undefined) throw new Error('the hidden document did not open');
  return client;
}

async function find(url: string): Promise<WindowClient | undefined> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.find((client) => client.url === url);
}
