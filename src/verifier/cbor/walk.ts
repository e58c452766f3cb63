import type { ByteReader } from '../bytes/byte-reader.ts';

const BREAK = 0xff;
/** Count of an array or map whose length is left open. */
const OPEN = Number.POSITIVE_INFINITY;

/** The head of one CBOR item (RFC 8949 §3): its kind, and the number or count that follows. */
export interface CborHead {
  readonly major: number;
  readonly value: number;
  readonly isBreak: boolean;
}

/** @throws MalformedError where the bytes end */
export function readCborHead(reader: ByteReader): CborHead {
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

/** Goes past one whole item of bytes that were decoded before, without recursion; true where it was a break. */
export function skipCborItem(reader: ByteReader): boolean {
  const open: number[] = [1];
  for (let left = open.at(-1); left !== undefined; left = open.at(-1)) {
    if (left === 0) {
      open.pop();
      continue;
    }
    const { major, value, isBreak } = readCborHead(reader);
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
