import type { Bytes } from './bytes.ts';
import { concat, fromHex, text } from './bytes.ts';
import { type CertificateProfile, KEY_USAGE_BITS, type KeyUsage } from './certificate-profile.ts';
import {
  bitString,
  boolean,
  explicit,
  implicit,
  implicitConstructed,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  utf8String,
} from './der.ts';
import { encodeName, type Subject } from './distinguished-name.ts';
import { EKU, OID } from './oids.ts';

/** The extensions of one certificate (RFC 5280 §4.2); keys are named by the SHA-1 of their SubjectPublicKeyInfo. */
export function encodeExtensions(profile: CertificateProfile, subjectKeyId: Bytes, issuerKeyId: Bytes | null): Bytes {
  const extensions: Bytes[] = [];
  const add = (id: string, critical: boolean, value: Uint8Array): void => {
    extensions.push(sequence(oid(id), critical ? boolean(true) : concat(), octetString(value)));
  };
  if (profile.ca === true) {
    const pathLength = profile.pathLength === undefined ? concat() : integer(profile.pathLength);
    add(OID.basicConstraints, true, sequence(boolean(true), pathLength));
  }
  const usage = profile.keyUsage === undefined ? defaultUsage(profile) : profile.keyUsage;
  if (usage !== null) add(OID.keyUsage, true, encodeKeyUsage(usage));
  const ekus = profile.ekus === undefined ? defaultEkus(profile) : profile.ekus;
  if (ekus !== null) add(OID.extendedKeyUsage, profile.ekuCritical === true, sequence(...ekus.map(oid)));
  if (profile.keyIdentifiers !== false) {
    add(OID.subjectKeyIdentifier, false, octetString(subjectKeyId));
    if (issuerKeyId !== null) add(OID.authorityKeyIdentifier, false, sequence(implicit(0, issuerKeyId)));
  }
  const constraints = profile.nameConstraints;
  if (constraints !== undefined) {
    add(
      OID.nameConstraints,
      true,
      sequence(subtrees(0, constraints.permitted ?? []), subtrees(1, constraints.excluded ?? [])),
    );
  }
  if (profile.dnsNames !== undefined) {
    add(OID.subjectAltName, false, sequence(...profile.dnsNames.map((name) => implicit(2, text(name)))));
  }
  if (profile.assuranceLevel !== undefined) {
    add(OID.c2paAssuranceLevel, false, oid(`${OID.c2paAssuranceLevel}.${profile.assuranceLevel}0`));
  }
  if (profile.productRecord !== undefined) add(OID.c2paProductRecord, false, utf8String(profile.productRecord));
  if (profile.ocspNoCheck === true) add(OID.ocspNoCheck, false, nullValue());
  if (profile.unknownCriticalExtension === true) add('1.3.6.1.4.1.99999.1', true, fromHex('0500'));
  return explicit(3, sequence(...extensions));
}

function defaultUsage(profile: CertificateProfile): readonly KeyUsage[] {
  return profile.ca === true ? ['keyCertSign', 'crlSign'] : ['digitalSignature'];
}

/** E-mail protection besides C2PA's own usage, since older validators know no other. */
function defaultEkus(profile: CertificateProfile): readonly string[] | null {
  return profile.ca === true ? null : [EKU.c2paClaimSigning, EKU.emailProtection];
}

function encodeKeyUsage(usages: readonly KeyUsage[]): Bytes {
  const bits = usages.reduce((octet, usage) => octet | (0x80 >> KEY_USAGE_BITS[usage]), 0);
  if (bits === 0) return bitString(new Uint8Array(0));
  const trailingZeros = 31 - Math.clz32(bits & -bits);
  return bitString(Uint8Array.of(bits), trailingZeros);
}

function subtrees(number: number, names: readonly Subject[]): Bytes {
  if (names.length === 0) return concat();
  return implicitConstructed(number, ...names.map((name) => sequence(explicit(4, encodeName(name)))));
}
