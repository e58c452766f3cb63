import type { NotCheckedReason } from '../verdict/judgement.ts';
import { type BodyLimits, collectBody } from './collect-body.ts';
import { IMAGE_DEADLINE_MS, MAX_IMAGE_BYTES, MAX_VIDEO_BYTES, VIDEO_DEADLINE_MS } from './limits.ts';
import { type FetchCaps, requestMedia } from './request-media.ts';
import { factsOf, type ResponseFacts } from './response-facts.ts';
import { type SafeUrl, safeUrl } from './safe-url.ts';
import { realTimers, type Timers } from './timers.ts';

const IMAGE_LIMITS: BodyLimits = { maxBytes: MAX_IMAGE_BYTES, deadline: IMAGE_DEADLINE_MS };
const VIDEO_LIMITS: BodyLimits = { maxBytes: MAX_VIDEO_BYTES, deadline: VIDEO_DEADLINE_MS };

export type FetchedMedia =
  | {
      readonly blob: Blob;
      readonly status: number;
      readonly finalUrl: string;
      readonly contentType: string | null;
      /** Absent where no server answered. */
      readonly facts?: ResponseFacts;
    }
  | FetchFailure;

export interface FetchFailure {
  readonly blob: null;
  readonly reason: NotCheckedReason;
  readonly status: number | null;
  readonly finalUrl: string | null;
}

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
  const read = (response: Response): Promise<FetchedMedia> => readWhole(response, url, caps, timers);
  const fetched = await requestMedia(url, caps, null, { timers, request }, read);
  return typeof fetched === 'string' ? failed(fetched, null, null) : fetched;
}

/** The whole body of an answer; `through` may look at its bytes on their way. Rejects where the connection breaks. */
export async function readWhole(
  response: Response,
  asked: SafeUrl,
  caps: FetchCaps,
  timers: Timers,
  through: TransformStream<Uint8Array, Uint8Array> | null = null,
): Promise<FetchedMedia> {
  const refused = refusal(response, asked, caps);
  if (refused !== null) return refused;
  const { status } = response;
  const finalUrl = finalUrlOf(response, asked);
  // 206 answers a range that was not asked for: a part of a file proves nothing about the whole.
  if (response.body === null || status === 206) return failed('unavailable', status, finalUrl);
  const contentType = response.headers.get('content-type');
  const limits = limitsFor(caps.kind, contentType);
  if (Number(response.headers.get('content-length') ?? 0) > limits.maxBytes) {
    return failed('too-large', status, finalUrl);
  }
  const body = through === null ? response.body : response.body.pipeThrough(through);
  const total = wholeLength(response.headers);
  const collected = await collectBody(body, limits, timers, (read) => caps.onRead?.(read, total));
  if (collected.blob === null) return failed(collected.reason, status, finalUrl);
  const { blob } = collected;
  if (blob.size === 0) return failed('unavailable', status, finalUrl);
  return { blob, status, finalUrl, contentType, facts: factsOf(response, blob.size) };
}

/** Bytes that are to come, where they are told and are those of the file. */
function wholeLength(headers: Headers): number | null {
  const told = Number(headers.get('content-length') ?? 0);
  return isEncoded(headers) || !Number.isSafeInteger(told) || told <= 0 ? null : told;
}

/** Then lengths and places that the headers tell are not those of the file. */
export function isEncoded(headers: Headers): boolean {
  return (headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity';
}

/** Why an answer is of no use whatever its body is; null where it may be read. */
export function refusal(response: Response, asked: SafeUrl, caps: FetchCaps): FetchFailure | null {
  const finalUrl = finalUrlOf(response, asked);
  const safe = safeUrl(finalUrl, caps.ownHosts);
  if (safe.url === null) return failed(safe.reason, null, null);
  if (!response.ok) return failed('unavailable', response.status, finalUrl);
  const contentType = response.headers.get('content-type');
  // Of a file's parts, which are asked for by range, the reader of parts decides.
  const isStream = response.status !== 206 && /^\s*multipart\//i.test(contentType ?? '');
  if (isStream) return failed('stream', response.status, finalUrl);
  return null;
}

export function finalUrlOf(response: Response, asked: SafeUrl): string {
  return response.url === '' ? asked : response.url;
}

export function limitsFor(kind: FetchCaps['kind'], contentType: string | null): BodyLimits {
  const isVideo = kind === 'video' || (kind === 'any' && /^\s*(?:video|audio)\//i.test(contentType ?? ''));
  return isVideo ? VIDEO_LIMITS : IMAGE_LIMITS;
}

export function failed(reason: NotCheckedReason, status: number | null, finalUrl: string | null): FetchFailure {
  return { blob: null, reason, status, finalUrl };
}
