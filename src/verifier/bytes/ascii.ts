/** The bytes of an ASCII (or Latin-1) word: magic numbers and box types in their readable form. */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  // Texts may be whole files: no list of characters is made on the way.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Bytes as Latin-1 characters; for names and magic words, never for text shown to people. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Characters made at a time: engines take no more arguments than some ten thousand. */
const PIECE = 8192;

/** One character a byte (Latin-1), fast for whole files and no larger than they are: TextDecoder makes twice as much. */
export function byteText(bytes: Uint8Array): string {
  if (isAscii(bytes)) return new TextDecoder().decode(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    const codes: ArrayLike<number> = bytes.subarray(at, at + PIECE);
    pieces.push(Reflect.apply(String.fromCharCode, null, codes));
  }
  return pieces.join('');
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}
