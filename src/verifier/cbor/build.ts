import type { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { readArgument } from './argument.ts';
import { type CborValue, Tagged } from './value.ts';

const BREAK = 0xff;
const OPEN = 31;
/** A byte order mark is a character like any other: without it a key would be another's. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Builds the value of the next item, of bytes that scanCbor has walked without complaint: depth, counts, lengths, UTF-8
 * and the places of breaks are right. What is left to refuse are equal keys and simple values without a meaning here.
 * @throws MalformedError
 */
export function buildCbor(reader: ByteReader): CborValue {
  const head = reader.u8();
  const major = head >> 5;
  const minor = head & 31;
  if (major === 7) return simpleValue(reader, minor);
  const count = minor === OPEN ? Number.POSITIVE_INFINITY : readArgument(reader, minor);
  switch (major) {
    case 0:
      return count;
    case 1:
      // -2^53 and below are no safe integers any more.
      return typeof count === 'number' && count < Number.MAX_SAFE_INTEGER ? -1 - count : -1n - BigInt(count);
    case 2:
      return new Uint8Array(reader.take(Number(count)));
    case 3:
      return utf8.decode(reader.take(Number(count)));
    case 6:
      return new Tagged(Number(count), buildCbor(reader));
  }
  if (major === 4) {
    const items: CborValue[] = [];
    while (items.length < count && !(minor === OPEN && endsHere(reader))) items.push(buildCbor(reader));
    return items;
  }
  const map = new Map<CborValue, CborValue>();
  while (map.size < count && !(minor === OPEN && endsHere(reader))) {
    const key = buildCbor(reader);
    if (map.has(key)) throw new MalformedError(`CBOR decode error: found repeat map key "${String(key)}"`);
    map.set(key, buildCbor(reader));
  }
  return map;
}

/** Goes past the break of an array or map of open length. */
function endsHere(reader: ByteReader): boolean {
  if (reader.ahead().at(0) !== BREAK) return false;
  reader.skip(1);
  return true;
}

/** RFC 8949 §3.3. */
function simpleValue(reader: ByteReader, minor: number): CborValue {
  if (minor === 20) return false;
  if (minor === 21) return true;
  if (minor === 22) return null;
  if (minor === 23) return undefined;
  if (minor === 25) return half(reader.u16());
  if (minor < 26) throw new MalformedError('CBOR decode error: simple values are not supported');
  const { buffer, byteOffset, byteLength } = reader.take(minor === 26 ? 4 : 8);
  const view = new DataView(buffer, byteOffset, byteLength);
  return minor === 26 ? view.getFloat32(0) : view.getFloat64(0);
}

/** A float of 16 bits (RFC 8949 appendix D). */
function half(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 1023;
  let value = mantissa === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) value = mantissa * 2 ** -24;
  else if (exponent < 31) value = (mantissa + 1024) * 2 ** (exponent - 25);
  return (bits & 0x8000) === 0 ? value : -value;
}
