import { type Bytes, concat, cString, fromHex, text, u32 } from './bytes.ts';

/** Type UUIDs of superboxes (C2PA 2.2 §11.1.4): four characters and a common tail, or spelled out. */
const TAIL = '00110010800000aa00389b71';
export const BOX_TYPE = {
  store: uuidOf('c2pa'),
  manifest: uuidOf('c2ma'),
  updateManifest: uuidOf('c2um'),
  compressedManifest: uuidOf('c2cm'),
  assertionStore: uuidOf('c2as'),
  claim: uuidOf('c2cl'),
  signature: uuidOf('c2cs'),
  databoxes: uuidOf('c2db'),
  cbor: uuidOf('cbor'),
  json: uuidOf('json'),
  uuid: uuidOf('uuid'),
  embeddedFile: fromHex('40cb0c32bb8a489da70b2ad6f47f4369'),
} as const;

/** What stands in the place of a redacted assertion (C2PA 2.2 §6.8). */
export const REDACTED_UUID = fromHex('caa98eee9d4df80e86ad4dffca263973');

function uuidOf(code: string): Bytes {
  return concat(text(code), fromHex(TAIL));
}

/** One box with a 32-bit length. */
export function box(type: string, ...content: readonly Uint8Array[]): Bytes {
  const body = concat(...content);
  return concat(u32(body.length + 8), text(type), body);
}

/** A superbox: description box (requestable, labelled, salted if asked for), then the content boxes. */
export function superbox(type: Bytes, label: string, children: readonly Uint8Array[], salt?: Uint8Array): Bytes {
  const PRIVATE = 0x10;
  const toggles = Uint8Array.of(0x03 | (salt === undefined ? 0 : PRIVATE));
  const privateBox = salt === undefined ? concat() : box('c2sh', salt);
  return box('jumb', box('jumd', type, toggles, cString(label), privateBox), ...children);
}

/** The bytes of a superbox that references to it hash (C2PA 2.2 §8.4.2.3): all but its own header. */
export function hashedPart(superboxBytes: Uint8Array): Uint8Array {
  return superboxBytes.subarray(8);
}
