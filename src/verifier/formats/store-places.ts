import type { ByteSource } from '../bytes/byte-source.ts';
import { findBytes } from '../bytes/find-bytes.ts';
import type { MediaFormat } from '../report.ts';
import type { ByteRange, EmbeddedStore } from './located.ts';
import { readJumbfHead } from './store-head.ts';

/** Where the bytes of an embedded store lie in the file. */
export interface StorePlaces {
  /** The file's bytes that carry [start, end) of the store. */
  readonly of: (start: number, end: number) => readonly ByteRange[];
  /** Bytes of the carrier that say nothing and that no hash covers. */
  readonly framing: readonly ByteRange[];
}

/** A stretch of the store that lies in one piece in the file. */
interface Run {
  /** Offset in the store. */
  readonly from: number;
  /** Offset in the file. */
  readonly start: number;
  readonly length: number;
}

const NOWHERE: StorePlaces = { of: () => [], framing: [] };

export async function storePlaces(source: ByteSource, store: EmbeddedStore, format: MediaFormat): Promise<StorePlaces> {
  const [extent] = store.extents;
  if (extent === undefined) return NOWHERE;
  const carrier = await source.read(extent.start, extent.end);
  if (format === 'image/jpeg') return jpegPlaces(carrier, extent.start);
  if (format === 'image/svg+xml') return base64Places(carrier, extent.start);
  const runs = format === 'image/gif' ? gifRuns(carrier, extent.start) : oneRun(carrier, extent.start, store.bytes);
  return { of: (start, end) => placesIn(runs, start, end), framing: [] };
}

function placesIn(runs: readonly Run[], start: number, end: number): readonly ByteRange[] {
  return runs.flatMap((run) => {
    const from = Math.max(start, run.from);
    const to = Math.min(end, run.from + run.length);
    return to > from ? [{ start: run.start + from - run.from, end: run.start + to - run.from }] : [];
  });
}

/** All other formats have the store in one piece, behind a header of their own. */
function oneRun(carrier: Uint8Array, base: number, store: Uint8Array): readonly Run[] {
  const at = findBytes(carrier, store.subarray(0, 32));
  return at === -1 ? [] : [{ from: 0, start: base + at, length: Math.min(store.length, carrier.length - at) }];
}

/** Marker, length, `JP`, instance and packet number; then the box's header, which only the first segment counts. */
const APP11_HEAD = 12;
const APP11_NUMBERS = 6;

function jpegPlaces(carrier: Uint8Array, base: number): StorePlaces {
  const runs: Run[] = [];
  const framing: ByteRange[] = [];
  const view = new DataView(carrier.buffer, carrier.byteOffset, carrier.length);
  let from = 0;
  for (let at = 0; at + APP11_HEAD <= carrier.length; ) {
    const end = Math.min(at + 2 + view.getUint16(at + 2), carrier.length);
    const repeated = at === 0 ? 0 : (readJumbfHead(carrier.subarray(at + APP11_HEAD, end))?.headerBytes ?? 0);
    const start = at + APP11_HEAD + repeated;
    runs.push({ from, start: base + start, length: end - start });
    framing.push({ start: base + at + APP11_HEAD - APP11_NUMBERS, end: base + at + APP11_HEAD });
    from += end - start;
    at = end;
  }
  return { of: (start, end) => placesIn(runs, start, end), framing };
}

/** Introducer, label, and the block with the identifier. */
const GIF_HEAD = 14;

function gifRuns(carrier: Uint8Array, base: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = GIF_HEAD; at < carrier.length; ) {
    const length = carrier[at] ?? 0;
    if (length === 0) break;
    runs.push({ from, start: base + at + 1, length });
    from += length;
    at += 1 + length;
  }
  return runs;
}

/** Four characters carry three bytes; those at the borders carry neighbours too. */
function base64Places(carrier: Uint8Array, base: number): StorePlaces {
  // Where each character stands that is no space.
  const places = new Uint32Array(carrier.length);
  let count = 0;
  carrier.forEach((byte, at) => {
    if (byte > 0x20) places[count++] = base + at;
  });
  return {
    of: (start, end) => {
      const first = places[Math.floor((start * 8) / 6)];
      const last = places[Math.floor((end * 8 - 1) / 6)];
      return first === undefined || last === undefined || end * 8 > count * 6 ? [] : [{ start: first, end: last + 1 }];
    },
    framing: [],
  };
}
