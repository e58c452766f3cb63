import { concat } from '../../../src/verifier/bytes/concat.ts';
import { branch, type Grammar, leaf, type Piece } from './tree.ts';

/** Octet and bit strings that are opened where they hold DER themselves: extensions, TSTInfo, keys. */
const STRINGS: ReadonlySet<number> = new Set([0x03, 0x04]);

/** ASN.1 in DER: the kind is the identifier octet as a number; lengths come out minimal. */
export const DER: Grammar = {
  read: (bytes) => readValues(bytes) ?? [leaf('4', bytes)],
  write: (pieces) => concat(pieces.map(writeValue)),
  kinds: [
    0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0c, 0x13, 0x17, 0x18, 0x1e, 0x30, 0x31, 0x80, 0x82, 0x86, 0xa0, 0xa1,
    0xa3, 0x24, 0x00,
  ].map(String),
};

function readValues(bytes: Uint8Array): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readValue(bytes, at);
    if (value === null) return null;
    pieces.push(value.piece);
    at = value.end;
  }
  return pieces;
}

function readValue(bytes: Uint8Array, at: number): { readonly piece: Piece; readonly end: number } | null {
  const [tag, first] = bytes.subarray(at, at + 2);
  if (tag === undefined || first === undefined || (tag & 31) === 31 || first === 0x80) return null;
  const octets = first < 0x80 ? 0 : first - 0x80;
  if (octets > 4) return null;
  const start = at + 2 + octets;
  const length = octets === 0 ? first : bytes.subarray(at + 2, start).reduce((sum, octet) => sum * 256 + octet, 0);
  const end = start + length;
  if (end > bytes.length) return null;
  const content = bytes.subarray(start, end);
  return { piece: pieceOf(tag, content), end };
}

function pieceOf(tag: number, content: Uint8Array): Piece {
  const kind = String(tag);
  if ((tag & 0x20) !== 0) {
    const inside = readValues(content);
    return inside === null ? leaf(kind, content) : branch(kind, inside);
  }
  if (!STRINGS.has(tag)) return leaf(kind, content);
  const prefix = tag === 0x03 ? 1 : 0;
  const inside = content.length > prefix + 1 && content[prefix] === 0x30 ? readValues(content.subarray(prefix)) : null;
  return inside === null ? leaf(kind, content) : branch(kind, inside, content.subarray(0, prefix));
}

function writeValue({ kind, children, bytes }: Piece): Uint8Array {
  const content = children === null ? bytes : concat([bytes, ...children.map(writeValue)]);
  return concat([Uint8Array.of(Number(kind)), lengthOctets(content.length), content]);
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  if (length < 0x100) return Uint8Array.of(0x81, length);
  if (length < 0x1_0000) return Uint8Array.of(0x82, length >> 8, length & 0xff);
  return Uint8Array.of(0x83, length >> 16, (length >> 8) & 0xff, length & 0xff);
}
