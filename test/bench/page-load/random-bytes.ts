/** The same noise for the same seed at each run (mulberry32): compresses as little as a photograph. */
export function randomBytes(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed + 0x6d2b79f5;
  for (let at = 0; at < length; at++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    bytes[at] = (mixed ^ (mixed >>> 14)) & 0xff;
  }
  return bytes;
}
