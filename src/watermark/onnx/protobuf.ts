import { ByteReader } from '../../verifier/bytes/byte-reader.ts';
import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { MAX_FIELDS, MAX_NAME_BYTES } from '../limits.ts';

/** One field of a message (protobuf.dev/programming-guides/encoding), by its number. */
export type Field =
  | { readonly number: number; readonly kind: 'whole'; readonly value: bigint }
  | { readonly number: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly number: number; readonly kind: 'fixed'; readonly bytes: Uint8Array };

/** How many fields one file has had so far. */
export interface FieldCount {
  fields: number;
}

/** The fields of a message in their order. Nothing in it is copied. @throws MalformedError, LimitError */
export function* readFields(message: Uint8Array, count: FieldCount): Generator<Field> {
  const reader = new ByteReader(message);
  while (reader.remaining > 0) {
    if (++count.fields > MAX_FIELDS) throw new LimitError('MAX_FIELDS', 'too many fields');
    const tag = readVarint(reader);
    const number = Number(tag >> 3n);
    if (number < 1 || number > 536_870_911) throw new MalformedError('field number', reader.position);
    switch (tag & 7n) {
      case 0n:
        yield { number, kind: 'whole', value: readVarint(reader) };
        break;
      case 1n:
        yield { number, kind: 'fixed', bytes: reader.take(8) };
        break;
      case 2n:
        yield { number, kind: 'bytes', bytes: reader.take(safeNumber(readVarint(reader))) };
        break;
      case 5n:
        yield { number, kind: 'fixed', bytes: reader.take(4) };
        break;
      default:
        throw new MalformedError('kind of field', reader.position);
    }
  }
}

/** Whole numbers packed one after another, at most as many as the limit of that name allows. */
export function readPacked(bytes: Uint8Array, most: number, limit: string): readonly number[] {
  const reader = new ByteReader(bytes);
  const numbers: number[] = [];
  while (reader.remaining > 0) {
    if (numbers.length >= most) throw new LimitError(limit, 'too many numbers');
    numbers.push(signed(readVarint(reader)));
  }
  return numbers;
}

/** A 64-bit number in two's complement. @throws MalformedError beyond what sizes and places can be */
export function signed(value: bigint): number {
  return safeNumber(BigInt.asIntN(64, value));
}

/** @throws MalformedError, LimitError for names longer than any writer's */
export function nameOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_NAME_BYTES) throw new LimitError('MAX_NAME_BYTES', 'long name');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedError('a name is not UTF-8');
  }
}

function readVarint(reader: ByteReader): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.u8();
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
  throw new MalformedError('endless number', reader.position);
}

function safeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new MalformedError('number beyond any size');
  return number;
}
