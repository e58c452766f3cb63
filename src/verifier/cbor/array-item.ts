import { ByteReader } from '../bytes/byte-reader.ts';
import { readCborHead, skipCborItem } from './walk.ts';

const TAG = 6;
const ARRAY = 4;

/**
 * The bytes of one item (counted from 0) of an array, exactly as received; tags before the array are passed over.
 * `bytes` must already have been decoded without complaint. Null where there is no array, or no such item.
 */
export function arrayItemBytes(bytes: Uint8Array, index: number): Uint8Array | null {
  const reader = new ByteReader(bytes);
  let head = readCborHead(reader);
  while (head.major === TAG) head = readCborHead(reader);
  if (head.major !== ARRAY || head.isBreak || index >= head.value) return null;
  for (let before = index; before > 0; before -= 1) if (skipCborItem(reader)) return null;
  const start = reader.position;
  return skipCborItem(reader) ? null : bytes.subarray(start, reader.position);
}
