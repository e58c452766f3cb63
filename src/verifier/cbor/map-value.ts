import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { decodeCbor } from './decode.ts';
import { readCborHead, skipCborItem } from './walk.ts';

/**
 * The bytes of one value of a map, exactly as received: what a signature over that value covers.
 * `bytes` must already have been decoded without complaint. Null where the map has no such text key.
 * @throws MalformedError where the bytes are no map
 */
export function mapValueBytes(bytes: Uint8Array, key: string): Uint8Array | null {
  const reader = new ByteReader(bytes);
  const head = readCborHead(reader);
  if (head.major !== 5) throw new MalformedError('not a CBOR map', 0);
  for (let left = head.value; left > 0; left -= 1) {
    const keyStart = reader.position;
    if (skipCborItem(reader)) break;
    const valueStart = reader.position;
    skipCborItem(reader);
    if (decodeCbor(bytes.subarray(keyStart, valueStart)) === key) return bytes.subarray(valueStart, reader.position);
  }
  return null;
}
