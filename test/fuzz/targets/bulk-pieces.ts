import { concat } from '../../../src/verifier/bytes/concat.ts';

/** A file or store of about so many bytes that is little but one thing over and over. */
export type Bulk = (bytes: number) => Uint8Array;

/** The piece again and again, each time with another number where it asks for one. */
export function repeated(bytes: number, piece: (index: number) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return concat(parts);
}
