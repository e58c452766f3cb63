import { ascii, latin1 } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { findBytes } from '../bytes/find-bytes.ts';
import { type FileWindow, fileWindows } from '../bytes/source-windows.ts';
import { MAX_PDF_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, readJumbfHead, STORE_HEAD_BYTES } from './store-head.ts';

const STREAM = ascii('stream');
const END = 'endstream';
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What a file specification of a C2PA store says of itself, where it is not inside a compressed object. */
const RELATIONSHIP = ascii('/C2PA_Manifest');

/** The word that begins a stream, its line end and the head of a store; no less than the announcement. */
const LOOK_AHEAD = STREAM.length + 2 + STORE_HEAD_BYTES;

/**
 * C2PA in PDF: an embedded file stream whose data are one manifest store (C2PA 2.2 §A.4). The file's objects are not
 * resolved: a stream that begins with a store and ends with it is one, wherever it is referred to from.
 * @throws LimitError above MAX_PDF_BYTES
 */
export async function locatePdf(source: ByteSource): Promise<Located> {
  if (source.size > MAX_PDF_BYTES) throw new LimitError('MAX_PDF_BYTES', `PDF of ${source.size} bytes`);
  const findings = new Findings();
  let position = 0;
  let announced = false;
  for await (const window of fileWindows(source, LOOK_AHEAD)) {
    announced ||= findBytes(window.bytes, RELATIONSHIP) !== -1;
    for (const { start, length } of storesIn(window, () => position, findings)) {
      checkStoreSize(length);
      const end = start + length;
      if (end > source.size || !(await endsStream(source, end))) {
        findings.break('the stream does not hold exactly one manifest store');
        continue;
      }
      findings.stores.push({ bytes: await source.read(start, end), extents: [{ start, end }], purpose: null });
      findings.element('PDF', position, start);
      findings.element('C2PA', start, end, true);
      position = end;
    }
  }
  if (findings.stores.length === 0 && announced) findings.break('the manifest store cannot be read');
  findings.element('PDF', position, source.size);
  return findings.done('application/pdf');
}

/** What looks like a store right behind the word that begins a stream; nothing inside of what was one. */
function* storesIn(
  { start: base, bytes, own }: FileWindow,
  behind: () => number,
  findings: Findings,
): Generator<{ readonly start: number; readonly length: number }> {
  for (let at = findBytes(bytes, STREAM); at !== -1 && at < own; at = findBytes(bytes, STREAM, at + STREAM.length)) {
    const inside = at + STREAM.length + lineEnd(bytes, at + STREAM.length);
    const start = base + inside;
    const length = start < behind() ? null : storeLength(bytes.subarray(inside, inside + STORE_HEAD_BYTES), findings);
    if (length !== null) yield { start, length };
  }
}

async function endsStream(source: ByteSource, end: number): Promise<boolean> {
  return latin1(await source.read(end, Math.min(end + END.length + 2, source.size)))
    .trimStart()
    .startsWith(END);
}

function lineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) return 2;
  return bytes[at] === LINE_FEED ? 1 : 0;
}

/** The length of the store that begins here; null where none does. */
function storeLength(bytes: Uint8Array, findings: Findings): number | null {
  try {
    const head = readJumbfHead(bytes);
    return head?.isStore === true ? head.length : null;
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    findings.break(error.message);
    return null;
  }
}
