import type { ByteSource } from '../bytes/byte-source.ts';
import type { Located } from '../formats/located.ts';
import type { XmpProperty } from '../formats/xmp.ts';
import type { UnsignedMetadata } from '../report.ts';
import { readExif } from './exif.ts';
import { findExif } from './exif-block.ts';
import { readIptc } from './iptc.ts';
import { unsignedMark, xmpOf } from './mark.ts';

const MAX_XMP_VALUES = 200;
const MAX_VALUE_CHARACTERS = 1_000;

/**
 * EXIF, XMP and IPTC of the file as it is: observations that anybody may have written, never part of a verdict.
 * Broken blocks are left out. @returns null where nothing was found
 */
export async function readUnsignedMetadata(
  source: ByteSource,
  located: Located | null,
): Promise<UnsignedMetadata | null> {
  if (located === null) return null;
  const block = await findExif(source, located);
  const exif = block === null ? {} : await readExif(block);
  const iptc = await readIptc(source, located);
  const xmp = printable(xmpOf(located));
  const found = [exif, xmp, iptc].some((group) => Object.keys(group).length > 0);
  return found ? { exif, xmp, iptc, digitalSourceType: unsignedMark(located) } : null;
}

function printable(properties: readonly XmpProperty[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const { prefix, name, value } of properties) {
    const key = `${prefix}:${name}`;
    const before = values.get(key);
    if (before === undefined && values.size >= MAX_XMP_VALUES) continue;
    if (before !== undefined && before.length >= MAX_VALUE_CHARACTERS) continue;
    values.set(key, (before === undefined ? value : `${before}; ${value}`).slice(0, MAX_VALUE_CHARACTERS));
  }
  return Object.fromEntries(values);
}
