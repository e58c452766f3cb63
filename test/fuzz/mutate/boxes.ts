import { ascii, latin1 } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { branch, type Grammar, leaf, type Piece } from './tree.ts';

const HEADER = 8;

/** Bytes that stand before the first box inside a box of this type. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['meta', 4],
  ['iinf', 6],
  ['dref', 8],
]);

/** Boxes of ISO BMFF or JUMBF: length, type, content; lengths of 64 bits come out as 32. */
export function boxGrammar(containers: ReadonlySet<string>, kinds: readonly string[]): Grammar {
  return { read: (bytes) => readBoxes(bytes, containers) ?? [leaf('free', bytes)], write: writeBoxes, kinds };
}

function readBoxes(bytes: Uint8Array, containers: ReadonlySet<string>): readonly Piece[] | null {
  const pieces: Piece[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < HEADER) return null;
    const length = view.getUint32(at);
    if (length < HEADER || length > bytes.length - at) return null;
    const type = latin1(bytes.subarray(at + 4, at + HEADER));
    const content = bytes.subarray(at + HEADER, at + length);
    const prefix = PREFIXES.get(type) ?? 0;
    const inside = containers.has(type) ? readBoxes(content.subarray(prefix), containers) : null;
    pieces.push(inside === null ? leaf(type, content) : branch(type, inside, content.subarray(0, prefix)));
    at += length;
  }
  return pieces;
}

function writeBoxes(pieces: readonly Piece[]): Uint8Array {
  return concat(pieces.map(writeBox));
}

function writeBox({ kind, children, bytes }: Piece): Uint8Array {
  const content = children === null ? bytes : concat([bytes, writeBoxes(children)]);
  const header = new Uint8Array(HEADER);
  new DataView(header.buffer).setUint32(0, HEADER + content.length);
  header.set(ascii(kind).subarray(0, 4), 4);
  return concat([header, content]);
}

/** JUMBF: the description is a box among others. */
export const JUMBF: Grammar = boxGrammar(new Set(['jumb']), [
  'jumb',
  'jumd',
  'cbor',
  'json',
  'bfdb',
  'bidb',
  'uuid',
  'brob',
  'free',
  'c2sh',
]);

export const BMFF: Grammar = boxGrammar(
  new Set([
    'moov',
    'trak',
    'mdia',
    'minf',
    'stbl',
    'moof',
    'traf',
    'udta',
    'dinf',
    'meta',
    'iprp',
    'ipco',
    'iinf',
    'dref',
  ]),
  [
    'moov',
    'trak',
    'stbl',
    'moof',
    'udta',
    'meta',
    'iinf',
    'iloc',
    'infe',
    'mdat',
    'free',
    'skip',
    'uuid',
    'ftyp',
    'stco',
    'co64',
    'emsg',
    'styp',
    'sidx',
  ],
);
