import { ascii } from '../bytes/ascii.ts';
import { concat } from '../bytes/concat.ts';
import { valuesFit } from './exif-guard.ts';

const MAX_TAGS = 300;
const MAX_VALUE_CHARACTERS = 1_000;
const EXIF_NAME = ascii('Exif\0\0');
/** A JPEG segment's length field counts itself and is 16 bits wide. */
const MAX_SEGMENT_DATA = 0xffff - 2 - EXIF_NAME.length;

const OPTIONS = {
  tiff: true,
  ifd0: true,
  exif: true,
  gps: true,
  interop: false,
  ifd1: false,
  xmp: false,
  mergeOutput: true,
  sanitize: true,
  // Dates stay as written: EXIF times have no zone, and turning them into one would invent it.
  reviveValues: false,
  translateKeys: true,
  translateValues: true,
  makerNote: false,
  userComment: true,
} as const;

/**
 * Tags of an EXIF block (a TIFF structure without the `Exif` name), printable. Broken blocks give none: these are
 * unsigned observations, and nothing is judged by them.
 */
export async function readExif(block: Uint8Array): Promise<Readonly<Record<string, string>>> {
  if (!valuesFit(block)) return {};
  const data = block.subarray(0, MAX_SEGMENT_DATA);
  const length = data.length + EXIF_NAME.length + 2;
  // The parser reads whole files, so the block travels in the smallest one: a JPEG with nothing else in it.
  const file = concat([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff),
    EXIF_NAME,
    data,
    Uint8Array.of(0xff, 0xd9),
  ]);
  // Most pictures carry no EXIF, and a first verdict should not wait for its reader.
  const { parse } = await import('exifr/dist/lite.esm.mjs');
  try {
    return printable(await parse(file, OPTIONS));
  } catch {
    // The parser throws whatever it likes on hostile blocks.
    return {};
  }
}

function printable(tags: unknown): Readonly<Record<string, string>> {
  if (typeof tags !== 'object' || tags === null) return {};
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(tags)) {
    const text = /^\d+$/.test(name) ? null : valueText(value);
    if (text !== null && text !== '') entries.push([name, text.slice(0, MAX_VALUE_CHARACTERS)]);
    if (entries.length >= MAX_TAGS) break;
  }
  return Object.fromEntries(entries);
}

function valueText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(8)));
  if (Array.isArray(value) && value.length <= 16) return value.map((item) => valueText(item) ?? '?').join(', ');
  return null;
}
