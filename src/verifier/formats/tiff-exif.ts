import { concat } from '../bytes/concat.ts';

/** A field of a TIFF directory with its values, in the file's byte order. */
export interface ExifField {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly values: Uint8Array;
}

/** What of a TIFF file describes the picture: its first directory, and those for EXIF and GPS. */
export interface ExifDirectories {
  readonly main: readonly ExifField[];
  readonly exif: readonly ExifField[];
  readonly gps: readonly ExifField[];
}

const EXIF_POINTER = 34665;
const GPS_POINTER = 34853;
const LONG = 4;
const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;

/** The directories as an EXIF block of their own, as other formats carry it; null where they are empty. */
export function exifBlock({ main, exif, gps }: ExifDirectories, little: boolean): Uint8Array | null {
  if (main.length + exif.length + gps.length === 0) return null;
  const pointer = (tag: number): ExifField => ({ tag, type: LONG, count: 1, values: new Uint8Array(4) });
  const first = [
    ...main,
    ...(exif.length > 0 ? [pointer(EXIF_POINTER)] : []),
    ...(gps.length > 0 ? [pointer(GPS_POINTER)] : []),
  ].sort((left, right) => left.tag - right.tag);
  const exifAt = HEADER_BYTES + directoryBytes(first);
  const gpsAt = exifAt + directoryBytes(exif);
  const placed = first.map((field) => {
    if (field.tag === EXIF_POINTER) return { ...field, values: number(exifAt, 4, little) };
    return field.tag === GPS_POINTER ? { ...field, values: number(gpsAt, 4, little) } : field;
  });
  const magic = little ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42];
  return concat([
    Uint8Array.from(magic),
    number(HEADER_BYTES, 4, little),
    directory(placed, HEADER_BYTES, little),
    ...(exif.length > 0 ? [directory(exif, exifAt, little)] : []),
    ...(gps.length > 0 ? [directory(gps, gpsAt, little)] : []),
  ]);
}

function directoryBytes(fields: readonly ExifField[]): number {
  if (fields.length === 0) return 0;
  return fields.reduce((sum, { values }) => sum + ENTRY_BYTES + (values.length > 4 ? values.length : 0), 2 + 4);
}

function directory(fields: readonly ExifField[], start: number, little: boolean): Uint8Array {
  const entries: Uint8Array[] = [];
  const outside: Uint8Array[] = [];
  let position = start + 2 + fields.length * ENTRY_BYTES + 4;
  for (const { tag, type, count, values } of fields) {
    let value = values;
    if (values.length > 4) {
      value = number(position, 4, little);
      outside.push(values);
      position += values.length;
    }
    entries.push(concat([number(tag, 2, little), number(type, 2, little), number(count, 4, little), padded(value)]));
  }
  return concat([number(fields.length, 2, little), ...entries, new Uint8Array(4), ...outside]);
}

function padded(value: Uint8Array): Uint8Array {
  return concat([value, new Uint8Array(4 - value.length)]);
}

function number(value: number, bytes: 2 | 4, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 2) view.setUint16(0, value, little);
  else view.setUint32(0, value, little);
  return new Uint8Array(view.buffer);
}
