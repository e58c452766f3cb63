import type { AnswerGuard } from './answer-guard.ts';
import { decodeDataUrl } from './decode-data-url.ts';
import { type FetchedMedia, failed, fetchMedia } from './fetch-media.ts';
import { type Looked, lookMedia } from './look-media.ts';
import type { RedirectFence } from './redirect-fence.ts';
import type { FetchCaps, OnRead } from './request-media.ts';
import { type SafeUrl, safeUrl } from './safe-url.ts';
import { realTimers, type Timers } from './timers.ts';

export interface FetchWish {
  /** An address as a page proposed it. */
  readonly mediaUrl: string;
  readonly kind: FetchCaps['kind'];
  /** Private hosts of the asking page itself. */
  readonly ownHosts: readonly string[];
  readonly signal?: AbortSignal;
  readonly onRead?: OnRead;
  /** Width times height as the page tells it, which says how much to ask for first. */
  readonly pixels?: number | null;
  /** True for private windows: nothing of it may be found on disk. */
  readonly keepNothing?: boolean;
}

/** Fetches what a page proposed whole, or says why not. Never rejects. */
export type Fetcher = (wish: FetchWish) => Promise<FetchedMedia>;
/** The same, but whole only where something is in it. */
export type Looker = (wish: FetchWish) => Promise<Looked>;

export interface FetcherPorts {
  readonly fence: RedirectFence;
  /** May we read this origin without its consent? */
  readonly mayRead: (origin: string) => Promise<boolean>;
  /** Absent where the browser does not tell which machine answered. */
  readonly guard?: AnswerGuard;
  readonly timers?: Timers;
  readonly request?: typeof fetch;
}

export function createFetcher(ports: FetcherPorts): Fetcher {
  const { timers = realTimers, request = fetch } = ports;
  return (wish) => throughGate<FetchedMedia>(ports, wish, (url, caps) => fetchMedia(url, caps, timers, request));
}

export function createLooker(ports: FetcherPorts): Looker {
  const { timers = realTimers, request = fetch } = ports;
  const hosts = new Set<string>();
  return (wish) => {
    const { pixels = null } = wish;
    return throughGate<Looked>(ports, wish, async (url, caps) => {
      // Where a server has to consent, browsers ask it beforehand about any but a single range (Fetch §2.2.2).
      const oneRangeHosts = (await ports.mayRead(new URL(url).origin)) ? hosts : null;
      return lookMedia(url, caps, { timers, request, pixels, oneRangeHosts });
    });
  };
}

/** The broker's whole way: judge the address, open the fence for the page's own private hosts, fetch, close it. */
async function throughGate<T extends Looked>(
  { fence, mayRead, guard }: FetcherPorts,
  wish: FetchWish,
  work: (url: SafeUrl, caps: FetchCaps) => Promise<T>,
): Promise<T | FetchedMedia> {
  if (/^\s*data:/i.test(wish.mediaUrl)) return decodeDataUrl(wish.mediaUrl.trim());
  const safe = safeUrl(wish.mediaUrl, wish.ownHosts);
  if (safe.url === null) return failed(safe.reason, null, null);
  const fenced = await fence.ready();
  const close = wish.ownHosts.includes(safe.host) ? await fence.open(wish.ownHosts) : null;
  try {
    const signal = wish.signal === undefined ? {} : { signal: wish.signal };
    const onRead = wish.onRead === undefined ? {} : { onRead: wish.onRead };
    const keepNothing = wish.keepNothing === true;
    const caps = {
      keepNothing,
      kind: wish.kind,
      ownHosts: close === null ? [] : wish.ownHosts,
      fenced,
      ...signal,
      ...onRead,
    };
    const ask = (): Promise<T> => work(safe.url, caps);
    const fetched = guard === undefined ? await ask() : await guard.run(ask);
    if (fetched.blob !== null || fetched.reason !== 'network') return fetched;
    // Without permission the browser lets us read only where the server consents, and says no more than "failed".
    return (await mayRead(new URL(safe.url).origin)) ? fetched : { ...fetched, reason: 'not-permitted' };
  } finally {
    await close?.();
  }
}
