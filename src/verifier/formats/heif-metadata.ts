import { latin1 } from '../bytes/ascii.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { SourceWindow } from '../bytes/source-window.ts';
import { MAX_EXIF_BYTES, MAX_XMP_BYTES } from '../limits.ts';
import { type BmffBox, readBoxes } from './bmff-boxes.ts';
import { itemExtents } from './item-locations.ts';
import type { ByteRange } from './located.ts';

/** Metadata that a still picture keeps as items of its own (ISO/IEC 23008-12 Annex A). */
export interface HeifMetadata {
  /** The TIFF structure of the EXIF item. */
  readonly exif: Uint8Array | null;
  readonly xmp: Uint8Array | null;
}

const NONE: HeifMetadata = { exif: null, xmp: null };
const XMP_TYPE = 'application/rdf+xml';
const LONGEST_TYPE = 64;
/** Items looked through for metadata; pictures of many tiles have some thousand. */
const MAX_ITEMS = 20_000;

/** Broken tables give nothing: these are unsigned observations. @throws LimitError */
export async function readHeifMetadata(window: SourceWindow, start: number, end: number): Promise<HeifMetadata> {
  try {
    const [meta] = await readBoxes(window, start, end);
    const find = (type: string): BmffBox | undefined => meta?.children.find((box) => box.type === type);
    const kinds = await itemKinds(window, find('iinf'));
    const iloc = find('iloc');
    if (iloc === undefined || kinds.size === 0) return NONE;
    const places = new Map<string, ByteRange>();
    let seen = 0;
    for (const extent of itemExtents(await window.reader(iloc.payload, iloc.end))) {
      seen += 1;
      if (seen > MAX_ITEMS) break;
      const kind = kinds.get(extent.item);
      if (kind === undefined || extent.method !== 0 || extent.end > window.size || places.has(kind)) continue;
      places.set(kind, { start: extent.start, end: extent.end });
    }
    return await readPlaces(window, places);
  } catch (error) {
    if (error instanceof MalformedError) return NONE;
    throw error;
  }
}

async function readPlaces(window: SourceWindow, places: ReadonlyMap<string, ByteRange>): Promise<HeifMetadata> {
  const xmp = places.get('xmp');
  const exif = places.get('Exif');
  return {
    xmp:
      xmp === undefined || xmp.end - xmp.start > MAX_XMP_BYTES ? null : (await window.read(xmp.start, xmp.end)).slice(),
    exif: exif === undefined ? null : await tiffIn(window, exif),
  };
}

/** The item begins with the offset of the TIFF structure behind it. */
async function tiffIn(window: SourceWindow, { start, end }: ByteRange): Promise<Uint8Array | null> {
  const tiff = start + 4 + (await window.reader(start, start + 4)).u32();
  return tiff < end && end - tiff <= MAX_EXIF_BYTES ? (await window.read(tiff, end)).slice() : null;
}

/** The items that are metadata: `Exif` or `xmp` by item number. */
async function itemKinds(window: SourceWindow, iinf: BmffBox | undefined): Promise<ReadonlyMap<number, string>> {
  const kinds = new Map<number, string>();
  if (iinf === undefined) return kinds;
  const head = await window.reader(iinf.payload, iinf.end);
  const wide = head.u8() > 0;
  for (const box of await readBoxes(window, iinf.payload + (wide ? 8 : 6), iinf.end)) {
    if (box.type !== 'infe') continue;
    const reader = await window.reader(box.payload, box.end);
    const version = reader.u8();
    if (version < 2) continue;
    reader.skip(3);
    const item = version === 2 ? reader.u16() : reader.u32();
    reader.skip(2);
    const type = reader.latin1(4);
    if (type === 'Exif') kinds.set(item, type);
    if (type === 'mime' && mimeType(reader) === XMP_TYPE) kinds.set(item, 'xmp');
    if (kinds.size > MAX_ITEMS) break;
  }
  return kinds;
}

/** The content type, behind the item's name. */
function mimeType(reader: ByteReader): string {
  const rest = reader.rest();
  const type = rest.subarray(rest.indexOf(0) + 1);
  return latin1(type.subarray(0, Math.min(Math.max(type.indexOf(0), 0), LONGEST_TYPE)));
}
