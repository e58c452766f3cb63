import { FIRST_BYTE_MS } from './limits.ts';
import type { SafeUrl } from './safe-url.ts';
import type { Timers } from './timers.ts';

/** What browsers send for pictures: a plain wildcard would make some servers hand us another file. */
const ACCEPT_IMAGE = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8';
const ACCEPT_VIDEO = 'video/webm,video/ogg,video/*;q=0.9,application/ogg;q=0.7,audio/*;q=0.6,*/*;q=0.5';

/**
 * Hears how far the reading of a file has come.
 * @param read bytes that came
 * @param total bytes that there are; null where nobody says
 */
export type OnRead = (read: number, total: number | null) => void;

export interface FetchCaps {
  /** `any` where only the answer tells (a link, a page): then its type decides the size that is allowed. */
  readonly kind: 'image' | 'video' | 'any';
  /** Private hosts that the asking page may have looked at: the same as for {@link safeUrl}. */
  readonly ownHosts: readonly string[];
  readonly signal?: AbortSignal;
  readonly onRead?: OnRead;
  /** True for private windows: the answer is not kept in the browser's cache, which lies on disk. */
  readonly keepNothing?: boolean;
  /** False where nothing fences the hops of a redirect: then none is followed. */
  readonly fenced: boolean;
}

/** Bytes wanted, both ends included, as in the header. */
export interface WantedRange {
  readonly first: number;
  readonly last: number;
  /** So many of the file's last bytes as well, in the same answer. */
  readonly end?: number;
}

/** Bytes that came, both ends included, as in the header. */
export interface KnownRange {
  readonly start: number;
  readonly last: number;
}

export type RequestProblem = 'network' | 'timeout';

/** How requests are made: time and network as ports. */
export interface RequestPorts {
  readonly timers: Timers;
  readonly request: typeof fetch;
}

/**
 * One request for a medium: GET, no cookies, no referrer. What `read` leaves unread is cut off. Never rejects where
 * `read` only fails with the connection.
 */
export async function requestMedia<T>(
  url: SafeUrl,
  caps: FetchCaps,
  range: WantedRange | null,
  { timers, request }: RequestPorts,
  read: (response: Response) => Promise<T>,
): Promise<T | RequestProblem> {
  const stop = new AbortController();
  const aborted = (): void => stop.abort();
  caps.signal?.addEventListener('abort', aborted, { once: true });
  if (caps.signal?.aborted === true) stop.abort();
  let late = false;
  const cancelFirstByte = timers.after(FIRST_BYTE_MS, () => {
    late = true;
    stop.abort();
  });
  try {
    const response = await request(url, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: caps.fenced ? 'follow' : 'error',
      // The browser must not put a file together from the stretches that we asked for.
      cache: caps.keepNothing === true || range !== null ? 'no-store' : 'default',
      headers: {
        Accept: caps.kind === 'video' ? ACCEPT_VIDEO : ACCEPT_IMAGE,
        ...(range === null ? {} : { Range: rangeHeader(range) }),
      },
      signal: stop.signal,
    });
    cancelFirstByte();
    return await read(response);
  } catch {
    // fetch tells all failures alike, so that pages learn nothing; the timer is the one cause we know.
    return late ? 'timeout' : 'network';
  } finally {
    cancelFirstByte();
    caps.signal?.removeEventListener('abort', aborted);
    stop.abort(); // whatever is still running is not wanted any more
  }
}

function rangeHeader({ first, last, end }: WantedRange): string {
  return `bytes=${first}-${last}${end === undefined ? '' : `,-${end}`}`;
}
