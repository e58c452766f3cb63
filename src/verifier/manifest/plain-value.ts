import { toHex } from '../bytes/hex.ts';
import { type CborValue, isCborMap, Tagged } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import type { JsonValue } from './json.ts';

/** What one value in a report may take: enough to read, too little to choke a page. */
const MAX_TEXT = 4096;
const MAX_BYTES = 64;
const MAX_ENTRIES = 500;

/** How many values a report may still take. */
export interface ValueBudget {
  left: number;
}

/**
 * Decoded content as plain data for a report: byte strings become `{ hex }`, long values are cut and say so, and what
 * is over the budget is left out. Depth is bounded by the decoders.
 */
export function plainValue(value: CborValue | JsonValue, budget: ValueBudget): unknown {
  if (budget.left <= 0) return '…';
  budget.left -= 1;
  if (typeof value === 'string') return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
  if (typeof value === 'bigint') return value.toString();
  if (value === undefined) return null;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Uint8Array) {
    const hex = toHex(value.subarray(0, MAX_BYTES));
    return value.length > MAX_BYTES ? { hex: `${hex}…`, bytes: value.length } : { hex };
  }
  if (value instanceof Tagged) return { tag: value.tag, value: plainValue(value.value, budget) };
  if (isCborArray(value)) {
    const items: unknown[] = [];
    for (const item of value.slice(0, MAX_ENTRIES)) items.push(plainValue(item, budget));
    return items;
  }
  return isCborMap(value) ? plainMap(value, budget) : null;
}

/** `fromEntries` defines own properties, so a key `__proto__` stays a key. */
function plainMap(map: ReadonlyMap<CborValue, CborValue>, budget: ValueBudget): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, field] of [...map].slice(0, MAX_ENTRIES)) {
    entries.push([String(key).slice(0, MAX_TEXT), plainValue(field, budget)]);
  }
  return Object.fromEntries(entries);
}
