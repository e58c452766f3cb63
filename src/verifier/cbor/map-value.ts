import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { decodeCbor } from './decode.ts';

const BREAK = 0xff;
const OPEN = Number.POSITIVE_INFINITY;

/**
 * The bytes of one value of a map, exactly as received: what a signature over that value covers.
 * `bytes` must already have been decoded without complaint. Null where the map has no such text key.
 * @throws MalformedError where the bytes are no map
 */
export function mapValueBytes(bytes: Uint8Array, key: string): Uint8Array | null {
  const reader = new ByteReader(bytes);
  const head = readHead(reader);
  if (head.major !== 5) throw new MalformedError('not a CBOR map', 0);
  for (let left = head.value; left > 0; left -= 1) {
    const keyStart = reader.position;
    if (skipItem(reader)) break;
    const valueStart = reader.position;
    skipItem(reader);
    if (decodeCbor(bytes.subarray(keyStart, valueStart)) === key) return bytes.subarray(valueStart, reader.position);
  }
  return null;
}

/** Goes past one whole item, without recursion; true where it was a break. */
function skipItem(reader: ByteReader): boolean {
  const open: number[] = [1];
  for (let left = open.at(-1); left !== undefined; left = open.at(-1)) {
    if (left === 0) {
      open.pop();
      continue;
    }
    const { major, value, isBreak } = readHead(reader);
    if (isBreak) {
      if (left !== OPEN) return true;
      open.pop();
      continue;
    }
    open[open.length - 1] = left - 1;
    if (major === 2 || major === 3) reader.skip(value);
    else if (major === 4) open.push(value);
    else if (major === 5) open.push(value * 2);
    else if (major === 6) open.push(1);
  }
  return false;
}

function readHead(reader: ByteReader): { readonly major: number; readonly value: number; readonly isBreak: boolean } {
  const byte = reader.u8();
  const major = byte >> 5;
  const minor = byte & 31;
  if (byte === BREAK) return { major, value: 0, isBreak: true };
  return { major, value: minor === 31 ? OPEN : argument(reader, minor), isBreak: false };
}

function argument(reader: ByteReader, minor: number): number {
  if (minor < 24) return minor;
  if (minor === 24) return reader.u8();
  if (minor === 25) return reader.u16();
  return minor === 26 ? reader.u32() : Number(reader.u64());
}
