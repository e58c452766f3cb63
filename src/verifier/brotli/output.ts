import { LimitError, MalformedError } from '../bytes/errors.ts';

const FIRST_ROOM = 64 * 1024;
/** From here on moving bytes in one go is faster than one by one. */
const MANY = 64;

/** What has been unpacked so far: grows as bytes come, and never beyond its limit. */
export class Output {
  readonly #limit: number;
  #bytes: Uint8Array;
  length = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#bytes = new Uint8Array(Math.min(FIRST_ROOM, limit));
  }

  /** Makes room before anything is written. @throws LimitError above the limit */
  reserve(count: number): void {
    const wanted = this.length + count;
    if (wanted > this.#limit) throw new LimitError('MAX_UNPACKED_BYTES', `more than ${this.#limit} bytes unpacked`);
    if (wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.min(Math.max(wanted, this.#bytes.length * 2), this.#limit));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }

  /** The byte this many places back; 0 before the first. */
  back(distance: number): number {
    return distance > this.length ? 0 : (this.#bytes[this.length - distance] ?? 0);
  }

  /** Appends one byte within the room reserved. */
  push(byte: number): void {
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Repeats what lies `distance` back, which may run into what is being written. @throws MalformedError */
  repeat(distance: number, count: number): void {
    if (distance > this.length) throw new MalformedError('a copy from before the beginning');
    this.reserve(count);
    const start = this.length - distance;
    if (count < MANY) {
      for (let at = start; at < start + count; at += 1) this.push(this.#bytes[at] ?? 0);
      return;
    }
    // Each round copies all that there is by then, so that short distances take few rounds.
    for (let left = count; left > 0; ) {
      const added = Math.min(left, this.length - start);
      this.#bytes.copyWithin(this.length, start, start + added);
      this.length += added;
      left -= added;
    }
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
