import browser, { type WebRequest } from 'webextension-polyfill';
import { ownOrigin } from './runtime.ts';

/** Which machine answered one of our own requests. */
export interface OwnAnswer {
  readonly url: string;
  /** As the browser writes it: IPv6 without brackets; null where it does not say (its cache answered). */
  readonly address: string | null;
  /** The browser says that a proxy stands between: then the address is that proxy's. */
  readonly proxied: boolean;
}

/** What browsers add to the details of requests beyond the polyfill's types. */
interface Details extends WebRequest.OnResponseStartedDetailsType {
  /** Chrome: origin of whoever asks. */
  readonly initiator?: string;
  /** Firefox: the proxy that the request goes through. */
  readonly proxyInfo?: object | null;
}

/**
 * Tells of the answers to requests that our own contexts make, as they begin; only for hosts that we may read. Listens
 * only while it is wanted, since other requests outside tabs would wake the background. Returns how to stop.
 */
export function onOwnAnswer(answered: (answer: OwnAnswer) => void): () => void {
  const own = ownOrigin();
  const listener = (details: Details): void => {
    const asker = details.initiator ?? details.originUrl ?? '';
    if (asker !== own && !asker.startsWith(`${own}/`)) return;
    answered({ url: details.url, address: details.ip ?? null, proxied: (details.proxyInfo ?? null) !== null });
  };
  browser.webRequest.onResponseStarted.addListener(listener, {
    urls: ['http://*/*', 'https://*/*'],
    types: ['xmlhttprequest'],
    tabId: -1,
  });
  return () => browser.webRequest.onResponseStarted.removeListener(listener);
}
