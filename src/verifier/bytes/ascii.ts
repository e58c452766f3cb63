/** The bytes of an ASCII (or Latin-1) word: magic numbers and box types in their readable form. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
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
