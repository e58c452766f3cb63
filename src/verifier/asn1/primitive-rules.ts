import { MalformedError } from '../bytes/errors.ts';
import { TAG } from './tags.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Bit n is set where universal type n has rules; strings of octets and of letters, which are most values, have none. */
const RULED =
  (1 << TAG.boolean) |
  (1 << TAG.integer) |
  (1 << TAG.bitString) |
  (1 << TAG.null) |
  (1 << TAG.oid) |
  (1 << TAG.enumerated) |
  (1 << TAG.utf8String) |
  (1 << (TAG.sequence & 0x1f)) |
  (1 << (TAG.set & 0x1f));

/**
 * Rules for the content of a universal primitive value (X.690 §8 and, where `strict`, §11), which lies in `bytes` from
 * `from` to `to`.
 * @throws MalformedError with the content's offset
 */
export function checkPrimitive(tag: number, bytes: Uint8Array, from: number, to: number, strict: boolean): void {
  if ((RULED & (1 << tag)) === 0) return;
  const fault = tag === TAG.oid ? oidFault(bytes, from, to) : primitiveFault(tag, bytes.subarray(from, to), strict);
  if (fault !== null) throw new MalformedError(fault, from);
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
    case TAG.utf8String:
      return isUtf8(content) ? null : 'UTF8String that is not UTF-8';
    default:
      return 'SEQUENCE or SET in primitive form';
  }
}

/** Arcs in base 128 without leading zeros (X.690 §8.19.2), none cut off, none beyond what a number holds exactly. */
function oidFault(bytes: Uint8Array, from: number, to: number): string | null {
  if (from === to) return 'empty OBJECT IDENTIFIER';
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
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
