import { MalformedError } from '../bytes/errors.ts';

/** Bits of a Brotli stream, the least significant of each byte first (RFC 7932 §1.5.1); never more than there are. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** Next byte to be fetched. */
  #position = 0;
  /** Fetched bits, the next one lowest. Behind the end come zeros, which may be seen but not taken. */
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Up to 24 bits as a number. @throws MalformedError where the stream has fewer */
  bits(count: number): number {
    const value = this.peek(count);
    this.drop(count);
    return value;
  }

  /** The next bits without taking them; zeros behind the end. */
  peek(count: number): number {
    while (this.#count < count) {
      this.#held |= (this.#bytes[this.#position] ?? 0) << this.#count;
      this.#position += 1;
      this.#count += 8;
    }
    return this.#held & ((1 << count) - 1);
  }

  /** Takes bits that were peeked at. @throws MalformedError behind the end */
  drop(count: number): void {
    this.#held >>>= count;
    this.#count -= count;
    if (this.#position - (this.#count >> 3) > this.#bytes.length) {
      throw new MalformedError('the compressed data end too early', this.#bytes.length);
    }
  }

  /** Goes on at the next whole byte; what is passed over must be zero (RFC 7932 §2). @throws MalformedError */
  align(): void {
    if (this.bits(this.#count & 7) !== 0) throw new MalformedError('padding that is not zero', this.#position);
  }

  /** Whole bytes, as a view; only after {@link align}. @throws MalformedError where there are fewer */
  take(count: number): Uint8Array {
    this.#position -= this.#count >> 3;
    this.#held = 0;
    this.#count = 0;
    const start = this.#position;
    if (count > this.#bytes.length - start) {
      throw new MalformedError('the compressed data end too early', this.#bytes.length);
    }
    this.#position += count;
    return this.#bytes.subarray(start, start + count);
  }

  /** Whole bytes not yet taken. */
  get remaining(): number {
    return this.#bytes.length - this.#position + (this.#count >> 3);
  }
}
