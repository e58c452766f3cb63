import { fromHex } from '../../src/signer/bytes.ts';
import { riffChunk, riffForm } from '../../src/signer/embed-webp.ts';

/** A lossless WebP of one colour; with `extended` in the format that may carry metadata. `size` in pixels per side. */
export function makeWebp(size = 16, extended = false): Uint8Array<ArrayBuffer> {
  const picture = riffChunk('VP8L', losslessPixels(size));
  return extended ? riffForm(riffChunk('VP8X', extendedHeader(size)), picture) : riffForm(picture);
}

function extendedHeader(size: number): Uint8Array {
  return Uint8Array.of(0, 0, 0, 0, size - 1, 0, 0, size - 1, 0, 0);
}

/** VP8L (RFC 9649 §3): every prefix code has one symbol, so no pixel needs a bit. */
function losslessPixels(size: number): Uint8Array {
  const bits: number[] = [];
  const push = (value: number, count: number): void => {
    for (let bit = 0; bit < count; bit++) bits.push((value >> bit) & 1);
  };
  push(size - 1, 14);
  push(size - 1, 14);
  // No alpha, version 0, no transforms, no colour cache, no meta prefix codes.
  push(0, 1 + 3 + 1 + 1 + 1);
  const GREEN_RED_BLUE_ALPHA = [0xb4, 0x3c, 0x50, 0xff];
  for (const symbol of GREEN_RED_BLUE_ALPHA) {
    // Simple code, one symbol, of eight bits.
    push(0b101, 3);
    push(symbol, 8);
  }
  // Distances: simple code, one symbol of one bit.
  push(0b001, 3);
  push(0, 1);
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit, position) => byte | (bit << position), 0),
  );
  return Uint8Array.from([...fromHex('2f'), ...bytes]);
}
