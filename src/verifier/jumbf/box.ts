import type { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';

export interface Box {
  /** Four Latin-1 characters. */
  readonly type: string;
  readonly payload: Uint8Array;
  /** Where the payload starts in what the reader reads, in bytes. */
  readonly payloadOffset: number;
}

/**
 * Reads one JUMBF box: LBox, TBox, XLBox where LBox is 1 (ISO 19566-5 §B). Length 0, "to the end", is refused:
 * no C2PA box may leave its length open, and nothing would then tell padding from content.
 * @throws MalformedError
 */
export function readBox(reader: ByteReader): Box {
  const start = reader.position;
  const short = reader.u32();
  const type = reader.latin1(4);
  const length = short === 1 ? reader.u64Number() : short;
  const header = reader.position - start;
  if (length < header) throw new MalformedError(`box "${type}" of impossible length ${length}`);
  const payloadOffset = reader.position;
  return { type, payload: reader.take(length - header), payloadOffset };
}
