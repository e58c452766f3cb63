import { type Bytes, concat, copy, fromHex, text } from './bytes.ts';

/** A writer of DER (X.690 §10). It is no part of the verifier, so that one's reader is not tested against itself. */

/** One TLV with the given identifier octet. */
export function tlv(identifier: number, ...content: readonly Uint8Array[]): Bytes {
  const body = concat(...content);
  return concat(Uint8Array.of(identifier), lengthOctets(body.length), body);
}

function lengthOctets(length: number): Bytes {
  if (length < 0x80) return copy(Uint8Array.of(length));
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return copy(Uint8Array.of(0x80 + octets.length, ...octets));
}

export function sequence(...items: readonly Uint8Array[]): Bytes {
  return tlv(0x30, ...items);
}

/** SET OF: DER orders the elements by their encodings (X.690 §11.6). */
export function setOf(...items: readonly Uint8Array[]): Bytes {
  return tlv(0x31, ...[...items].sort(compareBytes));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b);
}

/** A non-negative INTEGER. */
export function integer(value: number | bigint): Bytes {
  const hex = BigInt(value).toString(16);
  return integerBytes(fromHex(hex.length % 2 === 0 ? hex : `0${hex}`));
}

/** A non-negative INTEGER from its big-endian magnitude. */
export function integerBytes(magnitude: Uint8Array): Bytes {
  let start = 0;
  while (start < magnitude.length - 1 && magnitude[start] === 0) start++;
  const significant = magnitude.subarray(start);
  const signBit = (significant[0] ?? 0) >= 0x80;
  return tlv(0x02, signBit ? Uint8Array.of(0) : new Uint8Array(0), significant);
}

export function enumerated(value: number): Bytes {
  return tlv(0x0a, Uint8Array.of(value));
}

export function boolean(value: boolean): Bytes {
  return tlv(0x01, Uint8Array.of(value ? 0xff : 0));
}

export function nullValue(): Bytes {
  return tlv(0x05);
}

export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tlv(0x06, ...[first * 40 + second, ...rest].map(base128));
}

function base128(arc: number): Bytes {
  const octets = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift((rest % 128) + 128);
  return copy(Uint8Array.from(octets));
}

export function octetString(content: Uint8Array): Bytes {
  return tlv(0x04, content);
}

export function bitString(content: Uint8Array, unusedBits = 0): Bytes {
  return tlv(0x03, Uint8Array.of(unusedBits), content);
}

export function utf8String(value: string): Bytes {
  return tlv(0x0c, text(value));
}

export function printableString(value: string): Bytes {
  return tlv(0x13, text(value));
}

/** GeneralizedTime in UTC, in whole seconds. */
export function generalizedTime(milliseconds: number): Bytes {
  return tlv(0x18, text(digits(milliseconds)));
}

/** UTCTime up to 2049, GeneralizedTime from 2050 (RFC 5280 §4.1.2.5). */
export function certificateTime(milliseconds: number): Bytes {
  const whole = digits(milliseconds);
  return whole < '2050' ? tlv(0x17, text(whole.slice(2))) : tlv(0x18, text(whole));
}

function digits(milliseconds: number): string {
  return `${new Date(milliseconds)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')}Z`;
}

/** [number] EXPLICIT. */
export function explicit(number: number, content: Uint8Array): Bytes {
  return tlv(0xa0 + number, content);
}

/** [number] IMPLICIT of a primitive type. */
export function implicit(number: number, content: Uint8Array): Bytes {
  return tlv(0x80 + number, content);
}

/** [number] IMPLICIT of a constructed type. */
export function implicitConstructed(number: number, ...content: readonly Uint8Array[]): Bytes {
  return tlv(0xa0 + number, ...content);
}
