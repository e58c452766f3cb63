import { readDer } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { timeOf } from '../asn1/time.ts';
import { booleanOf, expect, octetsOf, oidOf, smallIntegerOf } from '../asn1/values.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';
import { readDigestAlgorithm } from '../x509/signature-algorithm.ts';

/** TSTInfo (RFC 3161 §2.4.2): what the authority says. */
export interface TstInfo {
  /** Null where the digest is none that is accepted (SHA-1 among them). */
  readonly imprintAlgorithm: HashAlgorithm | null;
  readonly imprint: Uint8Array;
  /** Milliseconds since 1970. */
  readonly genTime: number;
}

/** @throws MalformedError */
export function parseTstInfo(der: Uint8Array): TstInfo {
  const fields = new Fields(readDer(der), 'TSTInfo');
  if (smallIntegerOf(fields.take()) !== 1) throw new MalformedError('TSTInfo: version');
  oidOf(fields.take());
  const imprint = new Fields(fields.take(), 'message imprint');
  const imprintAlgorithm = readDigestAlgorithm(imprint.take());
  const hashed = octetsOf(imprint.take(TAG.octetString));
  imprint.end();
  fields.take(TAG.integer);
  const genTime = timeOf(fields.take(TAG.generalizedTime), { fractions: true });
  fields.optional(TAG.sequence);
  fields.optional(TAG.boolean);
  fields.optional(TAG.integer);
  fields.optional(contextTag(0, 'constructed'));
  const extensions = fields.optional(contextTag(1, 'constructed'));
  fields.end();
  for (const extension of extensions?.children ?? []) {
    const parts = new Fields(extension, 'extension of TSTInfo');
    oidOf(parts.take());
    const critical = parts.optional(TAG.boolean);
    if (critical !== null && booleanOf(critical)) throw new MalformedError('TSTInfo: unknown critical extension');
    expect(parts.take(), TAG.octetString, 'extension value');
  }
  return { imprintAlgorithm, imprint: hashed, genTime };
}
