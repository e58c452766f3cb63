import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_CBOR_DEPTH, MAX_CBOR_ITEMS } from '../limits.ts';
import { readArgument } from './argument.ts';

const BREAK = 0xff;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

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
export function scanCbor(bytes: Uint8Array): void {
  const reader = new ByteReader(bytes);
  const open: Level[] = [{ left: 1, done: 0, map: false }];
  let items = 0;

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
    let wanted = Number.POSITIVE_INFINITY;
    if (minor === 31) {
      if (major !== 4 && major !== 5) throw new MalformedError('CBOR length left open where none may be', at);
    } else {
      const count = Number(readArgument(reader, minor));
      if (major < 2 || major === 7) continue;
      if (major < 4) {
        const content = reader.take(count);
        if (major === 3) checkUtf8(content, at);
        continue;
      }
      if (major === 6 && !Number.isSafeInteger(count)) throw new MalformedError('CBOR tag beyond any known', at);
      wanted = major === 6 ? 1 : major === 5 ? count * 2 : count;
      if (major !== 6 && wanted > reader.remaining) throw new MalformedError('CBOR ends inside an item', at);
    }
    if (open.length > MAX_CBOR_DEPTH) throw new MalformedError('CBOR nested too deeply', reader.position);
    open.push({ left: wanted, done: 0, map: major === 5 });
  }
  if (reader.remaining > 0) throw new MalformedError('bytes after the CBOR item', reader.position);
}

function checkUtf8(text: Uint8Array, position: number): void {
  try {
    strictUtf8.decode(text);
  } catch {
    throw new MalformedError('CBOR text is not UTF-8', position);
  }
}
