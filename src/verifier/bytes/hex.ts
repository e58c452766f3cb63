import { MalformedError } from './errors.ts';

const DIGITS = '0123456789abcdef';
const HEX = /^(?:[0-9a-f]{2})*$/i;

/** Engines of 2025 and later have it; others take the loop, which is slow until the engine has warmed to it. */
const native = (Uint8Array.prototype as { readonly toHex?: () => string }).toHex;

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  if (native !== undefined) return native.call(bytes);
  let text = '';
  for (const byte of bytes) text += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15);
  return text;
}

/** @throws MalformedError where `text` is not pairs of hex digits */
export function fromHex(text: string): Uint8Array {
  if (!HEX.test(text)) throw new MalformedError('not hexadecimal');
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}
