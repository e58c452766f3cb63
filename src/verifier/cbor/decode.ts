import { ByteReader } from '../bytes/byte-reader.ts';
import { buildCbor } from './build.ts';
import { scanCbor } from './scan.ts';
import { type CborMap, type CborValue, Tagged } from './value.ts';

export { type CborMap, type CborValue, Tagged };

/**
 * Decodes exactly one CBOR item that fills `bytes`.
 * Duplicate keys, invalid UTF-8, trailing bytes and anything over the limits of limits.ts are refused.
 * @throws MalformedError
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  scanCbor(bytes);
  return buildCbor(new ByteReader(bytes));
}

export function isCborMap(value: CborValue): value is CborMap {
  return value instanceof Map;
}
