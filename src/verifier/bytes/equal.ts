/** Byte-wise equality; public values only, so it need not run in constant time. */
export function bytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** True where `bytes` begin with `prefix` at `offset`. */
export function startsWith(bytes: Uint8Array, prefix: Uint8Array, offset = 0): boolean {
  return offset + prefix.length <= bytes.length && prefix.every((byte, index) => byte === bytes[offset + index]);
}

export function allZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
