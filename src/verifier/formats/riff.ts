import { latin1 } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import { RIFF_FORMATS } from './heads.ts';
import type { Located } from './located.ts';
import { checkStoreSize, isWholeStore } from './store-head.ts';

/** What encoders write that cannot go back to fill in the size. */
const UNKNOWN_SIZE = 0xffffffff;
const XMP_CHUNKS = new Set(['XMP ', '_PMX']);

/** C2PA in RIFF (WebP, WAV, AVI): the chunk `C2PA` in the first form (C2PA 2.2 §A.3.3). */
export async function locateRiff(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const findings = new Findings();
  const head = await window.reader(0, 12);
  head.skip(4);
  const size = head.u32le();
  const form = head.latin1(4);
  // The store is the last chunk: a form cut short may have lost it, so nothing can be said about it.
  if (size !== UNKNOWN_SIZE && size + 8 > source.size) throw new MalformedError('the RIFF form is cut short', 4);
  const formEnd = Math.min(size + 8, source.size);
  findings.element(form, 0, 12);
  let position = 12;
  while (formEnd - position >= 8) {
    const reader = await window.reader(position, position + 8);
    const name = reader.latin1(4);
    const length = reader.u32le();
    const dataEnd = position + 8 + length;
    const end = Math.min(dataEnd + (length % 2), source.size);
    const whole = dataEnd <= formEnd;
    if (name === 'C2PA') await addStore(source, findings, { start: position, dataEnd, end, whole });
    else {
      const listType = name === 'LIST' && whole && length >= 4 ? await window.read(position + 8, position + 12) : null;
      findings.element(listType === null ? name : latin1(listType), position, end);
    }
    if (XMP_CHUNKS.has(name) && whole && length <= MAX_XMP_BYTES) {
      findings.xmp((await source.read(position + 8, dataEnd)).slice());
    }
    position = end;
  }
  findings.element('trailing', position, source.size);
  return findings.done(RIFF_FORMATS.get(form) ?? 'image/webp');
}

interface StoreChunk {
  readonly start: number;
  readonly dataEnd: number;
  /** With the pad byte. */
  readonly end: number;
  readonly whole: boolean;
}

async function addStore(source: ByteSource, findings: Findings, chunk: StoreChunk): Promise<void> {
  const { start, dataEnd, end, whole } = chunk;
  checkStoreSize(end - start);
  const bytes = whole ? await source.read(start + 8, dataEnd) : new Uint8Array();
  const [pad] = end > dataEnd ? await source.read(dataEnd, end) : [0];
  let reason: string | null = null;
  if (!whole) reason = 'the file ends inside the C2PA chunk';
  else if (!isWholeStore(bytes)) reason = 'the C2PA chunk does not hold exactly one manifest store';
  else if (pad !== 0) reason = 'the pad byte of the C2PA chunk is not zero';
  // The pad byte is no part of the chunk: writers leave it hashed.
  if (reason === null) findings.stores.push({ bytes, extents: [{ start, end: dataEnd }], purpose: null });
  else findings.break(reason);
  findings.element('C2PA', start, end, reason === null);
}
