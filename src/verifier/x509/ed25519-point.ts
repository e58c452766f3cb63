/** p = 2^255 - 19, the field of Curve25519. */
const P = 2n ** 255n - 19n;
/** L, the order of the group (RFC 8032 §5.1). */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** y of the two points of order 8 with the smaller y; the other two have P - y. */
const ORDER_8_Y = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

/** y of the eight points of small order: of order 1, 2, 4 (both have one y) and 8. */
const SMALL_ORDER_Y: ReadonlySet<bigint> = new Set([1n, P - 1n, 0n, ORDER_8_Y, P - ORDER_8_Y]);

/**
 * False for keys that sign any message (small order) and for encodings that are not canonical (RFC 8032 §5.1.3).
 * Chromium, Firefox and Node accept the identity point as a key, and then any message (threats §1b).
 */
export function isSafeEd25519Point(point: Uint8Array): boolean {
  if (point.length !== 32) return false;
  const y = littleEndian(point) & (2n ** 255n - 1n);
  return y < P && !SMALL_ORDER_Y.has(y);
}

/** S of a signature must be below L, or one signature has many forms (RFC 8032 §5.1.7). */
export function isCanonicalEd25519Signature(signature: Uint8Array): boolean {
  return signature.length === 64 && littleEndian(signature.subarray(32)) < L;
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
}
