/** Decoded CBOR: maps are `Map`, byte strings `Uint8Array`, tags `Tagged` (number and value), never anything richer. */
export type CborValue =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly CborValue[]
  | CborMap
  | Tagged;
export type CborMap = ReadonlyMap<CborValue, CborValue>;

/** A tag (RFC 8949 §3.4) with its content: never turned into a date, a big number or anything else. */
export class Tagged {
  readonly tag: number;
  readonly value: CborValue;

  constructor(tag: number, value: CborValue) {
    this.tag = tag;
    this.value = value;
  }
}
