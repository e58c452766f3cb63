import { latin1 } from '../bytes/ascii.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { DerNode } from './der.ts';
import { TAG } from './tags.ts';

/** A byte order mark is a character like any other: without it a name would be another's. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Text of any ASN.1 string type; null for other types. T61 is read as Latin-1, as all software does.
 * @throws MalformedError where the octets are not of the type's alphabet
 */
export function textOf(node: DerNode): string | null {
  switch (node.tag) {
    case TAG.utf8String:
      return utf8.decode(node.content);
    case TAG.teletexString:
      return latin1(node.content);
    case TAG.numericString:
    case TAG.printableString:
    case TAG.ia5String:
    case TAG.visibleString:
      return asciiOf(node.content);
    case TAG.bmpString:
      return unitsOf(node.content, 2);
    case TAG.universalString:
      return unitsOf(node.content, 4);
    default:
      return null;
  }
}

/** 7-bit text. @throws MalformedError */
export function asciiOf(content: Uint8Array): string {
  for (const byte of content) if (byte > 0x7f) throw new MalformedError('8-bit octets in a 7-bit string');
  return latin1(content);
}

function unitsOf(content: Uint8Array, size: 2 | 4): string {
  const reader = new ByteReader(content);
  let text = '';
  while (reader.remaining > 0) {
    const code = size === 2 ? reader.u16() : reader.u32();
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new MalformedError('not a character');
    text += String.fromCodePoint(code);
  }
  return text;
}
