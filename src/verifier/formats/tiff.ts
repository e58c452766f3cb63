import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import {
  MAX_CONTAINER_ELEMENTS,
  MAX_EXIF_BYTES,
  MAX_TIFF_PAGES,
  MAX_TIFF_SUB_DIRECTORIES,
  MAX_XMP_BYTES,
} from '../limits.ts';
import type { MediaFormat } from '../report.ts';
import { Findings } from './findings.ts';
import type { ByteRange, Located } from './located.ts';
import { checkStoreSize, isWholeStore } from './store-head.ts';
import { type ExifDirectories, type ExifField, exifBlock } from './tiff-exif.ts';
import { type TiffLayout, tiffLayout } from './tiff-layout.ts';

const C2PA_TAG = 52545;
const XMP_TAG = 700;
const DNG_VERSION_TAG = 50706;
/** Tags whose values are offsets of further directories: sub-images, EXIF, GPS, interoperability. */
const POINTER_TAGS = new Set([330, 34665, 34853, 40965]);
const KINDS_BELOW: ReadonlyMap<number, Directory> = new Map([
  [34665, 'exif'],
  [34853, 'gps'],
]);
/** Values kept of one field, and fields of one directory. */
const MAX_FIELD_BYTES = 4096;
const MAX_FIELDS = 500;
/** Types that BigTIFF alone has. */
const WIDE_TYPES = new Set([16, 17, 18]);
/** Bytes of one value of each field type. */
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the count stands, which writers leave out of the hash. */
  readonly countField: ByteRange;
  /** Where the values lie. */
  readonly data: ByteRange;
}

/** C2PA in TIFF and DNG: tag 52545 in the main chain of directories (C2PA 2.2 §A.3.7). @throws MalformedError @throws LimitError */
export async function locateTiff(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const layout = tiffLayout(await window.upTo(0, 4)) ?? { little: true, big: false };
  const findings = new Findings();
  const marked: ByteRange[] = [];
  const described: Described = { main: [], exif: [], gps: [], bytes: 0 };
  let format: MediaFormat = 'image/tiff';
  for await (const field of allFields(window, layout)) {
    if (field.directory !== 'page') await collect(source, field, described);
    if (field.directory !== 'page' && field.directory !== 'main') {
      if (field.tag === C2PA_TAG) findings.break('a C2PA tag in a directory below the main ones');
      continue;
    }
    if (field.tag === DNG_VERSION_TAG) format = 'image/x-adobe-dng';
    if (field.tag === XMP_TAG && !findings.hasXmp && field.data.end <= source.size && field.count <= MAX_XMP_BYTES) {
      findings.xmp((await source.read(field.data.start, field.data.end)).slice());
    }
    if (field.tag === C2PA_TAG) await addStore(source, findings, field, marked);
  }
  findings.exif(exifBlock(described, layout.little));
  cover(findings, marked, source.size);
  return findings.done(format);
}

interface Described extends ExifDirectories {
  readonly main: ExifField[];
  readonly exif: ExifField[];
  readonly gps: ExifField[];
  bytes: number;
}

/** Keeps what describes the picture: short values, none that point to places in the file. */
async function collect(source: ByteSource, field: PlacedField, described: Described): Promise<void> {
  const { tag, type, count, data, directory } = field;
  if (directory === 'other' || directory === 'page' || POINTER_TAGS.has(tag) || tag === XMP_TAG) return;
  const length = data.end - data.start;
  if (length === 0 || length > MAX_FIELD_BYTES || data.end > source.size || WIDE_TYPES.has(type)) return;
  described.bytes += length;
  if (described.bytes > MAX_EXIF_BYTES / 2 || described[directory].length >= MAX_FIELDS) return;
  described[directory].push({ tag, type, count, values: (await source.read(data.start, data.end)).slice() });
}

async function addStore(source: ByteSource, findings: Findings, field: Field, marked: ByteRange[]): Promise<void> {
  const { countField, data } = field;
  checkStoreSize(field.count);
  const bytes = data.end <= source.size ? await source.read(data.start, data.end) : new Uint8Array();
  if (!isWholeStore(bytes)) {
    findings.break('the C2PA tag does not hold exactly one manifest store');
    return;
  }
  findings.stores.push({ bytes, extents: [data], purpose: null });
  marked.push(countField, data);
}

/** Directories lie anywhere in a TIFF file, so its elements are only the store's bytes and what is around them. */
function cover(findings: Findings, marked: readonly ByteRange[], size: number): void {
  let position = 0;
  for (const { start, end } of [...marked].sort((left, right) => left.start - right.start)) {
    if (start < position) continue;
    findings.element('TIFF', position, start);
    findings.element('C2PA', start, end, true);
    position = end;
  }
  findings.element('TIFF', position, size);
}

/** The first directory of the main chain, its EXIF and GPS, further pages, and whatever else lies below. */
type Directory = 'main' | 'exif' | 'gps' | 'page' | 'other';

