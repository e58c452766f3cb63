import type { Bytes } from './bytes.ts';
import { oid, printableString, sequence, setOf, utf8String } from './der.ts';
import { OID } from './oids.ts';

export interface Subject {
  readonly commonName: string;
  readonly organization?: string;
  readonly organizationalUnit?: string;
  /** Two letters. */
  readonly country?: string;
}

/** Name (RFC 5280 §4.1.2.4) in DER, from the most general attribute down. */
export function encodeName(subject: Subject): Bytes {
  const parts: Bytes[] = [];
  if (subject.country !== undefined) parts.push(attribute(OID.countryName, printableString(subject.country)));
  if (subject.organization !== undefined) {
    parts.push(attribute(OID.organizationName, utf8String(subject.organization)));
  }
  if (subject.organizationalUnit !== undefined) {
    parts.push(attribute(OID.organizationalUnitName, utf8String(subject.organizationalUnit)));
  }
  parts.push(attribute(OID.commonName, utf8String(subject.commonName)));
  return sequence(...parts);
}

function attribute(type: string, value: Bytes): Bytes {
  return setOf(sequence(oid(type), value));
}
