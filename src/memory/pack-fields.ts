import { MAX_TEXT_CHARACTERS } from './limits.ts';

/** A pack that is not one, or not one that we take. The message names the field and never its value. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

export function fieldsOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PackError(where);
  return Object.fromEntries(Object.entries(value));
}

export function listOf(value: unknown, where: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new PackError(where);
  return value;
}

/** Control characters and those that turn the direction of text have no business in names. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export function textOf(value: unknown, where: string, most = MAX_TEXT_CHARACTERS): string {
  if (typeof value !== 'string' || value.length > most || HIDDEN.test(value)) throw new PackError(where);
  return value;
}

export function hexOf(value: unknown, where: string): string {
  const text = textOf(value, where);
  if (!/^[0-9a-f]{64}$/.test(text)) throw new PackError(where);
  return text;
}

export function wholeOf(value: unknown, where: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new PackError(where);
  return value;
}

/** The origin of a web page, as `location.origin` writes it. */
export function originOf(value: unknown, where: string): string | null {
  if (value === null) return null;
  const text = textOf(value, where);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.origin !== text || !/^https?:$/.test(url.protocol)) throw new PackError(where);
  return text;
}
