import { ByteReader } from '../bytes/byte-reader.ts';
import { concat } from '../bytes/concat.ts';
import { MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';
import type { DerNode } from './der.ts';
import { TAG } from './tags.ts';

/** Dotted form. @throws MalformedError */
export function oidOf(node: DerNode): string {
  expect(node, TAG.oid, 'OBJECT IDENTIFIER');
  const { content } = node;
  const arcs: number[] = [];
  let arc = 0;
  // By index: an iterator costs more before the engine has warmed to it, and each certificate has some fifty.
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at] ?? 0;
    arc = arc * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const root = Math.min(Math.floor(arc / 40), 2);
      arcs.push(root, arc - root * 40);
    } else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

/** @throws MalformedError */
export function booleanOf(node: DerNode): boolean {
  expect(node, TAG.boolean, 'BOOLEAN');
  return node.content.at(0) !== 0;
}

/** A count or version. @throws MalformedError where it is negative or beyond 2^31 - 1 */
export function smallIntegerOf(node: DerNode, tag: number = TAG.integer): number {
  expect(node, tag, 'INTEGER');
  if (node.content.length > 4 || (node.content.at(0) ?? 0x80) >= 0x80) {
    throw new MalformedError('INTEGER out of range');
  }
  let value = 0;
  for (const byte of node.content) value = value * 256 + byte;
  return value;
}

/** Content octets in hex, as they are: serial numbers, which only need to be compared. @throws MalformedError */
export function integerHexOf(node: DerNode): string {
  expect(node, TAG.integer, 'INTEGER');
  return toHex(node.content);
}

/** Magnitude of a non-negative INTEGER without its sign octet. @throws MalformedError */
export function unsignedOf(node: DerNode): Uint8Array {
  expect(node, TAG.integer, 'INTEGER');
  const first = node.content.at(0) ?? 0x80;
  if (first >= 0x80) throw new MalformedError('negative INTEGER');
  return first === 0 && node.content.length > 1 ? node.content.subarray(1) : node.content;
}

/** Octets of an OCTET STRING or of a tag that stands for one; pieces (BER only) are put together. @throws MalformedError */
export function octetsOf(node: DerNode): Uint8Array {
  if (node.children.length === 0) return node.content;
  return concat(node.children.map(octetsOf));
}

/** Octets of a BIT STRING that is whole bytes: keys and signatures. @throws MalformedError */
export function wholeBitsOf(node: DerNode): Uint8Array {
  expect(node, TAG.bitString, 'BIT STRING');
  const reader = new ByteReader(node.content);
  if (reader.u8() !== 0) throw new MalformedError('BIT STRING that is not whole bytes');
  return reader.rest();
}

/** Numbers of the bits that are set, first bit 0: key usages. @throws MalformedError */
export function namedBitsOf(node: DerNode): ReadonlySet<number> {
  expect(node, TAG.bitString, 'BIT STRING');
  const reader = new ByteReader(node.content);
  reader.skip(1);
  const set = new Set<number>();
  let bit = 0;
  for (const byte of reader.rest()) {
    for (let mask = 0x80; mask > 0; mask >>= 1, bit++) if ((byte & mask) !== 0) set.add(bit);
  }
  return set;
}

/** @throws MalformedError where `node` is not of that type */
export function expect(node: DerNode, tag: number, what: string): DerNode {
  if (node.tag !== tag) throw new MalformedError(`${what} expected`);
  return node;
}
