import type { NotCheckedReason } from '../verdict/judgement.ts';
import { type BodyLimits, collectBody } from './collect-body.ts';
import { FIRST_BYTE_MS, IMAGE_DEADLINE_MS, MAX_IMAGE_BYTES, MAX_VIDEO_BYTES, VIDEO_DEADLINE_MS } from './limits.ts';
import { type SafeUrl, safeUrl } from './safe-url.ts';
import { realTimers, type Timers } from './timers.ts';

/** What browsers send for pictures: a plain wildcard would make some servers hand us another file. */
const ACCEPT_IMAGE = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8';
const ACCEPT_VIDEO = 'video/webm,video/ogg,video/*;q=0.9,application/ogg;q=0.7,audio/*;q=0.6,*/*;q=0.5';

const IMAGE_LIMITS: BodyLimits = { maxBytes: MAX_IMAGE_BYTES, deadline: IMAGE_DEADLINE_MS };
const VIDEO_LIMITS: BodyLimits = { maxBytes: MAX_VIDEO_BYTES, deadline: VIDEO_DEADLINE_MS };

export interface FetchCaps {
  /** `any` where only the answer tells (a link, a page): then its type decides the size that is allowed. */
  readonly kind: 'image' | 'video' | 'any';
  /** Private hosts that the asking page may have looked at: the same as for {@link safeUrl}. */
  readonly ownHosts: readonly string[];
  readonly signal?: AbortSignal;
  /** True for private windows: the answer is not kept in the browser's cache, which lies on disk. */
  readonly keepNothing?: boolean;
  /** False where nothing fences the hops of a redirect: then none is followed. */
  readonly fenced: boolean;
}

export type FetchedMedia =
  | { readonly blob: Blob; readonly status: number; readonly finalUrl: string; readonly contentType: string | null }
  | {
      readonly blob: null;
      readonly reason: NotCheckedReason;
      readonly status: number | null;
      readonly finalUrl: string | null;
    };

/**
 * Fetches one medium whole: GET, no cookies, no referrer, no range, under the caps of limits.ts. Never rejects: what
 * goes wrong is a reason. `not-permitted` is for the caller to tell from `network`, who knows the permissions.
 */
export async function fetchMedia(
  url: SafeUrl,
  caps: FetchCaps,
  timers: Timers = realTimers,
  request: typeof fetch = fetch,
): Promise<FetchedMedia> {
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
      cache: caps.keepNothing === true ? 'no-store' : 'default',
      headers: { Accept: caps.kind === 'video' ? ACCEPT_VIDEO : ACCEPT_IMAGE },
      signal: stop.signal,
    });
    cancelFirstByte();
    return await readResponse(response, url, caps, timers);
  } catch {
    // fetch tells all failures alike, so that pages learn nothing; the timer is the one cause we know.
    return failed(late ? 'timeout' : 'network', null, null);
  } finally {
    cancelFirstByte();
    caps.signal?.removeEventListener('abort', aborted);
    stop.abort(); // whatever is still running is not wanted any more
  }
}

async function readResponse(
  response: Response,
  asked: SafeUrl,
  caps: FetchCaps,
  timers: Timers,
): Promise<FetchedMedia> {
  const finalUrl = response.url === '' ? asked : response.url;
  const safe = safeUrl(finalUrl, caps.ownHosts);
  if (safe.url === null) return failed(safe.reason, null, null);
  const contentType = response.headers.get('content-type');
  // 206 answers a range that we did not ask for: a part of a file proves nothing about the whole.
  if (!response.ok || response.status === 206) return failed('unavailable', response.status, finalUrl);
  if (contentType !== null && /^\s*multipart\//i.test(contentType)) return failed('stream', response.status, finalUrl);
  if (response.body === null) return failed('unavailable', response.status, finalUrl);
  const limits = allowsVideo(caps.kind, contentType) ? VIDEO_LIMITS : IMAGE_LIMITS;
  if (Number(response.headers.get('content-length') ?? 0) > limits.maxBytes) {
    return failed('too-large', response.status, finalUrl);
  }
  const collected = await collectBody(response.body, limits, timers);
  if (collected.blob === null) return failed(collected.reason, response.status, finalUrl);
  if (collected.blob.size === 0) return failed('unavailable', response.status, finalUrl);
  return { blob: collected.blob, status: response.status, finalUrl, contentType };
}

function allowsVideo(kind: FetchCaps['kind'], contentType: string | null): boolean {
  return kind === 'video' || (kind === 'any' && /^\s*(?:video|audio)\//i.test(contentType ?? ''));
}

function failed(reason: NotCheckedReason, status: number | null, finalUrl: string | null): FetchedMedia {
  return { blob: null, reason, status, finalUrl };
}
