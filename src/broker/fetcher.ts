import { decodeDataUrl } from './decode-data-url.ts';
import { type FetchCaps, type FetchedMedia, fetchMedia } from './fetch-media.ts';
import type { RedirectFence } from './redirect-fence.ts';
import { safeUrl } from './safe-url.ts';
import { realTimers, type Timers } from './timers.ts';

export interface FetchWish {
  /** An address as a page proposed it. */
  readonly mediaUrl: string;
  readonly kind: FetchCaps['kind'];
  /** Private hosts of the asking page itself. */
  readonly ownHosts: readonly string[];
  readonly signal?: AbortSignal;
  /** True for private windows: nothing of it may be found on disk. */
  readonly keepNothing?: boolean;
}

/** Fetches what a page proposed, or says why not. Never rejects. */
export type Fetcher = (wish: FetchWish) => Promise<FetchedMedia>;

export interface FetcherPorts {
  readonly fence: RedirectFence;
  /** May we read this origin without its consent? */
  readonly mayRead: (origin: string) => Promise<boolean>;
  readonly timers?: Timers;
  readonly request?: typeof fetch;
}

/** The broker's whole way: judge the address, open the fence for the page's own private hosts, fetch, close it. */
export function createFetcher(ports: FetcherPorts): Fetcher {
  const { fence, mayRead, timers = realTimers, request = fetch } = ports;
  return async (wish) => {
    if (/^\s*data:/i.test(wish.mediaUrl)) return decodeDataUrl(wish.mediaUrl.trim());
    const safe = safeUrl(wish.mediaUrl, wish.ownHosts);
    if (safe.url === null) return { blob: null, reason: safe.reason, status: null, finalUrl: null };
    const fenced = await fence.ready();
    const close = wish.ownHosts.includes(safe.host) ? await fence.open(wish.ownHosts) : null;
    try {
      const signal = wish.signal === undefined ? {} : { signal: wish.signal };
      const keepNothing = wish.keepNothing === true;
      const caps = { keepNothing, kind: wish.kind, ownHosts: close === null ? [] : wish.ownHosts, fenced, ...signal };
      const fetched = await fetchMedia(safe.url, caps, timers, request);
      if (fetched.blob !== null || fetched.reason !== 'network') return fetched;
      // Without permission the browser lets us read only where the server consents, and says no more than "failed".
      return (await mayRead(new URL(safe.url).origin)) ? fetched : { ...fetched, reason: 'not-permitted' };
    } finally {
      await close?.();
    }
  };
}
