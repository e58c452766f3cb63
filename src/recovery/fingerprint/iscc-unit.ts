/** Content-Code, of an image, version 0, 256 bits (ISO 24138 §5). */
const HEADER_256 = [0x21, 0x07] as const;

/** The unit that C2PA's `io.iscc.v0` is made of: two bytes that say what follows, and the 32 of an Image-Code. */
export function isccUnit(imageCode: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...HEADER_256, ...imageCode]);
}

/** The Image-Codes of 256 bits in a value of `io.iscc.v0`: units one after another. What cannot be read ends it. */
export function imageCodesIn(value: Uint8Array): readonly Uint8Array[] {
  const codes: Uint8Array[] = [];
  for (let at = 0; at + 2 <= value.length; ) {
    const [kind = 0, form = 0] = value.subarray(at, at + 2);
    // The low half of the second byte is the length in steps of 32 bits, less one, while it is below 8.
    const bytes = ((form & 7) + 1) * 4;
    if ((form & 8) !== 0 || at + 2 + bytes > value.length) break;
    if (kind === HEADER_256[0] && form === HEADER_256[1]) codes.push(value.subarray(at + 2, at + 2 + bytes));
    at += 2 + bytes;
  }
  return codes;
}
