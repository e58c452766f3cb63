import { collectBody } from './collect-body.ts';
import { FIRST_BYTE_MS, IMAGE_DEADLINE_MS, MAX_LIST_BYTES } from './limits.ts';
import { realTimers, type Timers } from './timers.ts';

/** The only addresses that the extension asks by itself: the published C2PA trust lists. */
export const LIST_ADDRESSES = {
  signers:
    'https://raw.githubusercontent.com/c2pa-org/conformance-public/refs/heads/main/trust-list/C2PA-TRUST-LIST.json',
  timeStamps:
    'https://raw.githubusercontent.com/c2pa-org/conformance-public/refs/heads/main/trust-list/C2PA-TSA-TRUST-LIST.json',
} as const;

export type FetchedList =
  | { readonly text: string }
  | { readonly text: null; readonly problem: 'network' | 'timeout' | 'too-large' | `http-${number}` };

/** Fetches one published list: no cookies, no redirects, bounded in size and time. Never rejects. */
export async function fetchList(
  which: keyof typeof LIST_ADDRESSES,
  timers: Timers = realTimers,
  request: typeof fetch = fetch,
): Promise<FetchedList> {
  const stop = new AbortController();
  let late = false;
  const cancel = timers.after(FIRST_BYTE_MS, () => {
    late = true;
    stop.abort();
  });
  try {
    const response = await request(LIST_ADDRESSES[which], {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
      signal: stop.signal,
    });
    if (!response.ok || response.body === null) return { text: null, problem: `http-${response.status}` };
    const body = await collectBody(response.body, { maxBytes: MAX_LIST_BYTES, deadline: IMAGE_DEADLINE_MS }, timers);
    return body.blob === null ? { text: null, problem: body.reason } : { text: await body.blob.text() };
  } catch {
    return { text: null, problem: late ? 'timeout' : 'network' }; // fetch tells all failures alike
  } finally {
    cancel();
    stop.abort();
  }
}
