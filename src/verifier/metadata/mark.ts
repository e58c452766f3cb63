import type { Located } from '../formats/located.ts';
import { type XmpProperty, xmpProperties } from '../formats/xmp.ts';
import { MAX_XMP_BYTES } from '../limits.ts';

const IPTC_EXTENSION = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';

/** The unsigned digital source type in a file's XMP (IPTC Photo Metadata 2024.1), the first one; null where there is none. */
export function unsignedMark(located: Located): string | null {
  const mark = xmpOf(located).find(
    ({ namespace, name }) => namespace === IPTC_EXTENSION && name === 'DigitalSourceType',
  );
  return mark?.value ?? null;
}

/** The properties of both packets of a file; none of one that is too large. */
export function xmpOf({ xmp, extendedXmp }: Pick<Located, 'xmp' | 'extendedXmp'>): readonly XmpProperty[] {
  const properties: XmpProperty[] = [];
  for (const packet of [xmp, extendedXmp]) {
    if (packet === null || packet.length > MAX_XMP_BYTES) continue;
    for (const property of xmpProperties(packet)) properties.push(property);
  }
  return properties;
}
