import { byteText, latin1 } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { MAX_ID3_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { isWholeStore } from './store-head.ts';

const C2PA_TYPES = new Set(['application/c2pa', 'application/x-c2pa-manifest-store']);
const TAG_HEADER_BYTES = 10;
const FRAME_HEADER_BYTES = 10;
const UNSYNCHRONISED = 0x80;
const EXTENDED_HEADER = 0x40;
const FOOTER = 0x10;
/** Media types that are looked for are shorter. */
const LONGEST_TYPE = 64;

/** C2PA in MP3 and FLAC: a GEOB frame of the ID3v2 tag (C2PA 2.2 §A.3.8). @throws LimitError above MAX_ID3_BYTES */
export async function locateId3(source: ByteSource): Promise<Located> {
  const findings = new Findings();
  const head = await source.read(0, Math.min(TAG_HEADER_BYTES, source.size));
  const tagEnd = head.length === TAG_HEADER_BYTES && latin1(head.subarray(0, 3)) === 'ID3' ? tagLength(head) : 0;
  const inFile = Math.min(tagEnd, source.size);
  if (inFile > MAX_ID3_BYTES) throw new LimitError('MAX_ID3_BYTES', `ID3 tag of ${inFile} bytes`);
  let position = 0;
  if (inFile > 0) {
    const tag = await source.read(0, inFile);
    try {
      for (const frame of geobFrames(tag)) position = addStore(findings, tag, frame, position);
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      // Players pass over a broken tag. Only where it names C2PA does its state matter.
      if (namesC2pa(tag)) findings.break(error.message);
    }
  }
  findings.element('ID3', position, inFile);
  findings.element('audio', inFile, source.size);
  const magic = latin1(await source.read(inFile, Math.min(inFile + 4, source.size)));
  return findings.done(magic === 'fLaC' ? 'audio/flac' : 'audio/mpeg');
}

function tagLength(head: Uint8Array): number {
  const reader = new ByteReader(head);
  reader.skip(5);
  const flags = reader.u8();
  return TAG_HEADER_BYTES + syncSafe(reader.u32()) + (flags & FOOTER ? TAG_HEADER_BYTES : 0);
}

/** Seven bits in each byte. */
function syncSafe(value: number): number {
  return (
    ((value >>> 24) & 0x7f) * 2 ** 21 +
    ((value >>> 16) & 0x7f) * 2 ** 14 +
    ((value >>> 8) & 0x7f) * 128 +
    (value & 0x7f)
  );
}

interface GeobFrame {
  readonly type: string;
  /** Where the object lies in the tag, and so in the file. */
  readonly start: number;
  readonly end: number;
  /** Compressed, encrypted or unsynchronised: its bytes are not the object's. */
  readonly encoded: boolean;
}

/** @throws MalformedError */
function* geobFrames(tag: Uint8Array): Generator<GeobFrame> {
  const reader = new ByteReader(tag);
  reader.skip(3);
  const version = reader.u8();
  reader.skip(1);
  const flags = reader.u8();
  reader.skip(4);
  if (version !== 3 && version !== 4) return;
  if (flags & EXTENDED_HEADER) {
    const size = reader.u32();
    reader.skip(version === 4 ? Math.max(syncSafe(size) - 4, 0) : size);
  }
  while (reader.remaining >= FRAME_HEADER_BYTES) {
    const id = reader.latin1(4);
    if (id === '\0\0\0\0') return;
    const size = reader.u32();
    const frameFlags = reader.u16();
    const start = reader.position;
    const body = reader.take(version === 4 ? syncSafe(size) : size);
    if (id !== 'GEOB') continue;
    const { type, offset } = readGeobHead(body);
    const encoded =
      (frameFlags & (version === 4 ? 0x0f : 0xc0)) !== 0 || (version === 3 && (flags & UNSYNCHRONISED) !== 0);
    yield { type, start: start + offset, end: start + body.length, encoded };
  }
}

/** Encoding, media type, file name, description; then the object. @throws MalformedError */
function readGeobHead(body: Uint8Array): { readonly type: string; readonly offset: number } {
  const reader = new ByteReader(body);
  const encoding = reader.u8();
  const type = latin1(readText(reader, 1).subarray(0, LONGEST_TYPE));
  const unit = encoding === 1 || encoding === 2 ? 2 : 1;
  readText(reader, unit);
  readText(reader, unit);
  return { type: type.toLowerCase(), offset: reader.position };
}

/** The bytes before the terminator, which is passed over. @throws MalformedError where there is none */
function readText(reader: ByteReader, unit: 1 | 2): Uint8Array {
  const ahead = reader.ahead();
  let length = 0;
  const ends = (): boolean => ahead[length] === 0 && (unit === 1 || ahead[length + 1] === 0);
  while (length < ahead.length && !ends()) length += unit;
  const text = reader.take(length);
  reader.skip(unit);
  return text;
}

function addStore(findings: Findings, tag: Uint8Array, frame: GeobFrame, position: number): number {
  const { type, start, end, encoded } = frame;
  if (!C2PA_TYPES.has(type)) return position;
  const bytes = tag.subarray(start, end);
  if (encoded || !isWholeStore(bytes)) {
    findings.break('the GEOB frame does not hold exactly one manifest store');
    return position;
  }
  findings.stores.push({ bytes, extents: [{ start, end }], purpose: null });
  findings.element('ID3', position, start);
  findings.element('C2PA', start, end, true);
  return end;
}

function namesC2pa(tag: Uint8Array): boolean {
  const text = byteText(tag);
  return [...C2PA_TYPES].some((type) => text.includes(type));
}
