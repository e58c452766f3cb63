import { type CborMap, type CborValue, isCborMap } from './decode.ts';

/** A text field; null where it is absent or anything else. */
export function textField(map: CborMap, name: string): string | null {
  const value = map.get(name);
  return typeof value === 'string' ? value : null;
}

/** A byte string field; null where it is absent or anything else. */
export function bytesField(map: CborMap, name: string): Uint8Array | null {
  const value = map.get(name);
  return value instanceof Uint8Array ? value : null;
}

export function mapField(map: CborMap, name: string): CborMap | null {
  const value = map.get(name);
  return isCborMap(value) ? value : null;
}

export function arrayField(map: CborMap, name: string): readonly CborValue[] | null {
  const value = map.get(name);
  return isCborArray(value) ? value : null;
}

export function isCborArray(value: CborValue): value is readonly CborValue[] {
  return Array.isArray(value);
}
