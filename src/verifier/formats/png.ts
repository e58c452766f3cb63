import { ascii } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { crc32 } from '../bytes/crc32.ts';
import { startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { fromHex } from '../bytes/hex.ts';
import { inflate } from '../bytes/inflate.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, isWholeStore } from './store-head.ts';

const SIGNATURE = fromHex('89504e470d0a1a0a');
const XMP_KEYWORD = ascii('XML:com.adobe.xmp\0');
const MAX_CHUNK_BYTES = 2 ** 31 - 1;

export function isPng(head: Uint8Array): boolean {
  return startsWith(head, SIGNATURE);
}

/** C2PA in PNG and APNG: the chunk `caBX` (C2PA 2.2 §A.3.2). @throws MalformedError where a chunk's length is impossible */
export async function locatePng(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const findings = new Findings();
  findings.element('PNGh', 0, SIGNATURE.length);
  let position = SIGNATURE.length;
  let ended = false;
  let xmpSeen = false;
  while (!ended && source.size - position >= 12) {
    const reader = await window.reader(position, position + 8);
    const length = reader.u32();
    const type = reader.latin1(4);
    if (length > MAX_CHUNK_BYTES) throw new MalformedError('PNG chunk length above 2^31 - 1', position);
    const declaredEnd = position + 12 + length;
    const end = Math.min(declaredEnd, source.size);
    if (type !== 'caBX') findings.element(type, position, end);
    else if (declaredEnd > source.size) {
      findings.break('the file ends inside the C2PA chunk');
      findings.element('caBX', position, end);
    } else await addStore(source, findings, position, end);
    if (type === 'iTXt' && declaredEnd === end && !xmpSeen) {
      const data = await readText(source, position + 8, end - 4);
      // The first packet is the file's, readable or not: unpacking is dear.
      xmpSeen = startsWith(data, XMP_KEYWORD);
      if (xmpSeen) findings.xmp(await readXmp(data));
    }
    ended = type === 'IEND';
    position = end;
  }
  findings.element('trailing', position, source.size);
  return findings.done('image/png');
}

async function addStore(source: ByteSource, findings: Findings, start: number, end: number): Promise<void> {
  checkStoreSize(end - start);
  const chunk = await source.read(start, end);
  const bytes = chunk.subarray(8, -4);
  // The checksum lies in the excluded range: were it not checked, four unsigned bytes could say anything.
  const checksum = new ByteReader(chunk.subarray(-4)).u32();
  let reason: string | null = null;
  if (crc32(chunk.subarray(4, -4)) !== checksum) reason = 'the checksum of the C2PA chunk is wrong';
  else if (!isWholeStore(bytes)) reason = 'the C2PA chunk does not hold exactly one manifest store';
  if (reason === null) findings.stores.push({ bytes, extents: [{ start, end }], purpose: null });
  else findings.break(reason);
  findings.element(reason === null ? 'C2PA' : 'caBX', start, end, reason === null);
}

/** An iTXt chunk's data; empty where it is too long for metadata. */
async function readText(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  return end - start > MAX_XMP_BYTES ? new Uint8Array() : source.read(start, end);
}

/** The XMP packet in data that begin with its keyword, unpacked where compressed; null where it cannot be read. */
async function readXmp(data: Uint8Array): Promise<Uint8Array | null> {
  if (data.length < XMP_KEYWORD.length + 2) return null;
  const reader = new ByteReader(data.subarray(XMP_KEYWORD.length));
  const compressed = reader.u8() === 1;
  reader.skip(1);
  const text = afterZero(afterZero(reader.rest()));
  if (text === null) return null;
  return compressed ? inflate(text, MAX_XMP_BYTES) : text.slice();
}

function afterZero(bytes: Uint8Array | null): Uint8Array | null {
  const zero = bytes?.indexOf(0) ?? -1;
  return bytes === null || zero === -1 ? null : bytes.subarray(zero + 1);
}
