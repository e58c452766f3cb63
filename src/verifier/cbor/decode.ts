import { decode, Tagged } from 'cborg';
import { MalformedError } from '../bytes/errors.ts';
import { scanCbor } from './scan.ts';

/** Decoded CBOR: maps are `Map`, byte strings `Uint8Array`, tags `Tagged` (number and value), never anything richer. */
export type CborValue =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly CborValue[]
  | CborMap
  | Tagged;
export type CborMap = ReadonlyMap<CborValue, CborValue>;

export { Tagged };

/**
 * Decodes exactly one CBOR item that fills `bytes`.
 * Duplicate keys, invalid UTF-8, trailing bytes and anything over the limits of limits.ts are refused.
 * @throws MalformedError
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const { tags } = scanCbor(bytes);
  try {
    return decode(bytes, {
      useMaps: true,
      rejectDuplicateMapKeys: true,
      allowIndefinite: true,
      tags: Tagged.preserve(...tags),
    }) as CborValue;
  } catch (error) {
    throw new MalformedError(error instanceof Error ? error.message : String(error));
  }
}

export function isCborMap(value: CborValue): value is CborMap {
  return value instanceof Map;
}
