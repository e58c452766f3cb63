import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { crc32 } from '../../../src/verifier/bytes/crc32.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';

const STORE_UUID = '6332706100110010800000aa00389b71';
const OTHER_UUID = '40cb0c32bb8a489da70b2ad6f47f4369';

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function u32le(value: number): Uint8Array {
  return u32(value).reverse();
}

export function u16le(value: number): Uint8Array {
  return u16(value).reverse();
}

export function u64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value);
  return bytes;
}

export function box(type: string, ...payload: Uint8Array[]): Uint8Array {
  const body = concat(payload);
  return concat([u32(body.length + 8), ascii(type), body]);
}

/** A JUMBF superbox that says it is a manifest store, with `filler` bytes in it. */
export function store(filler = 40, seed = 1): Uint8Array {
  const content = Uint8Array.from({ length: filler }, (_, index) => (index * 7 + seed) & 0xff);
  const description = box('jumd', fromHex(STORE_UUID), Uint8Array.of(3), ascii('c2pa\0'));
  return box('jumb', description, box('free', content));
}

/** JUMBF that is not C2PA's. */
export function otherJumbf(): Uint8Array {
  return box('jumb', box('jumd', fromHex(OTHER_UUID), Uint8Array.of(3), ascii('other\0')));
}

export function segment(marker: number, payload: Uint8Array): Uint8Array {
  return concat([Uint8Array.of(0xff, marker), u16(payload.length + 2), payload]);
}

/** APP11 segments for a JUMBF box, `size` bytes of data in each. */
export function app11(jumbf: Uint8Array, size = 60_000, instance = 1): Uint8Array[] {
  const segments: Uint8Array[] = [];
  for (let at = 0, sequence = 1; at < jumbf.length; at += size, sequence += 1) {
    const header = sequence === 1 ? new Uint8Array() : jumbf.subarray(0, 8);
    const data = jumbf.subarray(at, at + size);
    segments.push(segment(0xeb, concat([ascii('JP'), u16(instance), u32(sequence), header, data])));
  }
  return segments;
}

/** A whole store in so many APP11 segments, each but the first of which carries one byte of it. */
export function inCrumbs(segments: number): Uint8Array[] {
  const first = 60;
  const jumbf = store(first + segments - 1 - store(0).length);
  const crumbs = Array.from(jumbf.subarray(first), (byte, index) =>
    segment(0xeb, concat([ascii('JP'), u16(1), u32(index + 2), jumbf.subarray(0, 8), Uint8Array.of(byte)])),
  );
  return [...app11(jumbf.subarray(0, first), first), ...crumbs];
}

export const SOI = Uint8Array.of(0xff, 0xd8);
export const EOI = Uint8Array.of(0xff, 0xd9);
export const APP0 = segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
export const DQT = segment(0xdb, new Uint8Array(65));
/** A scan with stuffed bytes and restart markers in its entropy-coded data. */
export const SCAN = concat([
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd7, 5),
]);

export function jpeg(...middle: Uint8Array[]): Uint8Array {
  return concat([SOI, APP0, ...middle, DQT, SCAN, EOI]);
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([ascii(type), data]);
  return concat([u32(data.length), body, u32(crc32(body))]);
}

export function png(...middle: Uint8Array[]): Uint8Array {
  return concat([
    fromHex('89504e470d0a1a0a'),
    chunk('IHDR', new Uint8Array(13)),
    ...middle,
    chunk('IDAT', Uint8Array.of(1, 2, 3)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export function riffChunk(name: string, data: Uint8Array, pad = 0): Uint8Array {
  return concat([ascii(name), u32le(data.length), data, ...(data.length % 2 === 1 ? [Uint8Array.of(pad)] : [])]);
}

export function riff(form: string, ...chunks: Uint8Array[]): Uint8Array {
  const body = concat([ascii(form), ...chunks]);
  return concat([ascii('RIFF'), u32le(body.length), body]);
}

export const C2PA_USER_TYPE = fromHex('d8fec3d61b0e483c92975828877ec481');

export function c2paBox(purpose: string, content: Uint8Array, padding = 0): Uint8Array {
  return box('uuid', C2PA_USER_TYPE, u32(0), ascii(`${purpose}\0`), u64(0n), content, new Uint8Array(padding));
}

export function merkleBox(map: Uint8Array, padding = 0): Uint8Array {
  return box('uuid', C2PA_USER_TYPE, u32(0), ascii('merkle\0'), map, new Uint8Array(padding));
}

export const FTYP = box('ftyp', ascii('isom'), u32(0), ascii('isommp41'));
