import type { ByteSource } from '../bytes/byte-source.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, readJumbfHead } from './store-head.ts';

/** A manifest store by itself: a `.c2pa` file (C2PA 2.2 §11.4). */
export async function locateSidecar(source: ByteSource): Promise<Located> {
  checkStoreSize(source.size);
  const findings = new Findings();
  const bytes = await source.read(0, source.size);
  const length = readJumbfHead(bytes)?.length;
  if (length !== null && length !== source.size) findings.break('the store is not as long as the file');
  else findings.stores.push({ bytes, extents: [{ start: 0, end: source.size }], purpose: null });
  findings.element('C2PA', 0, source.size, true);
  return findings.done('application/c2pa');
}
