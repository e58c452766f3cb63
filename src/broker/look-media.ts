import { KnownBytes } from '../probe/known-bytes.ts';
import { type Probe, probe } from '../probe/probe.ts';
import { boundaryOf, rangeIn, type Stretch, stretchesIn } from './byte-ranges.ts';
import { collectBody } from './collect-body.ts';
import {
  type FetchedMedia,
  failed,
  fetchMedia,
  finalUrlOf,
  isEncoded,
  limitsFor,
  readWhole,
  refusal,
} from './fetch-media.ts';
import { firstRange } from './first-range.ts';
import {
  MAX_ONE_RANGE_HOSTS,
  MAX_PART_HEADS_BYTES,
  MAX_RANGE_BYTES,
  MAX_RANGE_REQUESTS,
  NEXT_RANGE_BYTES,
} from './limits.ts';
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

/** Stretches of a file out of one answer, and what was said with them. */
interface Part {
  readonly stretches: readonly Stretch[];
  readonly facts: ResponseFacts;
  readonly finalUrl: string;
}

export interface LookPorts extends RequestPorts {
  /** Width times height as the page tells it; null where it tells none. */
  readonly pixels: number | null;
  /** Hosts that do not answer two ranges at once; null where no host may be asked so. */
  readonly oneRangeHosts: Set<string> | null;
}

const PLAIN: LookPorts = { timers: realTimers, request: fetch, pixels: null, oneRangeHosts: null };

/**
 * Looks whether a medium carries anything, by its first bytes and a few jumps; fetches it whole only where it does or
 * may. What is judged always came in one answer: stretches are never put together to a file, since a server may serve
 * another file to whoever asks for ranges. A server without ranges is listened to until it is clear. Never rejects.
 */
export async function lookMedia(url: SafeUrl, caps: FetchCaps, ports: LookPorts = PLAIN): Promise<Looked> {
  const whole = (): Promise<Looked> => fetchMedia(url, caps, ports.timers, ports.request);
  const first = await askFirst(url, caps, ports);
  if (first === null) return whole();
  if (!('stretches' in first)) return first;
  const size = first.facts.length;
  const complete = first.stretches.find(({ bytes }) => bytes.length === size);
  if (complete !== undefined) return wholeAtOnce(first, complete);
  if (size === null) return whole();
  const known = new KnownBytes(size);
  for (const { start, bytes } of first.stretches) known.add(start, bytes);
  let told: Probe = probe(known);
  for (let requests = 1; told.answer === 'more' && requests < MAX_RANGE_REQUESTS; requests++) {
    const end = Math.min(size, Math.max(told.end, told.start + NEXT_RANGE_BYTES));
    if (end - told.start > MAX_RANGE_BYTES || end <= told.start) return whole();
    const next = await ask(url, caps, { first: told.start, last: end - 1 }, ports);
    if (next === null || !('stretches' in next) || !isSameVersion(first.facts, next.facts)) return whole();
    const [stretch] = next.stretches;
    if (stretch === undefined || stretch.start !== told.start || stretch.last !== end - 1) return whole();
    known.add(stretch.start, stretch.bytes);
    told = probe(known);
  }
  const { finalUrl, facts } = first;
  if (told.answer === 'unsupported') return failed('unsupported', facts.status, finalUrl);
  return told.answer === 'none' ? { blob: null, reason: null, finalUrl, facts } : whole();
}

/** The first question; put once more, for one range, to a host that was asked for two and does not answer them. */
async function askFirst(url: SafeUrl, caps: FetchCaps, ports: LookPorts): Promise<Part | Looked | null> {
  const { pixels, oneRangeHosts } = ports;
  const { host } = new URL(url);
  const mayAskEnd = oneRangeHosts?.has(host) === false;
  const range = firstRange({ url, pixels, mayAskEnd });
  const answer = await ask(url, caps, range, ports);
  if (range.end === undefined || oneRangeHosts === null) return answer;
  if (answer !== null && !('stretches' in answer)) return answer;
  const [stretch, end] = answer?.stretches ?? [];
  if (answer !== null && (end !== undefined || stretch?.bytes.length === answer.facts.length)) return answer;
  if (oneRangeHosts.size < MAX_ONE_RANGE_HOSTS) oneRangeHosts.add(host);
  return answer ?? ask(url, caps, firstRange({ url, pixels, mayAskEnd: false }), ports);
}

/**
 * Asks for a stretch.
 * @returns the stretch; or all that can be said, from a server that answers with the whole file; or null: ask otherwise
 */
async function ask(
  url: SafeUrl,
  caps: FetchCaps,
  range: WantedRange,
  ports: RequestPorts,
): Promise<Part | Looked | null> {
  const answer = await requestMedia(url, caps, range, ports, async (response): Promise<Part | Looked | null> => {
    const { headers, status } = response;
    if (status === 416 || (range.end !== undefined && status === 400)) return null;
    const boundary = range.end !== undefined && status === 206 ? boundaryOf(headers.get('content-type')) : null;
    const refused = refusal(response, url, caps);
    if (refused !== null) return refused;
    if (boundary !== null) return readParts(response, url, range, boundary, ports);
    if (status === 206) return readPart(response, url, range, ports);
    // It has ranges, and only cannot give two: what would come is the whole file.
    if (range.end !== undefined && /\bbytes\b/i.test(headers.get('accept-ranges') ?? '')) return null;
    return range.first === 0 ? readUntilClear(response, url, caps, ports) : null;
  });
  return typeof answer === 'string' ? failed(answer, null, null) : answer;
}

async function readPart(
  response: Response,
  url: SafeUrl,
  range: WantedRange,
  ports: RequestPorts,
): Promise<Part | null> {
  const told = rangeIn(response.headers.get('content-range'));
  if (told === null) return null;
  const { start, last, size } = told;
  const length = last - start + 1;
  // Of two ranges that meet, a server may make one.
  if (start !== range.first || last > range.last + (range.end ?? 0)) return null;
  const bytes = await readBytes(response, length, ports);
  if (bytes === null || bytes.length !== length) return null;
  return { stretches: [{ start, last, bytes }], facts: factsOf(response, size), finalUrl: finalUrlOf(response, url) };
}

/** Two stretches in one answer: the file's beginning and its end. */
async function readParts(
  response: Response,
  url: SafeUrl,
  { last, end = 0 }: WantedRange,
  boundary: string,
  ports: RequestPorts,
): Promise<Part | null> {
  const body = await readBytes(response, last + 1 + end + MAX_PART_HEADS_BYTES, ports);
  const told = body === null ? null : stretchesIn(body, boundary);
  if (told === null) return null;
  const { size, contentType, stretches } = told;
  const [head, tail] = stretches;
  if (stretches.length !== 2 || head?.start !== 0 || head.last !== last || tail?.last !== size - 1) return null;
  return { stretches, facts: { ...factsOf(response, size), contentType }, finalUrl: finalUrlOf(response, url) };
}

/** So many bytes at the most; null where more come, none can, or they are packed. */
async function readBytes(
  { headers, body }: Response,
  maxBytes: number,
  { timers }: RequestPorts,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body === null || isEncoded(headers)) return null;
  const limits = { maxBytes, deadline: limitsFor('image', null).deadline };
  const { blob } = await collectBody(body, limits, timers);
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

/** The whole file, in one answer to a request for more than it is. */
function wholeAtOnce({ facts, finalUrl }: Part, { bytes }: Stretch): FetchedMedia {
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
