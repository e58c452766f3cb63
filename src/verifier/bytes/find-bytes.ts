import { startsWith } from './equal.ts';

/** The first place at or after `from` where `wanted` begins in whole; -1 where there is none. Makes no text on the way. */
export function findBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const [first] = wanted;
  if (first === undefined) return from;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return at;
  }
  return -1;
}
