import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_CBOR_DEPTH, MAX_CBOR_ITEMS } from '../limits.ts';
import { readArgument } from './argument.ts';

const BREAK = 0xff;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** What the heads of one CBOR item tell before anything is decoded. */
export interface CborHeads {
  /** False where a number or a length takes more bytes than it needs, or a length is left open (RFC 8949 §4.2.1). */
  readonly shortest: boolean;
}

/** One open array, map or tag: items still to come (Infinity for an open length), and how many came. */
interface Level {
  left: number;
  done: number;
  readonly map: boolean;
}

/**
 * Walks the heads of one CBOR item without building anything, so that hostile nesting, counts and lengths are refused
 * before the decoder recurses or allocates. Map keys must be integers or text: a float 1.0 would be the same key as
 * the integer 1 in JavaScript, and byte strings would never be equal to each other.
 * @throws MalformedError
 */
export function scanCbor(bytes: Uint8Array): CborHeads {
  const reader = new ByteReader(bytes);
  const open: Level[] = [{ left: 1, done: 0, map: false }];
  let shortest = true;
  let items = 0;

  const push = (left: number, map: boolean): void => {
    if (open.length > MAX_CBOR_DEPTH) throw new MalformedError('CBOR nested too deeply', reader.position);
    open.push({ left, done: 0, map });
  };

  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    if (level.left === 0) {
      open.pop();
      continue;
    }
    const at = reader.position;
    const head = reader.u8();
    if (head === BREAK) {
      if (level.left !== Number.POSITIVE_INFINITY) throw new MalformedError('CBOR break where none may be', at);
      if (level.map && level.done % 2 === 1) throw new MalformedError('CBOR map key without a value', at);
      open.pop();
      continue;
    }
    const isKey = level.map && level.done % 2 === 0;
    level.left -= 1;
    level.done += 1;
    if (++items > MAX_CBOR_ITEMS) throw new MalformedError('too many CBOR items', at);
    const major = head >> 5;
    const minor = head & 31;
    if (isKey && major !== 0 && major !== 1 && major !== 3) {
      throw new MalformedError('CBOR map key that is neither integer nor text', at);
    }
    if (minor === 31) {
      if (major !== 4 && major !== 5) throw new MalformedError('CBOR length left open where none may be', at);
      shortest = false;
      push(Number.POSITIVE_INFINITY, major === 5);
      continue;
    }
    const value = readArgument(reader, minor);
    if (major === 7) continue;
    if (!isShortest(value, minor)) shortest = false;
    if (major < 2) continue;
    const count = Number(value);
    if (major === 6) {
      if (!Number.isSafeInteger(count)) throw new MalformedError('CBOR tag beyond any known', at);
      push(1, false);
    } else if (major === 4 || major === 5) {
      const wanted = major === 5 ? count * 2 : count;
      if (wanted > reader.remaining) throw new MalformedError('CBOR ends inside an item', at);
      push(wanted, major === 5);
    } else {
      const content = reader.take(count);
      if (major === 3) checkUtf8(content, at);
    }
  }
  if (reader.remaining > 0) throw new MalformedError('bytes after the CBOR item', reader.position);
  return { shortest };
}

function isShortest(value: number | bigint, minor: number): boolean {
  if (minor < 24) return true;
  if (minor === 24) return value >= 24;
  if (minor === 25) return value > 0xff;
  if (minor === 26) return value > 0xffff;
  return value > 0xffffffff;
}

function checkUtf8(text: Uint8Array, position: number): void {
  try {
    strictUtf8.decode(text);
  } catch {
    throw new MalformedError('CBOR text is not UTF-8', position);
  }
}
