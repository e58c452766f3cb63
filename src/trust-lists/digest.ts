import { toHex } from '../verifier/bytes/hex.ts';
import { sha256Of } from '../verifier/bytes/sha256-short.ts';

/** SHA-256 in hex of a JSON value; computed once for a list, since hashing all of it at each start takes milliseconds. */
export function digestOf(value: readonly unknown[]): string {
  return toHex(sha256Of(new TextEncoder().encode(JSON.stringify(value))));
}
