import browser, { type WebRequest } from 'webextension-polyfill';

/** A picture that a page receives, as it comes. */
export interface PageResponse {
  readonly tabId: number;
  /** The address that the page asked for, before any redirect. */
  readonly url: string;
  /** Bytes in order; `null` at the end. */
  readonly listen: (chunk: (bytes: Uint8Array | null) => void) => void;
}

/** Requests under way whose first address is remembered. */
const MAX_UNDER_WAY = 500;

/** Does this browser show the bytes that pages receive? Firefox does. */
export function showsPageResponses(): boolean {
  const requests: unknown = Reflect.get(browser, 'webRequest');
  return typeof requests === 'object' && requests !== null && Reflect.has(requests, 'filterResponseData');
}

/**
 * Firefox: shows the very bytes of the pictures that pages receive, and passes them on unchanged. Delays each such
 * request by a look at it, so it runs only where people want it. Null where the browser has no such thing; else how to stop.
 */
export function watchPageResponses(received: (response: PageResponse) => void): (() => void) | null {
  if (!showsPageResponses()) return null;
  const firstAddress = new Map<string, string>();
  const listener = (details: WebRequest.OnBeforeRequestDetailsType): undefined => {
    const { requestId, tabId } = details;
    const url = firstAddress.get(requestId) ?? details.url;
    if (firstAddress.size < MAX_UNDER_WAY) firstAddress.set(requestId, url);
    const filter = browser.webRequest.filterResponseData(requestId);
    let tell: (bytes: Uint8Array | null) => void = () => undefined;
    filter.ondata = ({ data }) => {
      filter.write(data);
      tell(new Uint8Array(data));
    };
    filter.onstop = () => {
      filter.disconnect();
      firstAddress.delete(requestId);
      tell(null);
    };
    filter.onerror = () => void firstAddress.delete(requestId); // a request that failed brought the page nothing either
    received({
      tabId,
      url,
      listen: (chunk) => {
        tell = chunk;
      },
    });
    return undefined;
  };
  const filter = { urls: ['http://*/*', 'https://*/*'], types: ['image', 'imageset'] as WebRequest.ResourceType[] };
  browser.webRequest.onBeforeRequest.addListener(listener, filter, ['blocking']);
  return () => browser.webRequest.onBeforeRequest.removeListener(listener);
}
