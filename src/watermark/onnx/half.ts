/** IEEE 754 half precision as single precision, for all 65,536 patterns. Made when it is first needed. */
let table: Float32Array | null = null;

/** Little-endian halves, widened. @param bytes an even number of them */
export function widened(bytes: Uint8Array): Float32Array {
  table ??= Float32Array.from({ length: 65_536 }, (_, pattern) => single(pattern));
  const known = table;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floats = new Float32Array(bytes.length >> 1);
  for (let at = 0; at < floats.length; at++) floats[at] = known[view.getUint16(at * 2, true)] ?? 0;
  return floats;
}

function single(pattern: number): number {
  const sign = pattern & 0x8000 ? -1 : 1;
  const exponent = (pattern >> 10) & 0x1f;
  const fraction = pattern & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
