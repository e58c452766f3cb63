/** Bytes that cannot be what they claim to be. Thrown by parsers, caught once, by the orchestrator. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError';
  /** Byte offset in the structure being read, where known. */
  readonly offset: number | null;

  constructor(message: string, offset: number | null = null) {
    super(message);
    this.offset = offset;
  }
}

/** A named limit on hostile input was exceeded: the file was not judged, which says nothing about it. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  /** The limit's name in limits.ts. */
  readonly limit: string;

  constructor(limit: string, message: string) {
    super(message);
    this.limit = limit;
  }
}
