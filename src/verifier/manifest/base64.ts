import { ascii } from '../bytes/ascii.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** Bytes of base64 text, padded or not; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (!BASE64.test(text)) return null;
  return ascii(atob(text));
}

/** The same in the alphabet for addresses (RFC 4648 §5). */
export function fromBase64Url(text: string): Uint8Array | null {
  if (/[+/]/.test(text)) return null;
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
