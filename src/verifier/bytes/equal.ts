/** Byte-wise equality; public values only, so it need not run in constant time. */
export function bytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && startsWith(left, right);
}

/** True where `bytes` begin with `prefix` at `offset`. */
export function startsWith(bytes: Uint8Array, prefix: Uint8Array, offset = 0): boolean {
  if (offset + prefix.length > bytes.length) return false;
  for (let index = 0; index < prefix.length; index++) if (prefix[index] !== bytes[offset + index]) return false;
  return true;
}

export function allZero(bytes: Uint8Array): boolean {
  // Padding is thousands of bytes, met once and never warm: four at a time.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  let at = 0;
  for (; at + 4 <= length; at += 4) if (view.getUint32(at) !== 0) return false;
  for (; at < length; at++) if (view.getUint8(at) !== 0) return false;
  return true;
}
