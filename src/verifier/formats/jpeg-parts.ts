import { ascii, byteText } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_FILE_PARTS } from '../limits.ts';
import type { JpegSegment } from './jpeg-segments.ts';
import { describesGainMap } from './jpeg-xmp.ts';
import type { ByteRange, LocatedPart } from './located.ts';

const APP2 = 0xe2;
const INDEX_NAME = ascii('MPF\0');
const MP_ENTRY = 0xb002;
const ENTRY_BYTES = 16;
/** Types of single images (CIPA DC-007 §5.2.3.3.1): previews of two sizes. */
const PREVIEWS: ReadonlySet<number> = new Set([0x010001, 0x010002]);
/** Metadata that tell what an image is for stand at its beginning. */
const HEAD_BYTES = 64 * 1024;

interface IndexedImage extends ByteRange {
  readonly preview: boolean;
}

/** Gathers the pictures and films that lie behind the first image of a JPEG file. */
export class JpegParts {
  readonly #images: { start: number; end: number }[] = [];
  #trailing: ByteRange | null = null;
  #indexed: readonly IndexedImage[] = [];

  /** Each segment of the walk, in its order. */
  async add(segment: JpegSegment, source: ByteSource): Promise<void> {
    if (segment.kind === 'trailing') {
      this.#trailing = segment;
      return;
    }
    // More than are told of, since the index may name half of them again.
    if (segment.image > 2 * MAX_FILE_PARTS) return;
    const image = this.#images[segment.image];
    if (image === undefined) this.#images.push({ start: segment.start, end: segment.end });
    else image.end = segment.end;
    if (segment.marker !== APP2 || segment.image > 0 || this.#indexed.length > 0) return;
    const payload = await source.read(segment.payload, segment.payloadEnd);
    if (startsWith(payload, INDEX_NAME)) this.#indexed = readIndex(payload, segment.payload, source.size);
  }

  /** The first image and what follows it; none where it is alone. */
  async found(source: ByteSource): Promise<readonly LocatedPart[]> {
    const [first, ...walked] = this.#images;
    if (first === undefined) return [];
    const starts = new Set(this.#indexed.map(({ start }) => start));
    const further: readonly IndexedImage[] = [
      ...this.#indexed,
      ...walked.filter(({ start }) => !starts.has(start)).map((range) => ({ ...range, preview: false })),
    ];
    const parts: LocatedPart[] = [];
    for (const { start, end, preview } of further.slice(0, MAX_FILE_PARTS)) {
      parts.push({ start, end, what: preview ? 'thumbnail' : await kindOf(source, start, end) });
    }
    const film = this.#trailing === null ? null : await filmIn(source, this.#trailing);
    if (film !== null) parts.push(film);
    if (parts.length === 0) return [];
    return [{ ...first, what: 'picture' as const }, ...parts].sort((left, right) => left.start - right.start);
  }
}

/** What a picture behind the first one is for, by its own metadata. */
async function kindOf(source: ByteSource, start: number, end: number): Promise<LocatedPart['what']> {
  const head = await source.read(start, Math.min(start + HEAD_BYTES, end));
  if (describesGainMap(head) || byteText(head).includes('urn:iso:std:iso:ts:21496:-1')) return 'gain-map';
  return /depth-?map|GDepth/i.test(byteText(head)) ? 'depth-map' : 'picture';
}

/** Phones put the seconds around a photograph behind it, as a file of its own. */
async function filmIn(source: ByteSource, { start, end }: ByteRange): Promise<LocatedPart | null> {
  if (end - start < 8) return null;
  const head = await source.read(start + 4, start + 8);
  return startsWith(head, ascii('ftyp')) ? { start, end, what: 'video' } : null;
}

/** The images that the index names behind the first one, as far as they lie in the file (CIPA DC-007 §5.2). */
function readIndex(payload: Uint8Array, at: number, size: number): readonly IndexedImage[] {
  try {
    const tiff = payload.subarray(INDEX_NAME.length);
    const base = at + INDEX_NAME.length;
    const little = startsWith(tiff, ascii('II'));
    const reader = (from: number): { readonly u16: () => number; readonly u32: () => number } => {
      const inner = new ByteReader(tiff);
      inner.skip(from);
      return little
        ? { u16: () => inner.u16le(), u32: () => inner.u32le() }
        : { u16: () => inner.u16(), u32: () => inner.u32() };
    };
    const directory = reader(4).u32();
    const count = Math.min(reader(directory).u16(), MAX_FILE_PARTS);
    for (let index = 0; index < count; index += 1) {
      const field = reader(directory + 2 + 12 * index);
      if (field.u16() !== MP_ENTRY) continue;
      field.u16();
      return entries(reader, Math.floor(field.u32() / ENTRY_BYTES), field.u32(), base, size);
    }
  } catch (error) {
    // The index is a hint for listing parts; one that contradicts itself names none.
    if (!(error instanceof MalformedError)) throw error;
  }
  return [];
}

function entries(
  reader: (from: number) => { readonly u32: () => number },
  count: number,
  from: number,
  base: number,
  size: number,
): readonly IndexedImage[] {
  const images: IndexedImage[] = [];
  // The first entry is the first image, whose offset is 0.
  for (let index = 1; index < Math.min(count, MAX_FILE_PARTS); index += 1) {
    const entry = reader(from + ENTRY_BYTES * index);
    const type = entry.u32() & 0xff_ffff;
    const length = entry.u32();
    const start = base + entry.u32();
    if (length > 0 && start + length <= size) {
      images.push({ start, end: start + length, preview: PREVIEWS.has(type) });
    }
  }
  return images;
}
