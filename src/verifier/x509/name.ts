import type { DerNode } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { TAG } from '../asn1/tags.ts';
import { textOf } from '../asn1/text.ts';
import { expect, oidOf } from '../asn1/values.ts';
import { MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';

/** A distinguished name (RFC 5280 §4.1.2.4). */
export interface Name {
  /** DER as received: what OCSP hashes. */
  readonly raw: Uint8Array;
  readonly attributes: readonly NameAttribute[];
  /** One comparison key for each relative distinguished name, in order. */
  readonly parts: readonly string[];
  /** Equal for names that RFC 5280 §7.1 calls equal. */
  readonly key: string;
}

interface NameAttribute {
  readonly type: string;
  /** Null where the value is no text. */
  readonly text: string | null;
}

/** The usual keys of attributes in one line; crJSON 2.4 §3.7 has the same. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  [OID.commonName, 'CN'],
  [OID.countryName, 'C'],
  [OID.localityName, 'L'],
  [OID.stateName, 'ST'],
  [OID.organizationName, 'O'],
  [OID.organizationalUnitName, 'OU'],
  [OID.emailAddress, 'E'],
]);

const NOT_ASCII = /[^ -~]/;

/** @throws MalformedError */
export function readName(node: DerNode): Name {
  const attributes: NameAttribute[] = [];
  const parts: string[] = [];
  for (const set of expect(node, TAG.sequence, 'name').children) {
    expect(set, TAG.set, 'relative distinguished name');
    if (set.children.length === 0) throw new MalformedError('empty relative distinguished name');
    const keys: string[] = [];
    for (const pair of set.children) {
      const fields = new Fields(pair, 'attribute of a name');
      const type = oidOf(fields.take());
      const value = fields.take();
      fields.end();
      const text = textOf(value);
      attributes.push({ type, text });
      keys.push(JSON.stringify([type, text === null ? `${value.tag}:${toHex(value.content)}` : foldText(text)]));
    }
    parts.push(`[${keys.sort().join(',')}]`);
  }
  return { raw: node.raw, attributes, parts, key: `[${parts.join(',')}]` };
}

/** First value of an attribute; null where there is none that is text. */
export function attributeText(name: Name, type: string): string | null {
  for (const attribute of name.attributes)
    if (attribute.type === type && attribute.text !== null) return attribute.text;
  return null;
}

/** One line for people, most significant part first; values are the certificate's own words. */
export function nameLine(name: Name): string {
  const words: string[] = [];
  for (const { type, text } of name.attributes) words.push(`${SHORT_NAMES.get(type) ?? type}=${text ?? '(binary)'}`);
  return words.join(', ');
}

/** True where `name` lies in the subtree of `base` (RFC 5280 §4.2.1.10, directoryName). */
export function nameWithin(name: Name, base: Name): boolean {
  return base.parts.length <= name.parts.length && base.parts.every((part, index) => part === name.parts[index]);
}

/**
 * Letter case and runs of spaces do not count. Only ASCII letters are folded: folding all of Unicode would make
 * different letters equal (KELVIN SIGN and K), and no honest issuer needs it.
 */
function foldText(text: string): string {
  // Where all is ASCII, what the engine folds is the same.
  const folded = NOT_ASCII.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text.toLowerCase();
  return folded.replace(/ +/g, ' ').trim();
}
