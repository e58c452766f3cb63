/** How numbers of a TIFF file are written. */
export interface TiffLayout {
  readonly little: boolean;
  readonly big: boolean;
}

/** Null where the bytes begin no TIFF file. */
export function tiffLayout(head: Uint8Array): TiffLayout | null {
  const [first, second, third, fourth] = head;
  const little = first === 0x49 && second === 0x49;
  if (!little && !(first === 0x4d && second === 0x4d)) return null;
  const [version, zero] = little ? [third, fourth] : [fourth, third];
  return zero === 0 && (version === 42 || version === 43) ? { little, big: version === 43 } : null;
}
