import { ascii, latin1 } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { concat } from '../bytes/concat.ts';
import { bytesEqual, startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, isWholeStore } from './store-head.ts';

const C2PA_IDENTIFIER = concat([ascii('C2PA_GIF'), Uint8Array.of(1, 0, 0)]);
const C2PA_NAME = ascii('C2PA_GIF');
const XMP_IDENTIFIER = ascii('XMP DataXMP');
/** The magic trailer that lets readers skip XMP as if it were data sub-blocks, terminator not counted. */
const XMP_TRAILER_BYTES = 257;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const APPLICATION = 0xff;
const TRAILER = 0x3b;
/** Writers fill blocks with 255 bytes; a store in crumbs would take more memory to place than to hold. */
const SHORT_BLOCK = 16;
const MAX_SHORT_BLOCKS = 1_000;

/** C2PA in GIF: an application extension before the first image (C2PA 2.2 §A.3.4). @throws MalformedError */
export async function locateGif(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const findings = new Findings();
  const magic = latin1(await window.read(0, 6));
  let position = 13 + tableBytes((await window.reader(10, 11)).u8());
  findings.element(magic, 0, 6);
  findings.element('LSD', 6, Math.min(position, source.size));
  let imageSeen = false;
  while (position < source.size) {
    const [kind, label] = await window.upTo(position, 2);
    if (kind === TRAILER) {
      findings.element('3B', position, position + 1);
      position += 1;
      break;
    }
    if (kind === IMAGE) {
      imageSeen = true;
      position = await walkImage(window, findings, position);
    } else if (kind === EXTENSION && label !== undefined) {
      position = await walkExtension(window, findings, position, label, imageSeen);
    } else break;
  }
  findings.element('trailing', Math.min(position, source.size), source.size);
  return findings.done('image/gif');
}

/** Bytes of a colour table by its flags. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

async function walkImage(window: SourceWindow, findings: Findings, start: number): Promise<number> {
  const flags = (await window.reader(start + 9, start + 10)).u8();
  const dataStart = start + 10 + tableBytes(flags);
  if (dataStart > window.size) throw new MalformedError('the file ends inside a GIF image', start);
  findings.element('2C', start, dataStart);
  const end = await subBlocksEnd(window, dataStart + 1);
  findings.element('TBID', dataStart, end);
  return end;
}

async function walkExtension(
  window: SourceWindow,
  findings: Findings,
  start: number,
  label: number,
  imageSeen: boolean,
): Promise<number> {
  const end = await subBlocksEnd(window, start + 2);
  const head = await window.upTo(start + 2, 12);
  const identifier = label === APPLICATION && head[0] === 11 ? head.subarray(1) : new Uint8Array();
  if (startsWith(identifier, C2PA_NAME)) {
    const whole = bytesEqual(identifier, C2PA_IDENTIFIER) && !imageSeen;
    await addStore(window, findings, start, end, whole);
    return end;
  }
  findings.element(`21${label.toString(16).toUpperCase().padStart(2, '0')}`, start, end);
  const packetEnd = end - 1 - XMP_TRAILER_BYTES;
  if (bytesEqual(identifier, XMP_IDENTIFIER) && packetEnd > start + 14 && packetEnd - start <= MAX_XMP_BYTES) {
    findings.xmp((await window.read(start + 14, packetEnd)).slice());
  }
  return end;
}

/** The end of a chain of data sub-blocks, terminator included; the file's end where it is cut short. */
async function subBlocksEnd(window: SourceWindow, start: number): Promise<number> {
  let position = start;
  for (;;) {
    const [length] = await window.upTo(position, 1);
    if (length === undefined) return window.size;
    position += 1 + length;
    if (length === 0) return position;
    if (position >= window.size) return window.size;
  }
}

async function addStore(
  window: SourceWindow,
  findings: Findings,
  start: number,
  end: number,
  placed: boolean,
): Promise<void> {
  checkStoreSize(end - start);
  const bytes = placed ? await subBlocksData(window, start + 14, end) : null;
  const whole = bytes !== null && isWholeStore(bytes);
  if (whole) findings.stores.push({ bytes, extents: [{ start, end }], purpose: null });
  else findings.break('the C2PA extension is out of place or does not hold exactly one manifest store');
  findings.element(whole ? 'C2PA' : '21FF', start, end, whole);
}

/** The joined data of the sub-blocks in [start, end); null where they end before their terminator. */
async function subBlocksData(window: SourceWindow, start: number, end: number): Promise<Uint8Array | null> {
  const reader = await window.reader(start, end);
  // Blocks may be of one byte each: they are copied into one array, not gathered.
  const data = new Uint8Array(end - start);
  let filled = 0;
  let blocks = 0;
  while (reader.remaining > 0) {
    const length = reader.u8();
    if (length === 0) return data.subarray(0, filled);
    if (length > reader.remaining) return null;
    data.set(reader.take(length), filled);
    filled += length;
    blocks += 1;
    if (blocks > MAX_SHORT_BLOCKS + filled / SHORT_BLOCK) return null;
  }
  return null;
}
