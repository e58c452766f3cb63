import { byteText, latin1 } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { MAX_PDF_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, readJumbfHead, STORE_HEAD_BYTES } from './store-head.ts';

const STREAM = 'stream';
const END = 'endstream';
/** What a file specification of a C2PA store says of itself, where it is not inside a compressed object. */
const RELATIONSHIP = '/C2PA_Manifest';

export function isPdf(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 5)) === '%PDF-';
}

/**
 * C2PA in PDF: an embedded file stream whose data are one manifest store (C2PA 2.2 §A.4). The file's objects are not
 * resolved: a stream that begins with a store and ends with it is one, wherever it is referred to from.
 * @throws LimitError above MAX_PDF_BYTES
 */
export async function locatePdf(source: ByteSource): Promise<Located> {
  if (source.size > MAX_PDF_BYTES) throw new LimitError('MAX_PDF_BYTES', `PDF of ${source.size} bytes`);
  const findings = new Findings();
  const bytes = await source.read(0, source.size);
  const text = byteText(bytes);
  let position = 0;
  for (let at = text.indexOf(STREAM); at !== -1; at = text.indexOf(STREAM, at + STREAM.length)) {
    const start = at + STREAM.length + lineEnd(text, at + STREAM.length);
    const length = start < position ? null : storeLength(bytes, start, findings);
    if (length === null) continue;
    checkStoreSize(length);
    const end = start + length;
    const after = text.slice(end, end + END.length + 2).trimStart();
    if (end > bytes.length || !after.startsWith(END)) {
      findings.break('the stream does not hold exactly one manifest store');
      continue;
    }
    findings.stores.push({ bytes: bytes.subarray(start, end), extents: [{ start, end }], purpose: null });
    findings.element('PDF', position, start);
    findings.element('C2PA', start, end, true);
    position = end;
  }
  if (findings.stores.length === 0 && text.includes(RELATIONSHIP)) findings.break('the manifest store cannot be read');
  findings.element('PDF', position, source.size);
  return findings.done('application/pdf');
}

function lineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2;
  return text.charAt(at) === '\n' ? 1 : 0;
}

/** The length of the store that begins here; null where none does. */
function storeLength(bytes: Uint8Array, start: number, findings: Findings): number | null {
  try {
    const head = readJumbfHead(bytes.subarray(start, start + STORE_HEAD_BYTES));
    return head?.isStore === true ? head.length : null;
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    findings.break(error.message);
    return null;
  }
}
