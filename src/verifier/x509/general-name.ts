import type { DerNode } from '../asn1/der.ts';
import { onlyChild } from '../asn1/fields.ts';
import { contextTag } from '../asn1/tags.ts';
import { asciiOf } from '../asn1/text.ts';
import { octetsOf } from '../asn1/values.ts';
import { type Name, readName } from './name.ts';

/** GeneralName (RFC 5280 §4.2.1.6), as far as name constraints need it. */
export type GeneralName =
  | { readonly kind: 'email' | 'dns' | 'uri'; readonly text: string }
  | { readonly kind: 'directory'; readonly name: Name }
  | { readonly kind: 'ip'; readonly octets: Uint8Array }
  /** otherName, x400Address, ediPartyName, registeredID: told apart by their tag, not interpreted. */
  | { readonly kind: 'other'; readonly tag: number };

/** @throws MalformedError */
export function readGeneralName(node: DerNode): GeneralName {
  switch (node.tag) {
    case contextTag(1, 'primitive'):
      return { kind: 'email', text: asciiOf(node.content) };
    case contextTag(2, 'primitive'):
      return { kind: 'dns', text: asciiOf(node.content) };
    case contextTag(4, 'constructed'):
      return { kind: 'directory', name: readName(onlyChild(node, 'directory name')) };
    case contextTag(6, 'primitive'):
      return { kind: 'uri', text: asciiOf(node.content) };
    case contextTag(7, 'primitive'):
      return { kind: 'ip', octets: octetsOf(node) };
    default:
      return { kind: 'other', tag: node.tag };
  }
}
