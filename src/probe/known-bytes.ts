import { ByteReader } from '../verifier/bytes/byte-reader.ts';
import { MalformedError } from '../verifier/bytes/errors.ts';
import { MAX_PROBE_PIECES } from './limits.ts';

/** The answer depends on bytes that are not here yet. */
export class MissingBytes extends Error {
  override readonly name = 'MissingBytes';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;

  constructor(start: number, end: number) {
    super(`bytes ${start} to ${end} are not here yet`);
    this.start = start;
    this.end = end;
  }
}

interface Piece {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** Those stretches of a file that have been fetched so far. */
export class KnownBytes {
  /** Whole length in bytes; null where nobody has told it. */
  readonly size: number | null;
  #pieces: readonly Piece[] = [];

  constructor(size: number | null) {
    this.size = size;
  }

  /** Adds a stretch; one that continues another is joined to it. */
  add(start: number, bytes: Uint8Array): void {
    const before = this.#pieces.find((piece) => piece.start + piece.bytes.length === start);
    if (before === undefined) {
      this.#pieces = [...this.#pieces.slice(1 - MAX_PROBE_PIECES), { start, bytes }];
      return;
    }
    const joined = new Uint8Array(before.bytes.length + bytes.length);
    joined.set(before.bytes);
    joined.set(bytes, before.bytes.length);
    this.#pieces = this.#pieces.map((piece) => (piece === before ? { start: before.start, bytes: joined } : piece));
  }

  /**
   * @throws MissingBytes where they have not been fetched
   * @throws MalformedError where the file ends before them
   */
  read(start: number, end: number): Uint8Array {
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || end < start) {
      throw new MalformedError('a length beyond any file', 0);
    }
    if (this.size !== null && end > this.size) throw new MalformedError('the file ends too early', this.size);
    const piece = this.#pieces.find((one) => one.start <= start && end <= one.start + one.bytes.length);
    if (piece === undefined) throw new MissingBytes(start, end);
    return piece.bytes.subarray(start - piece.start, end - piece.start);
  }

  /** A bounds-checked reader over [start, end), with the same errors. */
  reader(start: number, end: number): ByteReader {
    return new ByteReader(this.read(start, end), start);
  }

  /** What there is of the file's first bytes, at most so many; never throws. */
  head(length: number): Uint8Array {
    return this.#pieces.find(({ start }) => start === 0)?.bytes.subarray(0, length) ?? new Uint8Array();
  }
}
