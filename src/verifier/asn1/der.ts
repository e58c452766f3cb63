import { MalformedError } from '../bytes/errors.ts';
import { MAX_DER_DEPTH, MAX_DER_NODES } from '../limits.ts';
import { checkPrimitive } from './primitive-rules.ts';
import { TAG } from './tags.ts';

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
/** Lengths below it are one octet; the octet itself says that the length is indefinite. */
const SHORT = 0x80;
const INDEFINITE = SHORT;

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
  const walk: Walk = { bytes, strict, at: 0, nodes: 0 };
  const node = readNode(walk, 1, bytes.length);
  if (walk.at < bytes.length) throw new MalformedError('bytes after the ASN.1 value', walk.at);
  return node;
}

/** By offsets and without views: a signature with its time-stamp has a thousand values, and few of them are asked for. */
interface Walk {
  readonly bytes: Uint8Array;
  readonly strict: boolean;
  /** Where the next octet is read. */
  at: number;
  nodes: number;
}

/** One value that ends at `end` at the latest, which never lies behind the bytes. */
function readNode(walk: Walk, depth: number, end: number): DerNode {
  const { bytes, strict, at: start } = walk;
  if (depth > MAX_DER_DEPTH) throw new MalformedError('ASN.1 nested too deeply', start);
  if (++walk.nodes > MAX_DER_NODES) throw new MalformedError('too many ASN.1 values', start);
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) throw new MalformedError('ASN.1 value cut off', start);
  if ((tag & 0x1f) === 0x1f) throw new MalformedError('ASN.1 tag number above 30', start);
  walk.at = start + 2;
  const length = first < SHORT ? first : readLongLength(walk, first);
  const from = walk.at;
  const to = length === null ? end : from + length;
  if (to > end) throw new MalformedError('ASN.1 value longer than what holds it', start);
  if ((tag & CONSTRUCTED) === 0) {
    if (length === null) throw new MalformedError('indefinite length of a primitive value', start);
    if ((tag & CLASS) === 0) checkPrimitive(tag, bytes, from, to, strict);
    walk.at = to;
    return new DerNode(tag, bytes, start, from, to, to);
  }
  if (strict && (tag & CLASS) === 0 && tag !== TAG.sequence && tag !== TAG.set) {
    throw new MalformedError('string in pieces, which DER forbids', start);
  }
  const children: DerNode[] = [];
  while (length === null || walk.at !== to) {
    const before = walk.at;
    const child = readNode(walk, depth + 1, to);
    if (child.tag === END_OF_CONTENTS) {
      if (length !== null || child.content.length > 0) throw new MalformedError('stray end of contents', before);
      return new DerNode(tag, bytes, start, from, before, walk.at, children);
    }
    children.push(child);
  }
  return new DerNode(tag, bytes, start, from, to, to, children);
}

/** Length in bytes after its `first` octet; null where it is indefinite, which `strict` refuses. @throws MalformedError */
function readLongLength(walk: Walk, first: number): number | null {
  const at = walk.at - 1;
  if (first === INDEFINITE) {
    if (walk.strict) throw new MalformedError('indefinite length, which DER forbids', at);
    return null;
  }
  const size = first - INDEFINITE;
  if (size > 6) throw new MalformedError('ASN.1 length beyond any file', at);
  let length = 0;
  for (const from = walk.at; walk.at < from + size; walk.at += 1) {
    const byte = walk.bytes[walk.at];
    if (byte === undefined) throw new MalformedError('ASN.1 value cut off', at);
    length = length * 256 + byte;
  }
  const minimal = length >= SHORT && length >= 256 ** (size - 1);
  if (walk.strict && !minimal) throw new MalformedError('length not in its shortest form', at);
  return length;
}
