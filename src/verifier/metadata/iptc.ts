import { ascii } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { Located } from '../formats/located.ts';

const PHOTOSHOP_NAME = ascii('Photoshop 3.0\0');
const IPTC_RESOURCE = 0x0404;
const MAX_VALUE_CHARACTERS = 1_000;

/** Data sets of the application record (IPTC-IIM 4.2) that say where a picture is from. */
const DATA_SETS = new Map<number, string>([
  [5, 'ObjectName'],
  [25, 'Keywords'],
  [40, 'SpecialInstructions'],
  [55, 'DateCreated'],
  [65, 'OriginatingProgram'],
  [80, 'Byline'],
  [90, 'City'],
  [101, 'Country'],
  [103, 'OriginalTransmissionReference'],
  [105, 'Headline'],
  [110, 'Credit'],
  [115, 'Source'],
  [116, 'CopyrightNotice'],
  [120, 'Caption'],
]);

/** IPTC-IIM values of a JPEG's APP13; empty where there are none or they are broken. */
export async function readIptc(source: ByteSource, located: Located): Promise<Readonly<Record<string, string>>> {
  for (const { name, start, end } of located.elements) {
    if (name !== 'APP13' || end - start <= 4) continue;
    const data = await source.read(start + 4, end);
    if (!startsWith(data, PHOTOSHOP_NAME)) continue;
    try {
      const record = findResource(data.subarray(PHOTOSHOP_NAME.length));
      if (record !== null) return readRecord(record);
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
    }
  }
  return {};
}

/** @throws MalformedError */
function findResource(resources: Uint8Array): Uint8Array | null {
  const reader = new ByteReader(resources);
  while (reader.remaining >= 12) {
    if (reader.latin1(4) !== '8BIM') return null;
    const id = reader.u16();
    const nameLength = reader.u8();
    reader.skip(nameLength + ((nameLength + 1) % 2));
    const size = reader.u32();
    const data = reader.take(size);
    if (id === IPTC_RESOURCE) return data;
    reader.skip(Math.min(size % 2, reader.remaining));
  }
  return null;
}

/** @throws MalformedError */
function readRecord(record: Uint8Array): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const reader = new ByteReader(record);
  while (reader.remaining >= 5 && reader.u8() === 0x1c) {
    const recordNumber = reader.u8();
    const dataSet = reader.u8();
    const length = reader.u16();
    // Extended lengths are for pictures inside the record.
    if (length > 0x7fff) break;
    const name = recordNumber === 2 ? DATA_SETS.get(dataSet) : undefined;
    const text = new TextDecoder().decode(reader.take(length));
    if (name === undefined) continue;
    const before = values.get(name);
    values.set(name, (before === undefined ? text : `${before}; ${text}`).slice(0, MAX_VALUE_CHARACTERS));
  }
  return Object.fromEntries(values);
}
