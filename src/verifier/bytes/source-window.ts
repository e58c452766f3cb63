import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { MalformedError } from './errors.ts';

/** Header walks read little at a time; one window of this size spares them a round trip to the disk for each header. */
const WINDOW_BYTES = 256 * 1024;

/** Reads small stretches of a source through one cached window; a stretch beyond the file is malformed. */
export class SourceWindow {
  readonly size: number;
  readonly #source: ByteSource;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array();

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
  }

  /** @throws MalformedError where [start, end) is not within the file */
  async read(start: number, end: number): Promise<Uint8Array> {
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start || end > this.size) {
      throw new MalformedError('the file ends too early', Math.min(start, this.size));
    }
    if (end - start > WINDOW_BYTES) return this.#source.read(start, end);
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      this.#bytes = await this.#source.read(start, Math.min(start + WINDOW_BYTES, this.size));
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }

  /** A bounds-checked reader over [start, end). @throws MalformedError */
  async reader(start: number, end: number): Promise<ByteReader> {
    return new ByteReader(await this.read(start, end), start);
  }

  /** The same as {@link upTo} without waiting, where the window holds it; null where it must be read. */
  peek(start: number, length: number): Uint8Array | null {
    const end = Math.min(start + length, this.size);
    if (start < this.#start || end < start || end > this.#start + this.#bytes.length) return null;
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }

  /** What the file has of [start, start + length): fewer bytes at its end. */
  async upTo(start: number, length: number): Promise<Uint8Array> {
    const from = Math.min(start, this.size);
    return this.read(from, Math.min(from + length, this.size));
  }
}
