import { MalformedError } from './errors.ts';

/**
 * A cursor over bytes that never reads beyond them: every shortage is a MalformedError with its offset.
 * Numbers are big-endian unless the name ends in `le`.
 */
export class ByteReader {
  // Only declared: readers are made by the hundred, and the language's own private fields are set in a call of their own.
  declare private readonly bytes: Uint8Array;
  declare private readonly view: DataView;
  declare private readonly base: number;
  /** How many bytes were read. */
  declare private at: number;

  /** `base` is added to the offsets of errors: where `bytes` lie in the whole file. */
  constructor(bytes: Uint8Array, base = 0) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.base = base;
    this.at = 0;
  }

  get position(): number {
    return this.at;
  }

  get remaining(): number {
    return this.bytes.length - this.at;
  }

  /** @throws MalformedError where fewer bytes are left */
  skip(count: number): void {
    const end = this.at + count;
    if (!Number.isSafeInteger(count) || count < 0 || end > this.bytes.length) throw this.short(count);
    this.at = end;
  }

  /** The next `count` bytes as a view, not a copy. @throws MalformedError */
  take(count: number): Uint8Array {
    const start = this.at;
    this.skip(count);
    return this.bytes.subarray(start, start + count);
  }

  /** All that is left, as a view, without taking it. */
  ahead(): Uint8Array {
    return this.bytes.subarray(this.at);
  }

  /** All that is left, as a view. */
  rest(): Uint8Array {
    return this.take(this.remaining);
  }

  u8(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw this.short(1);
    this.at += 1;
    return byte;
  }

  u16(): number {
    this.skip(2);
    return this.view.getUint16(this.at - 2);
  }

  u16le(): number {
    this.skip(2);
    return this.view.getUint16(this.at - 2, true);
  }

  u32(): number {
    this.skip(4);
    return this.view.getUint32(this.at - 4);
  }

  u32le(): number {
    this.skip(4);
    return this.view.getUint32(this.at - 4, true);
  }

  u64(): bigint {
    this.skip(8);
    return this.view.getBigUint64(this.at - 8);
  }

  u64le(): bigint {
    this.skip(8);
    return this.view.getBigUint64(this.at - 8, true);
  }

  /** A 64-bit number that a size or an offset can be. @throws MalformedError above 2^53 - 1 */
  u64Number(): number {
    const value = this.u64();
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new MalformedError('64-bit number beyond any file', this.base + this.at - 8);
    }
    return Number(value);
  }

  /** `count` bytes as Latin-1 characters: box types, chunk names, magic words. */
  latin1(count: number): string {
    return String.fromCharCode(...this.take(count));
  }

  private short(count: number): MalformedError {
    return new MalformedError(`${count} bytes wanted, ${this.remaining} left`, this.base + this.at);
  }
}
