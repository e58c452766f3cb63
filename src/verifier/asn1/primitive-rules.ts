import { MalformedError } from '../bytes/errors.ts';
import { TAG } from './tags.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Rules for the content of universal primitive values (X.690 §8 and, where `strict`, §11).
 * @throws MalformedError with `offset`
 */
export function checkPrimitive(tag: number, content: Uint8Array, strict: boolean, offset: number): void {
  const fault = primitiveFault(tag, content, strict);
  if (fault !== null) throw new MalformedError(fault, offset);
}

function primitiveFault(tag: number, content: Uint8Array, strict: boolean): string | null {
  switch (tag) {
    case TAG.boolean: {
      const first = content.at(0);
      if (content.length !== 1) return 'BOOLEAN of a wrong length';
      return strict && first !== 0 && first !== 0xff ? 'BOOLEAN that is neither 00 nor FF' : null;
    }
    case TAG.integer:
    case TAG.enumerated: {
      const first = content.at(0);
      const second = content.at(1);
      if (first === undefined) return 'empty INTEGER';
      if (second === undefined || !strict) return null;
      return (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)
        ? 'INTEGER not in its shortest form'
        : null;
    }
    case TAG.bitString: {
      const first = content.at(0);
      if (first === undefined || first > 7 || (first > 0 && content.length === 1))
        return 'BIT STRING with a wrong count';
      const padding = (content.at(-1) ?? 0) & ((1 << first) - 1);
      return strict && first > 0 && padding !== 0 ? 'BIT STRING with padding bits set' : null;
    }
    case TAG.null:
      return content.length === 0 ? null : 'NULL with content';
    case TAG.oid:
      return oidFault(content);
    case TAG.utf8String:
      return isUtf8(content) ? null : 'UTF8String that is not UTF-8';
    case TAG.sequence & 0x1f:
    case TAG.set & 0x1f:
      return 'SEQUENCE or SET in primitive form';
    default:
      return null;
  }
}

/** Arcs in base 128 without leading zeros (X.690 §8.19.2), none cut off, none beyond what a number holds exactly. */
function oidFault(content: Uint8Array): string | null {
  if (content.length === 0) return 'empty OBJECT IDENTIFIER';
  let length = 0;
  for (const byte of content) {
    if (length === 0 && byte === 0x80) return 'OBJECT IDENTIFIER arc not in its shortest form';
    length = byte >= 0x80 ? length + 1 : 0;
    if (length >= 7) return 'OBJECT IDENTIFIER arc too large';
  }
  return length === 0 ? null : 'OBJECT IDENTIFIER cut off';
}

function isUtf8(content: Uint8Array): boolean {
  try {
    strictUtf8.decode(content);
    return true;
  } catch {
    return false;
  }
}
