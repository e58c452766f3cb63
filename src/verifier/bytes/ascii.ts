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

/** One character a byte, fast for whole files: ASCII is itself, bytes above it are some character (windows-1252). */
export function byteText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
