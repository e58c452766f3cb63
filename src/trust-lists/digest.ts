import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../verifier/bytes/hex.ts';

/** SHA-256 in hex of a JSON value; computed once for a list, since hashing all of it at each start takes milliseconds. */
export function digestOf(value: readonly unknown[]): string {
  return toHex(sha256(new TextEncoder().encode(JSON.stringify(value))));
}
