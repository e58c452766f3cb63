import { bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';
import { hashAlgorithm } from '../bytes/hash.ts';
import type { CborMap, CborValue } from '../cbor/decode.ts';
import { isCborMap } from '../cbor/decode.ts';

/** A non-negative integer that can be an offset or a length. @throws MalformedError */
export function wholeNumber(value: CborValue, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new MalformedError(`${what} is no whole number`);
  }
  return value;
}

/** @throws MalformedError where the field is there and no byte string */
export function optionalBytes(map: CborMap, name: string): Uint8Array | null {
  const value = map.get(name);
  if (value === undefined || value === null) return null;
  if (!(value instanceof Uint8Array)) throw new MalformedError(`${name} is no byte string`);
  return value;
}

/** A list of maps; absent and null count as empty. @throws MalformedError for anything else or more than `limit` */
export function mapList(map: CborMap, name: string, limit: number): readonly CborMap[] {
  const value = map.get(name);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new MalformedError(`${name} is no list`);
  if (value.length > limit) throw new MalformedError(`${name} has more than ${limit} entries`);
  const maps: CborMap[] = [];
  for (const entry of value) {
    if (!isCborMap(entry)) throw new MalformedError(`an entry of ${name} is no map`);
    maps.push(entry);
  }
  return maps;
}

/**
 * The algorithm of the innermost structure that names one (C2PA 2.2 §15.4).
 * @returns null where none is named, or one that is not allowed
 */
export function chooseAlgorithm(innermostFirst: readonly unknown[]): HashAlgorithm | null {
  for (const named of innermostFirst) if (named !== undefined && named !== null) return hashAlgorithm(named);
  return null;
}

export function sameHash(computed: Uint8Array, stated: Uint8Array): boolean {
  return bytesEqual(computed, stated);
}
