import { parseJumbfUri } from '../jumbf/uri.ts';
import { fromBase64 } from './base64.ts';
import type { HashedUri } from './hashed-uri.ts';
import { isJsonMap, type JsonValue } from './json.ts';

/**
 * References by URI and digest inside JSON, where version 1 claims keep those to credentials. The digest is a list of
 * numbers or base64.
 */
export function jsonReferences(value: JsonValue): readonly HashedUri[] {
  const found: HashedUri[] = [];
  const pending: JsonValue[] = [value];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    // One by one: lists may be longer than any list of arguments.
    if (Array.isArray(one)) for (const item of one) pending.push(item);
    if (!isJsonMap(one)) continue;
    for (const item of one.values()) pending.push(item);
    const url = one.get('url');
    const alg = one.get('alg') ?? null;
    const hash = digestOf(one.get('hash'));
    if (typeof url !== 'string' || hash === null || parseJumbfUri(url) === null) continue;
    if (alg === null || typeof alg === 'string') found.push({ url, hash, alg });
  }
  return found;
}

function digestOf(value: JsonValue | undefined): Uint8Array | null {
  if (typeof value === 'string') return fromBase64(value);
  if (!Array.isArray(value) || value.length > 64) return null;
  return value.every((byte) => typeof byte === 'number' && byte >= 0 && byte < 256) ? Uint8Array.from(value) : null;
}
