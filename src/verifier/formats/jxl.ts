import type { ByteSource } from '../bytes/byte-source.ts';
import { startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import { readBoxHead } from './bmff-boxes.ts';
import { Findings } from './findings.ts';
import { JXL_CODESTREAM } from './heads.ts';
import type { Located } from './located.ts';
import { checkStoreSize, isWholeStore, readJumbfHead, STORE_HEAD_BYTES } from './store-head.ts';

/** C2PA in JPEG XL: a top-level `jumb` box that is a manifest store (C2PA 2.2 §A.3.6). @throws MalformedError */
export async function locateJxl(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const findings = new Findings();
  if (startsWith(await window.upTo(0, 2), JXL_CODESTREAM)) {
    findings.element('codestream', 0, source.size);
    return findings.done('image/jxl');
  }
  let position = 0;
  while (source.size - position >= 8) {
    const { type, payload, start, end } = await readBoxHead(window, position, source.size);
    if (end > source.size && type !== 'jumb') throw new MalformedError(`box ${type} reaches beyond the file`, start);
    position = Math.min(end, source.size);
    if (type !== 'jumb' || !(await addStore(source, findings, start, end))) findings.element(type, start, position);
    if (type === 'xml ' && position - payload <= MAX_XMP_BYTES)
      findings.xmp((await source.read(payload, position)).slice());
  }
  findings.element('trailing', position, source.size);
  return findings.done('image/jxl');
}

/** @returns false for JUMBF that is not C2PA's */
async function addStore(source: ByteSource, findings: Findings, start: number, end: number): Promise<boolean> {
  const fileEnd = Math.min(end, source.size);
  const head = await source.read(start, Math.min(start + STORE_HEAD_BYTES, fileEnd));
  if (readJumbfHead(head)?.isStore !== true) return false;
  checkStoreSize(end - start);
  const bytes = await source.read(start, fileEnd);
  const whole = end === fileEnd && isWholeStore(bytes);
  if (whole) findings.stores.push({ bytes, extents: [{ start, end }], purpose: null });
  else findings.break('the JUMBF box does not hold exactly one manifest store');
  findings.element('C2PA', start, fileEnd, whole);
  return true;
}
