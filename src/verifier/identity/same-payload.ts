import { bytesEqual } from '../bytes/equal.ts';
import { type CborValue, isCborMap } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import { fromBase64 } from '../manifest/base64.ts';
import { isJsonMap, type JsonValue } from '../manifest/json.ts';

/**
 * True where JSON says what CBOR says, value by value. A byte string is base64 in JSON or, by early writers, an array of
 * the base64's characters. JSON may spell out an `alg` that CBOR leaves to the claim.
 * Both sides come from decoders with bounded depth.
 */
export function samePayload(json: JsonValue | undefined, cbor: CborValue): boolean {
  if (cbor instanceof Uint8Array) {
    const text = typeof json === 'string' ? json : charactersOf(json);
    const bytes = text === null ? null : fromBase64(text);
    return bytes !== null && bytesEqual(bytes, cbor);
  }
  if (isCborMap(cbor)) {
    if (!isJsonMap(json)) return false;
    const names = new Set<CborValue>([...cbor.keys(), ...json.keys()]);
    return [...names].every((name) => {
      if (typeof name !== 'string') return false;
      if (name === 'alg' && !cbor.has(name)) return true;
      return json.has(name) && cbor.has(name) && samePayload(json.get(name), cbor.get(name));
    });
  }
  if (isCborArray(cbor)) {
    return (
      Array.isArray(json) && json.length === cbor.length && cbor.every((item, index) => samePayload(json[index], item))
    );
  }
  return json === cbor;
}

function charactersOf(json: JsonValue | undefined): string | null {
  if (!Array.isArray(json) || !json.every((item) => typeof item === 'number' && item >= 0 && item < 128)) return null;
  return json.map((code) => String.fromCharCode(code)).join('');
}
