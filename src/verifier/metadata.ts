import type { ByteSource } from './bytes/byte-source.ts';
import type { Located } from './formats/located.ts';
import { type XmpProperty, xmpProperties } from './formats/xmp.ts';
import { MAX_XMP_BYTES } from './limits.ts';
import { readExif } from './metadata/exif.ts';
import { findExif } from './metadata/exif-block.ts';
import { readIptc } from './metadata/iptc.ts';
import type { UnsignedMetadata } from './report.ts';

const IPTC_EXTENSION = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
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
  const { xmp, digitalSourceType } = readXmp([located.xmp, located.extendedXmp]);
  const found = [exif, xmp, iptc].some((group) => Object.keys(group).length > 0);
  return found ? { exif, xmp, iptc, digitalSourceType } : null;
}

function readXmp(packets: readonly (Uint8Array | null)[]): Pick<UnsignedMetadata, 'xmp' | 'digitalSourceType'> {
  const values = new Map<string, string>();
  let digitalSourceType: string | null = null;
  for (const { namespace, prefix, name, value } of packets.flatMap(properties)) {
    if (namespace === IPTC_EXTENSION && name === 'DigitalSourceType') digitalSourceType ??= value;
    const key = `${prefix}:${name}`;
    const before = values.get(key);
    if (before === undefined && values.size >= MAX_XMP_VALUES) continue;
    if (before !== undefined && before.length >= MAX_VALUE_CHARACTERS) continue;
    values.set(key, (before === undefined ? value : `${before}; ${value}`).slice(0, MAX_VALUE_CHARACTERS));
  }
  return { xmp: Object.fromEntries(values), digitalSourceType };
}

function properties(packet: Uint8Array | null): readonly XmpProperty[] {
  return packet === null || packet.length > MAX_XMP_BYTES ? [] : xmpProperties(packet);
}
