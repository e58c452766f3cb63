import { type DerNode, readDer } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { booleanOf, expect, namedBitsOf, octetsOf, oidOf, smallIntegerOf } from '../asn1/values.ts';
import { MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';
import { type GeneralName, readGeneralName } from './general-name.ts';
import { type NameConstraints, readNameConstraints } from './name-constraints.ts';

export interface Extension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** Bits of KeyUsage (RFC 5280 §4.2.1.3). */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, crlSign: 6 } as const;

/** The extensions that judging needs, read out; null where absent. */
export interface KnownExtensions {
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | null } | null;
  readonly keyUsage: ReadonlySet<number> | null;
  readonly extendedKeyUsages: readonly string[] | null;
  /** Hex. */
  readonly subjectKeyId: string | null;
  readonly authorityKeyId: { readonly keyId: string | null } | null;
  readonly subjectAltNames: readonly GeneralName[];
  readonly nameConstraints: NameConstraints | null;
}

/** Extensions by OID. @throws MalformedError where one occurs twice (RFC 5280 §4.2) */
export function readExtensions(node: DerNode): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  const { children } = expect(node, TAG.sequence, 'extensions');
  if (children.length === 0) throw new MalformedError('empty list of extensions');
  for (const child of children) {
    const fields = new Fields(child, 'extension');
    const oid = oidOf(fields.take());
    const critical = fields.optional(TAG.boolean);
    const value = octetsOf(fields.take(TAG.octetString));
    fields.end();
    if (found.has(oid)) throw new MalformedError(`extension ${oid} occurs twice`);
    found.set(oid, { critical: critical !== null && booleanOf(critical), value });
  }
  return found;
}

/** @throws MalformedError */
export function readKnownExtensions(extensions: ReadonlyMap<string, Extension>): KnownExtensions {
  const read = <T>(oid: string, parse: (node: DerNode) => T): T | null => {
    const extension = extensions.get(oid);
    return extension === undefined ? null : parse(readDer(extension.value));
  };
  return {
    basicConstraints: read(OID.basicConstraints, readBasicConstraints),
    keyUsage: read(OID.keyUsage, namedBitsOf),
    extendedKeyUsages: read(OID.extendedKeyUsage, (node) => nonEmpty(node, 'extended key usage').map(oidOf)),
    subjectKeyId: read(OID.subjectKeyIdentifier, (node) => toHex(expect(node, TAG.octetString, 'key id').content)),
    authorityKeyId: read(OID.authorityKeyIdentifier, readAuthorityKeyId),
    subjectAltNames:
      read(OID.subjectAltName, (node) => nonEmpty(node, 'subject alternative name').map(readGeneralName)) ?? [],
    nameConstraints: read(OID.nameConstraints, readNameConstraints),
  };
}

function readBasicConstraints(node: DerNode): { ca: boolean; pathLength: number | null } {
  const fields = new Fields(node, 'basic constraints');
  const ca = fields.optional(TAG.boolean);
  const pathLength = fields.optional(TAG.integer);
  fields.end();
  return {
    ca: ca !== null && booleanOf(ca),
    pathLength: pathLength === null ? null : smallIntegerOf(pathLength),
  };
}

function readAuthorityKeyId(node: DerNode): { keyId: string | null } {
  const fields = new Fields(node, 'authority key identifier');
  const keyId = fields.optional(contextTag(0, 'primitive'));
  fields.optional(contextTag(1, 'constructed'));
  fields.optional(contextTag(2, 'primitive'));
  fields.end();
  return { keyId: keyId === null ? null : toHex(keyId.content) };
}

function nonEmpty(node: DerNode, what: string): readonly DerNode[] {
  const { children } = expect(node, TAG.sequence, what);
  if (children.length === 0) throw new MalformedError(`${what}: empty`);
  return children;
}
