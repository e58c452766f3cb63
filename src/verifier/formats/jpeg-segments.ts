import type { ByteSource } from '../bytes/byte-source.ts';
import { MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const SCAN_BYTES = 1024 * 1024;

/** A stretch of a JPEG stream: a marker with what belongs to it, or bytes outside every marker. */
export interface JpegSegment {
  /** The byte after FF; null for fill bytes, garbage and what follows the last image. */
  readonly marker: number | null;
  readonly kind: 'segment' | 'fill' | 'garbage' | 'trailing';
  readonly start: number;
  /** First byte after the marker and its length field. */
  readonly payload: number;
  /** End of the declared payload; for SOS the entropy-coded data that follow lie between this and `end`. */
  readonly payloadEnd: number;
  readonly end: number;
  /** The declared length reaches beyond the file. */
  readonly truncated: boolean;
  /** 0 for the picture; images behind its EOI (multi-picture format) count up. */
  readonly image: number;
}

/**
 * Walks a JPEG stream as decoders do: fill bytes and garbage between markers are passed over, a missing end is no
 * error, and the walk goes on behind scans up to EOI and into images that follow it directly.
 * @throws MalformedError where a segment's length is below 2
 */
export async function* jpegSegments(source: ByteSource): AsyncGenerator<JpegSegment> {
  const window = new SourceWindow(source);
  let position = 0;
  let image = 0;
  while (position < source.size) {
    const start = position;
    // Files may have a segment for each two bytes: what is at hand is not waited for.
    const [first, second, high, low] = window.peek(start, 4) ?? (await window.upTo(start, 4));
    if (first !== 0xff || second === undefined) {
      position = await nextMarker(source, start + 1);
      yield outside('garbage', start, position, image);
      continue;
    }
    if (second === 0xff) {
      position = await fillEnd(source, start);
      yield outside('fill', start, position, image);
      continue;
    }
    if (second === 0) {
      position = start + 2;
      yield outside('garbage', start, position, image);
      continue;
    }
    if (second === 0x01 || (second >= 0xd0 && second <= EOI)) {
      position = start + 2;
      yield { ...outside('segment', start, position, image), marker: second, payload: position };
      if (second !== EOI) continue;
      const [nextFirst, nextSecond] = window.peek(position, 2) ?? (await window.upTo(position, 2));
      if (nextFirst !== 0xff || nextSecond !== SOI) {
        if (position < source.size) yield outside('trailing', position, source.size, image);
        return;
      }
      image += 1;
      continue;
    }
    const length = segmentLength(high, low, start) ?? window.size;
    const payloadEnd = Math.min(start + 2 + length, source.size);
    position = second === SOS ? await entropyEnd(source, payloadEnd) : payloadEnd;
    yield {
      marker: second,
      kind: 'segment',
      start,
      payload: Math.min(start + 4, payloadEnd),
      payloadEnd,
      end: position,
      truncated: start + 2 + length > source.size,
      image,
    };
  }
}

function outside(kind: JpegSegment['kind'], start: number, end: number, image: number): JpegSegment {
  return { marker: null, kind, start, payload: start, payloadEnd: end, end, truncated: false, image };
}

/** Null where the file ends before it. @throws MalformedError below 2 */
function segmentLength(high: number | undefined, low: number | undefined, start: number): number | null {
  if (high === undefined || low === undefined) return null;
  const length = high * 256 + low;
  if (length < 2) throw new MalformedError('JPEG segment length below 2', start);
  return length;
}

/** The last FF of the run that begins at `from`: the one that a marker may follow. */
async function fillEnd(source: ByteSource, from: number): Promise<number> {
  for (let start = from; start < source.size; start += SCAN_BYTES) {
    const chunk = await source.read(start, Math.min(start + SCAN_BYTES, source.size));
    const other = chunk.findIndex((byte) => byte !== 0xff);
    if (other !== -1) return start + other - 1;
  }
  return source.size - 1;
}

/** The next FF at or after `from`. */
async function nextMarker(source: ByteSource, from: number): Promise<number> {
  for (let start = from; start < source.size; start += SCAN_BYTES) {
    const found = (await source.read(start, Math.min(start + SCAN_BYTES, source.size))).indexOf(0xff);
    if (found !== -1) return start + found;
  }
  return source.size;
}

/** The end of entropy-coded data: the first FF that is followed by neither 00, FF nor a restart marker. */
async function entropyEnd(source: ByteSource, from: number): Promise<number> {
  let start = from;
  while (start < source.size) {
    const chunk = await source.read(start, Math.min(start + SCAN_BYTES, source.size));
    const found = markerInEntropy(chunk);
    if (found !== -1) return start + found;
    // An FF at the chunk's very end is looked at again with the byte after it.
    const last = chunk[chunk.length - 1] === 0xff && chunk.length > 1 ? 1 : 0;
    start += chunk.length - last;
  }
  return source.size;
}

function markerInEntropy(chunk: Uint8Array): number {
  for (let at = chunk.indexOf(0xff); at !== -1; at = chunk.indexOf(0xff, at + 1)) {
    const next = chunk[at + 1];
    if (next === undefined) return -1;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
}

const NAMES = new Map<number, string>([
  [0x01, 'TEM'],
  [0xc4, 'DHT'],
  [0xc8, 'JPG'],
  [0xcc, 'DAC'],
  [SOI, 'SOI'],
  [EOI, 'EOI'],
  [SOS, 'SOS'],
  [0xdb, 'DQT'],
  [0xdc, 'DNL'],
  [0xdd, 'DRI'],
  [0xde, 'DHP'],
  [0xdf, 'EXP'],
  [0xfe, 'COM'],
]);

/** A segment's name in a box hash (C2PA 2.2 §18.7.3.1). */
export function jpegName(segment: JpegSegment): string {
  const { marker } = segment;
  if (marker === null) return segment.kind;
  const named = NAMES.get(marker);
  if (named !== undefined) return named;
  if (marker >= 0xc0 && marker <= 0xcf) return `SOF${marker - 0xc0}`;
  if (marker >= 0xd0 && marker <= 0xd7) return `RST${marker - 0xd0}`;
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`;
  return `0x${marker.toString(16)}`;
}
