import type { KnownRange } from './request-media.ts';

/** Heads of parts are a type and a range; browsers' own limit for one header line is of this size as well. */
const MAX_HEAD_CHARACTERS = 1_024;
/** Servers may split or join what was asked for; more than a few parts nobody asked for. */
const MAX_PARTS = 4;

/** A stretch of a file, as one answer gave it. */
export interface Stretch extends KnownRange {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the parts of one answer say together. */
export interface Stretches {
  /** Bytes of the whole file: all parts agree. */
  readonly size: number;
  /** The file's own type, which the answer's head has no room for; null where not told. */
  readonly contentType: string | null;
  readonly stretches: readonly Stretch[];
}

/** The word between the parts of an answer with several ranges; null where it is no such answer. */
export function boundaryOf(contentType: string | null): string | null {
  const told = /^\s*multipart\/byteranges\s*;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;,"]{1,70}))\s*$/i.exec(
    contentType ?? '',
  );
  return told?.[1] ?? told?.[2] ?? null;
}

/** `bytes 0-99/1000` (RFC 9110 §14.4); null where a length is missing or the range does not lie in the file. */
export function rangeIn(header: string | null): (KnownRange & { readonly size: number }) | null {
  const told = /^\s*bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15})\s*$/i.exec(header ?? '');
  if (told === null) return null;
  const [start, last, size] = [Number(told[1]), Number(told[2]), Number(told[3])];
  return start <= last && last < size ? { start, last, size } : null;
}

/**
 * The parts of a `multipart/byteranges` body (RFC 9110 §14.6), found by the lengths that they tell and never by searching
 * a picture's bytes for the boundary. Null for anything that is not exactly that.
 */
export function stretchesIn(body: Uint8Array<ArrayBuffer>, boundary: string): Stretches | null {
  // One character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(body);
  const mark = `--${boundary}`;
  const stretches: Stretch[] = [];
  let whole: Omit<Stretches, 'stretches'> | null = null;
  let at = text.startsWith('\r\n') ? 2 : 0;
  while (text.startsWith(`${mark}\r\n`, at) && stretches.length < MAX_PARTS) {
    const headStart = at + mark.length + 2;
    const headEnd = text.indexOf('\r\n\r\n', headStart);
    if (headEnd < 0 || headEnd - headStart > MAX_HEAD_CHARACTERS) return null;
    const lines = text.slice(headStart, headEnd).split('\r\n');
    const range = rangeIn(fieldOf(lines, 'content-range'));
    if (range === null) return null;
    const { start, last, size } = range;
    const dataEnd = headEnd + 4 + last - start + 1;
    if (whole !== null && whole.size !== size) return null;
    if (!text.startsWith(`\r\n${mark}`, dataEnd)) return null;
    whole ??= { size, contentType: fieldOf(lines, 'content-type') };
    stretches.push({ start, last, bytes: body.slice(headEnd + 4, dataEnd) });
    at = dataEnd + 2;
  }
  return whole === null || !text.startsWith(`${mark}--`, at) ? null : { ...whole, stretches };
}

function fieldOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}
