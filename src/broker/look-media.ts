import { KnownBytes } from '../probe/known-bytes.ts';
import { type Probe, probe } from '../probe/probe.ts';
import { collectBody } from './collect-body.ts';
import { type FetchedMedia, failed, fetchMedia, finalUrlOf, limitsFor, readWhole, refusal } from './fetch-media.ts';
import { FIRST_RANGE_BYTES, MAX_RANGE_BYTES, MAX_RANGE_REQUESTS, NEXT_RANGE_BYTES } from './limits.ts';
import { type FetchCaps, type RequestPorts, requestMedia, type WantedRange } from './request-media.ts';
import { factsOf, isSameVersion, type ResponseFacts } from './response-facts.ts';
import type { SafeUrl } from './safe-url.ts';
import { realTimers } from './timers.ts';
import { watchStream } from './watch-stream.ts';

/** The file was not fetched whole, because its beginning and its structure show that nothing is in it. */
export interface NothingThere {
  readonly blob: null;
  readonly reason: null;
  readonly finalUrl: string;
  readonly facts: ResponseFacts;
}

export type Looked = FetchedMedia | NothingThere;

/** A stretch of a file, and what was said with it. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly start: number;
  readonly facts: ResponseFacts;
  readonly finalUrl: string;
}

/**
 * Looks whether a medium carries anything, by its first bytes and a few jumps; fetches it whole only where it does or
 * may. What is judged always came in one answer: stretches are never put together to a file, since a server may serve
 * another file to whoever asks for ranges. A server without ranges is listened to until it is clear. Never rejects.
 */
export async function lookMedia(
  url: SafeUrl,
  caps: FetchCaps,
  ports: RequestPorts = { timers: realTimers, request: fetch },
): Promise<Looked> {
  const whole = (): Promise<Looked> => fetchMedia(url, caps, ports.timers, ports.request);
  const first = await ask(url, caps, { first: 0, last: FIRST_RANGE_BYTES - 1 }, ports);
  if (first === null) return whole();
  if (!('bytes' in first)) return first;
  const size = first.facts.length;
  if (size === first.bytes.length) return wholeAtOnce(first);
  if (size === null) return whole();
  const known = new KnownBytes(size);
  known.add(0, first.bytes);
  let told: Probe = probe(known);
  for (let requests = 1; told.answer === 'more' && requests < MAX_RANGE_REQUESTS; requests++) {
    const end = Math.min(size, Math.max(told.end, told.start + NEXT_RANGE_BYTES));
    if (end - told.start > MAX_RANGE_BYTES || end <= told.start) return whole();
    const next = await ask(url, caps, { first: told.start, last: end - 1 }, ports);
    if (next === null || !('bytes' in next) || !isSameVersion(first.facts, next.facts)) return whole();
    if (next.start !== told.start || next.bytes.length !== end - told.start) return whole();
    known.add(next.start, next.bytes);
    told = probe(known);
  }
  const { finalUrl, facts } = first;
  if (told.answer === 'unsupported') return failed('unsupported', facts.status, finalUrl);
  return told.answer === 'none' ? { blob: null, reason: null, finalUrl, facts } : whole();
}

/**
 * Asks for a stretch.
 * @returns the stretch; or all that can be said, from a server that answers with the whole file; or null: ask without range
 */
async function ask(
  url: SafeUrl,
  caps: FetchCaps,
  range: WantedRange,
  ports: RequestPorts,
): Promise<Part | Looked | null> {
  const answer = await requestMedia(url, caps, range, ports, async (response): Promise<Part | Looked | null> => {
    if (response.status === 416) return null;
    const refused = refusal(response, url, caps);
    if (refused !== null) return refused;
    if (response.status === 206) return readPart(response, url, range, ports);
    return range.first === 0 ? readUntilClear(response, url, caps, ports) : null;
  });
  return typeof answer === 'string' ? failed(answer, null, null) : answer;
}

async function readPart(
  response: Response,
  url: SafeUrl,
  range: WantedRange,
  { timers }: RequestPorts,
): Promise<Part | null> {
  const { headers, body } = response;
  const told = /^\s*bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15})\s*$/i.exec(headers.get('content-range') ?? '');
  if (told === null || body === null || isEncoded(headers)) return null;
  const [start, last, size] = [Number(told[1]), Number(told[2]), Number(told[3])];
  const length = last - start + 1;
  if (start !== range.first || last > range.last || last >= size) return null;
  const limits = { maxBytes: length, deadline: limitsFor('image', null).deadline };
  const collected = await collectBody(body, limits, timers);
  if (collected.blob === null || collected.blob.size !== length) return null;
  const bytes = new Uint8Array(await collected.blob.arrayBuffer());
  return { bytes, start, facts: factsOf(response, size), finalUrl: finalUrlOf(response, url) };
}

/** The whole file, in one answer to a request for more than it is. */
function wholeAtOnce({ bytes, facts, finalUrl }: Part): FetchedMedia {
  if (bytes.length === 0) return failed('unavailable', facts.status, finalUrl);
  const { contentType } = facts;
  return { blob: new Blob([bytes]), status: 200, finalUrl, contentType, facts: { ...facts, status: 200 } };
}

async function readUntilClear(
  response: Response,
  url: SafeUrl,
  caps: FetchCaps,
  { timers }: RequestPorts,
): Promise<Looked> {
  const told = response.headers.get('content-length');
  const size = told === null || isEncoded(response.headers) ? null : Number(told);
  const watch = watchStream(size);
  try {
    return await readWhole(response, url, caps, timers, watch.through);
  } catch (error) {
    const answer = watch.answer();
    if (answer === null) throw error;
    const finalUrl = finalUrlOf(response, url);
    if (answer === 'unsupported') return failed('unsupported', response.status, finalUrl);
    return { blob: null, reason: null, finalUrl, facts: factsOf(response, size) };
  }
}

/** Then lengths and places that the headers tell are not those of the file. */
function isEncoded(headers: Headers): boolean {
  return (headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity';
}
