import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';
import { MAX_LABEL_BYTES } from '../limits.ts';
import { readBox } from './box.ts';

export interface Description {
  /** Type UUID in hex. */
  readonly kind: string;
  readonly label: string;
  /** A number, a digest or a salt behind the label: part of a digest of the box, and else of nothing. */
  readonly hasExtras: boolean;
}

const REQUESTABLE = 0x01;
const LABEL = 0x02;
const ID = 0x04;
const HASH = 0x08;
const PRIVATE = 0x10;
const KNOWN = REQUESTABLE | LABEL | ID | HASH | PRIVATE;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Characters that no label may have (C2PA 2.2 §8.4.1): controls, what URIs are split at, and non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what the standard forbids
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f/;?#\ufeff\uffff]/;

/**
 * Reads the payload of a `jumd` box. C2PA 2.2 §11.1.4.1 wants it requestable and labelled; the only private box it
 * knows is `c2sh`, the salt. Every byte must be accounted for.
 * @throws MalformedError
 */
export function readDescription(payload: Uint8Array, offset: number): Description {
  const reader = new ByteReader(payload, offset);
  const kind = toHex(reader.take(16));
  const toggles = reader.u8();
  if ((toggles & ~KNOWN) !== 0) throw new MalformedError('unknown toggles in a JUMBF description', offset);
  if ((toggles & REQUESTABLE) === 0 || (toggles & LABEL) === 0) {
    throw new MalformedError('a JUMBF box without a label', offset);
  }
  const label = readLabel(payload.subarray(reader.position), offset);
  reader.skip(label.length);
  if ((toggles & ID) !== 0) reader.skip(4);
  if ((toggles & HASH) !== 0) reader.skip(32);
  if ((toggles & PRIVATE) !== 0) {
    const { type } = readBox(reader);
    if (type !== 'c2sh') throw new MalformedError(`unknown private box "${type}" in a JUMBF description`, offset);
  }
  if (reader.remaining > 0) throw new MalformedError('bytes after a JUMBF description', offset + reader.position);
  return { kind, label: label.text, hasExtras: (toggles & (ID | HASH | PRIVATE)) !== 0 };
}

/** NUL-terminated text; `length` counts the NUL. */
function readLabel(bytes: Uint8Array, offset: number): { readonly text: string; readonly length: number } {
  const end = bytes.subarray(0, MAX_LABEL_BYTES + 1).indexOf(0);
  if (end < 1) throw new MalformedError('a JUMBF label that is empty, too long or does not end', offset);
  let text: string;
  try {
    text = strictUtf8.decode(bytes.subarray(0, end));
  } catch {
    throw new MalformedError('a JUMBF label that is not UTF-8', offset);
  }
  if (FORBIDDEN.test(text)) throw new MalformedError('a JUMBF label with characters that none may have', offset);
  return { text, length: end + 1 };
}
