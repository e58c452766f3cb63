import { encode } from 'cborg';
import { type Bytes, concat, copy } from './bytes.ts';

/** What the signer writes as CBOR, maps in the order given; entries that are undefined are left out. */
export type CborInput =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | readonly CborInput[]
  | { readonly [key: string]: CborInput | undefined }
  | ReadonlyMap<number | string, CborInput>;

export function encodeCbor(value: CborInput): Bytes {
  return copy(encode(value, { ignoreUndefinedProperties: true, mapSorter: () => 0 }));
}

/** COSE_Sign1 carries tag 18 (RFC 9052 §4.2). */
export function tagCoseSign1(item: Uint8Array): Bytes {
  return concat(Uint8Array.of(0xd2), item);
}

/** Shortest head of a byte string in CBOR, in bytes. */
export function byteStringHeadLength(length: number): number {
  if (length < 24) return 1;
  if (length < 0x100) return 2;
  return length < 0x10000 ? 3 : 5;
}
