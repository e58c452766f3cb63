import { type Bytes, concat, copy, cString, latin1, text, u16, u32, viewOf } from './bytes.ts';
import type { Container, Embedded, NamedRange } from './container.ts';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP11 = 0xeb;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Payload of a segment at most, without marker and length. */
const MAX_PAYLOAD = 0xffff - 2;
/** "JP", box instance, packet number, and the superbox header that every segment repeats (ISO 19566-5 Annex D). */
const CARRIER_HEADER = 16;

interface Segment extends NamedRange {
  readonly marker: number;
}

/** C2PA 2.2 Appendix A.3.1: APP11 segments, here right after SOI and APP0. */
export const jpeg: Container = {
  format: 'image/jpeg',
  recognises: (media) => media[0] === 0xff && media[1] === SOI && media[2] === 0xff,
  extract,
  embed,
  elements,
  withXmp: (bare, xmp) => insert(bare, segment(APP1, cString('http://ns.adobe.com/xap/1.0/'), xmp)).media,
};

function embed(bare: Uint8Array, store: Uint8Array): Embedded {
  const header = store.subarray(0, 8);
  const room = MAX_PAYLOAD - CARRIER_HEADER;
  const parts: Bytes[] = [];
  for (let start = 8, packet = 1; start < store.length || packet === 1; start += room, packet++) {
    parts.push(segment(APP11, text('JP'), u16(1), u32(packet), header, store.subarray(start, start + room)));
  }
  return insert(bare, concat(...parts));
}

function insert(bare: Uint8Array, added: Bytes): Embedded {
  const [, first] = segments(bare);
  const at = first?.marker === APP0 ? first.end : 2;
  return { media: concat(bare.subarray(0, at), added, bare.subarray(at)), start: at, end: at + added.length };
}

function segment(marker: number, ...payload: readonly Uint8Array[]): Bytes {
  const body = concat(...payload);
  return concat(Uint8Array.of(0xff, marker), u16(body.length + 2), body);
}

function extract(media: Uint8Array): { bare: Bytes; store: Bytes | null } {
  const carriers = segments(media).filter((one) => isCarrier(media, one));
  const first = carriers[0];
  const last = carriers.at(-1);
  if (first === undefined || last === undefined) return { bare: copy(media), store: null };
  const store = carriers.map(({ start, end }, index) => media.subarray(start + 4 + (index === 0 ? 8 : 16), end));
  return { bare: concat(media.subarray(0, first.start), media.subarray(last.end)), store: concat(...store) };
}

function isCarrier(media: Uint8Array, { marker, start }: Segment): boolean {
  return marker === APP11 && latin1(media.subarray(start + 4, start + 6)) === 'JP';
}

function elements(media: Uint8Array): readonly NamedRange[] {
  const named: NamedRange[] = [];
  for (const one of segments(media)) {
    const previous = named.at(-1);
    const name = isCarrier(media, one) ? 'C2PA' : one.name;
    if (name === 'C2PA' && previous?.name === 'C2PA') named[named.length - 1] = { ...previous, end: one.end };
    else named.push({ name, start: one.start, end: one.end });
  }
  return named;
}

/** Every segment up to EOI; SOS reaches over its entropy-coded data to the next marker that is no restart. */
function segments(media: Uint8Array): readonly Segment[] {
  const found: Segment[] = [{ marker: SOI, name: 'SOI', start: 0, end: 2 }];
  let start = 2;
  while (start < media.length) {
    const marker = media[start + 1];
    if (media[start] !== 0xff || marker === undefined) throw new Error(`no JPEG marker at ${start}`);
    if (marker === EOI) {
      found.push({ marker, name: 'EOI', start, end: start + 2 });
      return found;
    }
    const headEnd = start + 2 + viewOf(media).getUint16(start + 2);
    const end = marker === SOS ? entropyEnd(media, headEnd) : headEnd;
    found.push({ marker, name: nameOf(marker), start, end });
    start = end;
  }
  throw new Error('JPEG without end');
}

function entropyEnd(media: Uint8Array, from: number): number {
  for (let at = from; at < media.length - 1; at++) {
    const next = media[at + 1] ?? 0;
    if (media[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Error('JPEG scan without end');
}

function nameOf(marker: number): string {
  if (marker >= APP0 && marker <= 0xef) return `APP${marker - APP0}`;
  if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
    return `SOF${marker - 0xc0}`;
  }
  const names: Readonly<Record<number, string>> = {
    196: 'DHT',
    204: 'DAC',
    218: 'SOS',
    219: 'DQT',
    221: 'DRI',
    254: 'COM',
  };
  const name = names[marker];
  if (name === undefined) throw new Error(`JPEG marker ${marker} has no name in the box hash`);
  return name;
}
