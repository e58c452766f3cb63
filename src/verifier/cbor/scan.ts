import { MalformedError } from '../bytes/errors.ts';
import { MAX_CBOR_DEPTH, MAX_CBOR_ITEMS } from '../limits.ts';

const BREAK = 0xff;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Walks the heads of one CBOR item without building anything, so that hostile nesting, counts and lengths are refused
 * before the decoder recurses or allocates.
 * @returns the tag numbers that occur
 * @throws MalformedError
 */
export function scanCbor(bytes: Uint8Array): { readonly tags: ReadonlySet<number> } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tags = new Set<number>();
  /** Items still to come on each open level; Infinity for indefinite lengths. */
  const open: number[] = [1];
  let position = 0;
  let items = 0;

  const need = (count: number): void => {
    if (count > bytes.length - position) throw new MalformedError('CBOR ends inside an item', position);
  };
  const argument = (minor: number): number => {
    if (minor < 24) return minor;
    if (minor === 24) {
      need(1);
      return view.getUint8(position++);
    }
    if (minor === 25) {
      need(2);
      position += 2;
      return view.getUint16(position - 2);
    }
    if (minor === 26) {
      need(4);
      position += 4;
      return view.getUint32(position - 4);
    }
    if (minor === 27) {
      need(8);
      position += 8;
      return Number(view.getBigUint64(position - 8));
    }
    throw new MalformedError('reserved CBOR length', position);
  };
  const push = (count: number): void => {
    if (open.length > MAX_CBOR_DEPTH) throw new MalformedError('CBOR nested too deeply', position);
    open.push(count);
  };

  while (open.length > 0) {
    const left = open[open.length - 1] ?? 0;
    if (left === 0) {
      open.pop();
      continue;
    }
    need(1);
    const head = view.getUint8(position++);
    if (head === BREAK) {
      if (left !== Number.POSITIVE_INFINITY) throw new MalformedError('CBOR break where none may be', position - 1);
      open.pop();
      continue;
    }
    open[open.length - 1] = left - 1;
    if (++items > MAX_CBOR_ITEMS) throw new MalformedError('too many CBOR items', position);
    const major = head >> 5;
    const minor = head & 31;
    if (minor === 31) {
      if (major < 2 || major > 5) throw new MalformedError('indefinite length where none may be', position - 1);
      push(Number.POSITIVE_INFINITY);
      continue;
    }
    const value = argument(minor);
    if (major === 2 || major === 3) {
      need(value);
      if (major === 3) checkUtf8(bytes.subarray(position, position + value), position);
      position += value;
    } else if (major === 4 || major === 5) {
      const count = major === 4 ? value : value * 2;
      need(count);
      push(count);
    } else if (major === 6) {
      tags.add(value);
      push(1);
    }
  }
  if (position !== bytes.length) throw new MalformedError('bytes after the CBOR item', position);
  return { tags };
}

function checkUtf8(text: Uint8Array, position: number): void {
  try {
    strictUtf8.decode(text);
  } catch {
    throw new MalformedError('CBOR text is not UTF-8', position);
  }
}
