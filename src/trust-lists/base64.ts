import { ascii, latin1 } from '../verifier/bytes/ascii.ts';

const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** Bytes of base64 text; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !ALPHABET.test(text)) return null;
  return ascii(atob(text));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(latin1(bytes));
}
