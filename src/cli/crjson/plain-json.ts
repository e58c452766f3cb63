import { toBase64 } from '../../trust-lists/base64.ts';
import { type CborValue, isCborMap, Tagged } from '../../verifier/cbor/decode.ts';
import { isCborArray } from '../../verifier/cbor/fields.ts';
import type { JsonValue } from '../../verifier/manifest/json.ts';

/**
 * Decoded CBOR or JSON as crJSON has it (crJSON 2.4 §3.6.3): byte strings in base64 behind `b64'`, a tag's content
 * without the tag, keys as texts. Whole values, however long; their depth is bounded by the decoders.
 */
export function plainJson(value: CborValue | JsonValue): unknown {
  if (value instanceof Uint8Array) return bytesText(value);
  if (value instanceof Tagged) return plainJson(value.value as CborValue);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (isCborArray(value)) return value.map(plainJson);
  // `fromEntries` defines own properties, so a key `__proto__` stays a key.
  if (isCborMap(value)) return Object.fromEntries([...value].map(([key, item]) => [keyText(key), plainJson(item)]));
  return value ?? null;
}

function bytesText(bytes: Uint8Array): string {
  return `b64'${toBase64(bytes)}`;
}

function keyText(key: CborValue): string {
  return key instanceof Uint8Array ? bytesText(key) : String(key);
}
