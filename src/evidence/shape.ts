import { MAX_LIST_ENTRIES } from './limits.ts';

/** Says whether something that was read is a whole T. */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isCount: Shape<number> = (value): value is number => Number.isSafeInteger(value);
export const isFlag: Shape<boolean> = (value) => typeof value === 'boolean';
export const isAnything: Shape<unknown> = (_value): _value is unknown => true;

export function nullOr<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= MAX_LIST_ENTRIES && value.every(shape);
}

export function oneOf<const T extends string | number | null>(...words: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is T => known.has(value);
}

/** Flat texts by name. */
export const isTextRecord: Shape<Readonly<Record<string, string>>> = (
  value,
): value is Readonly<Record<string, string>> => isObject(value) && Object.values(value).every(isText);

/**
 * An object with at least these fields. What else it has was written by another version, and no one here reads it; what
 * a newer version of ours misses in an older one's, that version's reader finds out.
 */
export function shapeOf<T extends object>(fields: { readonly [K in keyof T]?: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries<Shape<unknown> | undefined>(fields);
  return (value): value is T =>
    isObject(value) && entries.every(([name, shape]) => shape === undefined || shape(Reflect.get(value, name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
