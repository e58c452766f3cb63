import { type CborValue, isCborMap } from '../cbor/decode.ts';
import { bytesField, textField } from '../cbor/fields.ts';

/** A reference by URI and digest (C2PA 2.2 §8.4.2). `alg` is null where the enclosing structure gives it. */
export interface HashedUri {
  readonly url: string;
  readonly hash: Uint8Array;
  readonly alg: string | null;
}

/** Null where the value is not a hashed URI: no text `url`, no byte string `hash`, or an `alg` that is not text. */
export function hashedUri(value: CborValue): HashedUri | null {
  if (!isCborMap(value)) return null;
  const url = textField(value, 'url');
  const hash = bytesField(value, 'hash');
  const alg = value.get('alg') ?? null;
  if (url === null || hash === null || (alg !== null && typeof alg !== 'string')) return null;
  return { url, hash, alg };
}
