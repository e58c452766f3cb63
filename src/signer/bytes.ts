/** Bytes over a plain ArrayBuffer, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One new array holding all parts in order. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    out.set(part, position);
    position += part.length;
  }
  return out;
}

export function copy(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}

export function text(value: string): Bytes {
  return copy(new TextEncoder().encode(value));
}

/** NUL-terminated UTF-8. */
export function cString(value: string): Bytes {
  return concat(text(value), new Uint8Array(1));
}

export function fromHex(hex: string): Bytes {
  return copy(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function u16(value: number): Bytes {
  const out = new Uint8Array(2);
  viewOf(out).setUint16(0, value);
  return out;
}

export function u32(value: number): Bytes {
  const out = new Uint8Array(4);
  viewOf(out).setUint32(0, value);
  return out;
}

export function u32le(value: number): Bytes {
  const out = new Uint8Array(4);
  viewOf(out).setUint32(0, value, true);
  return out;
}

export function u64(value: number): Bytes {
  const out = new Uint8Array(8);
  viewOf(out).setBigUint64(0, BigInt(value));
  return out;
}

/** The bytes as text, one character a byte: for four-character codes. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** A copy that is wrong in its last bit and right in length and form. */
export function flippedLastBit(bytes: Uint8Array): Bytes {
  const flipped = copy(bytes);
  const last = flipped.length - 1;
  flipped[last] = (flipped[last] ?? 0) ^ 1;
  return flipped;
}
