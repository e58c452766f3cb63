import { concat } from '../../../src/verifier/bytes/concat.ts';
import { branch, type Grammar, leaf, type Piece } from './tree.ts';

const BYTES = '2';
const TEXT = '3';
const ARRAY = '4';
const MAP = '5';
/** Numbers and simple values, kept as they are. */
const RAW = 'raw';

/**
 * CBOR: arrays and maps hold items, a tag is written `t` and its number; counts and lengths come out right. A byte
 * string that holds a map or an array itself, as protected headers do, is opened.
 */
export const CBOR: Grammar = {
  read: (bytes) => readItems(bytes) ?? [leaf(BYTES, bytes)],
  write: (pieces) => concat(pieces.map(writeItem)),
  kinds: [BYTES, TEXT, ARRAY, MAP, RAW, 't18', 't0', 't24', 'open4', 'open5', 'wrapped'],
};

function readItems(bytes: Uint8Array): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; ) {
    const item = readItem(bytes, at);
    if (item === null) return null;
    pieces.push(item.piece);
    at = item.end;
  }
  return pieces;
}

interface Item {
  readonly piece: Piece;
  readonly end: number;
}

function readItem(bytes: Uint8Array, at: number): Item | null {
  const first = bytes[at];
  if (first === undefined || (first & 31) > 27) return null;
  const major = first >> 5;
  const width = (first & 31) < 24 ? 0 : 2 ** ((first & 31) - 24);
  const start = at + 1 + width;
  if (start > bytes.length) return null;
  if (major < 2 || major === 7) return { piece: leaf(RAW, bytes.subarray(at, start)), end: start };
  const value = width === 0 ? first & 31 : bytes.subarray(at + 1, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (major === 2 || major === 3) return readString(bytes, start, value, String(major));
  const count = major === 6 ? 1 : major === 5 ? value * 2 : value;
  const children: Piece[] = [];
  let position = start;
  for (let left = count; left > 0; left -= 1) {
    const item = readItem(bytes, position);
    if (item === null) return null;
    children.push(item.piece);
    position = item.end;
  }
  return { piece: branch(major === 6 ? `t${value}` : String(major), children), end: position };
}

function readString(bytes: Uint8Array, start: number, length: number, kind: string): Item | null {
  const end = start + length;
  if (end > bytes.length) return null;
  const content = bytes.subarray(start, end);
  const first = content[0] ?? 0;
  const inside = kind === BYTES && (first >> 5 === 5 || first >> 5 === 4) ? readItems(content) : null;
  return { piece: inside?.length === 1 ? branch('wrapped', inside) : leaf(kind, content), end };
}

function writeItem({ kind, children, bytes }: Piece): Uint8Array {
  const items = (children ?? []).map(writeItem);
  const content = children === null ? bytes : concat(items);
  if (kind === RAW) return content.length === 0 ? Uint8Array.of(0xf6) : content;
  if (kind === 'wrapped') return concat([head(2, content.length), content]);
  if (kind === BYTES || kind === TEXT) return concat([head(Number(kind), content.length), content]);
  if (kind.startsWith('open'))
    return concat([Uint8Array.of((Number(kind.slice(4)) << 5) | 31), content, Uint8Array.of(0xff)]);
  if (kind.startsWith('t'))
    return concat([head(6, Number(kind.slice(1))), content.length === 0 ? Uint8Array.of(0xf6) : content]);
  if (kind === ARRAY) return concat([head(4, items.length), content]);
  return concat([head(5, Math.floor(items.length / 2)), ...items.slice(0, items.length - (items.length % 2))]);
}

function head(major: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((major << 5) | value);
  if (value < 0x100) return Uint8Array.of((major << 5) | 24, value);
  if (value < 0x1_0000) return Uint8Array.of((major << 5) | 25, value >> 8, value & 0xff);
  return Uint8Array.of(
    (major << 5) | 26,
    (value >>> 24) & 0xff,
    (value >> 16) & 0xff,
    (value >> 8) & 0xff,
    value & 0xff,
  );
}
