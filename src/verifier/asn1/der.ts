import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_DER_DEPTH, MAX_DER_NODES } from '../limits.ts';
import { checkPrimitive } from './primitive-rules.ts';

const NO_CHILDREN: readonly DerNode[] = [];

/** One value of ASN.1: its exact bytes, so that what is hashed or verified is what was read. */
export class DerNode {
  /** Identifier octet: class, form and number. */
  declare readonly tag: number;
  /** Empty for primitive values. */
  declare readonly children: readonly DerNode[];
  // Only declared: a certificate has hundreds of values, and fields of the language are set twice each.
  declare private readonly bytes: Uint8Array;
  declare private readonly start: number;
  declare private readonly from: number;
  declare private readonly to: number;
  declare private readonly end: number;

  /** Header from `start`, content from `from` to `to`, in `bytes`; `end` lies behind an end-of-contents mark. */
  constructor(
    tag: number,
    bytes: Uint8Array,
    start: number,
    from: number,
    to: number,
    end: number,
    children: readonly DerNode[] = NO_CHILDREN,
  ) {
    this.tag = tag;
    this.children = children;
    this.bytes = bytes;
    this.start = start;
    this.from = from;
    this.to = to;
    this.end = end;
  }

  /** Header and content. Views are made when asked for: of most values nobody asks. */
  get raw(): Uint8Array {
    return this.bytes.subarray(this.start, this.end);
  }

  get content(): Uint8Array {
    return this.bytes.subarray(this.from, this.to);
  }
}

const CONSTRUCTED = 0x20;
const CLASS = 0xc0;
const END_OF_CONTENTS = 0;

/**
 * Reads exactly one value in DER (X.690 §10) that fills `bytes`: definite minimal lengths, strict primitives,
 * nothing behind. All of it is walked before anything is interpreted, under MAX_DER_DEPTH and MAX_DER_NODES.
 * @throws MalformedError
 */
export function readDer(bytes: Uint8Array): DerNode {
  return readWhole(bytes, true);
}

/**
 * The same in BER, for the outer CMS of time-stamps alone, where several authorities send it (indefinite and long
 * lengths, strings in pieces). What is signed inside must still be DER: read it with {@link readDer}.
 * @throws MalformedError
 */
export function readBer(bytes: Uint8Array): DerNode {
  return readWhole(bytes, false);
}

function readWhole(bytes: Uint8Array, strict: boolean): DerNode {
  const reader = new ByteReader(bytes);
  const node = readNode({ bytes, reader, strict, nodes: 0 }, 1, bytes.length);
  if (reader.remaining > 0) throw new MalformedError('bytes after the ASN.1 value', reader.position);
  return node;
}

interface Walk {
  readonly bytes: Uint8Array;
  readonly reader: ByteReader;
  readonly strict: boolean;
  nodes: number;
}

function readNode(walk: Walk, depth: number, end: number): DerNode {
  const { bytes, reader, strict } = walk;
  const start = reader.position;
  if (depth > MAX_DER_DEPTH) throw new MalformedError('ASN.1 nested too deeply', start);
  if (++walk.nodes > MAX_DER_NODES) throw new MalformedError('too many ASN.1 values', start);
  const tag = reader.u8();
  if ((tag & 0x1f) === 0x1f) throw new MalformedError('ASN.1 tag number above 30', start);
  const length = readLength(reader, strict);
  const from = reader.position;
  const to = length === null ? end : from + length;
  if (to > end) throw new MalformedError('ASN.1 value longer than what holds it', start);
  if ((tag & CONSTRUCTED) === 0) {
    if (length === null) throw new MalformedError('indefinite length of a primitive value', start);
    if ((tag & CLASS) === 0) checkPrimitive(tag, reader.take(length), strict, start);
    else reader.skip(length);
    return new DerNode(tag, bytes, start, from, to, to);
  }
  if (strict && (tag & CLASS) === 0 && tag !== 0x30 && tag !== 0x31) {
    throw new MalformedError('string in pieces, which DER forbids', start);
  }
  const children: DerNode[] = [];
  for (;;) {
    if (length !== null && reader.position === to) break;
    const before = reader.position;
    const child = readNode(walk, depth + 1, to);
    if (child.tag === END_OF_CONTENTS) {
      if (length !== null || child.content.length > 0) throw new MalformedError('stray end of contents', before);
      return new DerNode(tag, bytes, start, from, before, reader.position, children);
    }
    children.push(child);
  }
  return new DerNode(tag, bytes, start, from, to, to, children);
}

/** Length in bytes; null where it is indefinite, which `strict` refuses. @throws MalformedError */
export function readLength(reader: ByteReader, strict: boolean): number | null {
  const at = reader.position;
  const first = reader.u8();
  if (first < 0x80) return first;
  if (first === 0x80) {
    if (strict) throw new MalformedError('indefinite length, which DER forbids', at);
    return null;
  }
  const size = first - 0x80;
  if (size > 6) throw new MalformedError('ASN.1 length beyond any file', at);
  let length = 0;
  for (const byte of reader.take(size)) length = length * 256 + byte;
  const minimal = length >= 0x80 && length >= 256 ** (size - 1);
  if (strict && !minimal) throw new MalformedError('length not in its shortest form', at);
  return length;
}
