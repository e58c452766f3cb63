import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { readLength } from './der.ts';
import { TAG } from './tags.ts';

/** Fields of one SEQUENCE: far more than any has that is skimmed. */
const MAX_FIELDS = 32;

/**
 * The fields of a SEQUENCE as raw bytes, without looking into them: to find one name among many certificates. Whoever
 * uses what is found reads it again, strictly.
 * @throws MalformedError
 */
export function skimFields(sequence: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(sequence);
  if (reader.u8() !== TAG.sequence) throw new MalformedError('SEQUENCE expected');
  const content = reader.take(readLength(reader, true) ?? 0);
  const inner = new ByteReader(content);
  const fields: Uint8Array[] = [];
  while (inner.remaining > 0 && fields.length < MAX_FIELDS) {
    const start = inner.position;
    inner.skip(1);
    inner.skip(readLength(inner, true) ?? 0);
    fields.push(content.subarray(start, inner.position));
  }
  return fields;
}