interface PlacedField extends Field {
  readonly directory: Directory;
}

/**
 * The fields of the directories in the main chain and, marked as such, of those below them, each directory once.
 * @throws MalformedError @throws LimitError
 */
async function* allFields(window: SourceWindow, layout: TiffLayout): AsyncGenerator<PlacedField> {
  const wide = layout.big ? 8 : 4;
  const seen = new Set<number>();
  const below: { readonly at: number; readonly directory: Directory }[] = [];
  const budget = { fields: 0, pointers: 0 };
  let offset = await number(window, layout, wide, wide);
  while (offset !== 0) {
    if (seen.has(offset)) throw new MalformedError('TIFF directories form a circle', offset);
    if (seen.size >= MAX_TIFF_PAGES) throw new LimitError('MAX_TIFF_PAGES', 'the TIFF file has too many pages');
    const directory = seen.size === 0 ? 'main' : 'page';
    seen.add(offset);
    const { fields, end } = await readDirectory(window, layout, offset, budget);
    for (const field of fields) {
      yield { ...field, directory };
      const kind = directory === 'main' ? (KINDS_BELOW.get(field.tag) ?? 'other') : 'other';
      for (const at of await pointersIn(window, layout, field, budget)) below.push({ at, directory: kind });
    }
    offset = await number(window, layout, end, wide);
  }
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    if (seen.has(next.at)) continue;
    seen.add(next.at);
    // Cameras point to private directories that are none; only the main chain must be in order.
    const directory = await readDirectory(window, layout, next.at, budget).catch(passMalformed);
    for (const field of directory?.fields ?? []) {
      yield { ...field, directory: next.directory };
      for (const at of await pointersIn(window, layout, field, budget)) below.push({ at, directory: 'other' });
    }
  }
}

function passMalformed(error: unknown): null {
  if (error instanceof MalformedError) return null;
  throw error;
}

interface WalkBudget {
  fields: number;
  pointers: number;
}

async function readDirectory(
  window: SourceWindow,
  layout: TiffLayout,
  offset: number,
  budget: WalkBudget,
): Promise<{ readonly fields: readonly Field[]; readonly end: number }> {
  const count = await number(window, layout, offset, layout.big ? 8 : 2);
  const first = offset + (layout.big ? 8 : 2);
  const entryBytes = layout.big ? 20 : 12;
  const end = first + count * entryBytes;
  if (end > window.size) throw new MalformedError('a TIFF directory reaches beyond the file', offset);
  budget.fields += count;
  // Each directory has bytes of its own; where they share them, a small file could have any number of fields.
  if (budget.fields * entryBytes > window.size) throw new MalformedError('TIFF directories overlap', offset);
  if (budget.fields > MAX_CONTAINER_ELEMENTS) throw new LimitError('MAX_CONTAINER_ELEMENTS', 'too many TIFF fields');
  const fields: Field[] = [];
  for (let entry = first; entry < end; entry += entryBytes) fields.push(await readField(window, layout, entry));
  return { fields, end };
}

/** The directories that a field points to. @throws MalformedError beyond MAX_TIFF_SUB_DIRECTORIES */
async function pointersIn(
  window: SourceWindow,
  layout: TiffLayout,
  { tag, count, data }: Field,
  budget: WalkBudget,
): Promise<readonly number[]> {
  if (!POINTER_TAGS.has(tag)) return [];
  budget.pointers += count;
  if (budget.pointers > MAX_TIFF_SUB_DIRECTORIES) {
    throw new MalformedError('the TIFF file has too many directories', data.start);
  }
  const width = (data.end - data.start) / count === 8 ? 8 : 4;
  const offsets: number[] = [];
  for (let at = data.start; at + width <= Math.min(data.end, window.size); at += width) {
    offsets.push(await number(window, layout, at, width));
  }
  return offsets;
}

async function readField(window: SourceWindow, layout: TiffLayout, entry: number): Promise<Field> {
  const wide = layout.big ? 8 : 4;
  const tag = await number(window, layout, entry, 2);
  const type = await number(window, layout, entry + 2, 2);
  const count = await number(window, layout, entry + 4, wide);
  const length = count * (TYPE_BYTES[type] ?? 0);
  const valueField = entry + 4 + wide;
  const start = length <= wide ? valueField : await number(window, layout, valueField, wide);
  return { tag, type, count, countField: { start: entry + 4, end: valueField }, data: { start, end: start + length } };
}

/** An unsigned number in the file's byte order. @throws MalformedError beyond the file, or beyond any file */
async function number(window: SourceWindow, { little }: TiffLayout, at: number, bytes: 2 | 4 | 8): Promise<number> {
  const reader = await window.reader(at, at + bytes);
  if (bytes === 2) return little ? reader.u16le() : reader.u16();
  if (bytes === 4) return little ? reader.u32le() : reader.u32();
  const value = little ? reader.u64le() : reader.u64();
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new MalformedError('64-bit number beyond any file', at);
  return Number(value);
}
