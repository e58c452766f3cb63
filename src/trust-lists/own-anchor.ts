import { OID } from '../verifier/asn1/oid.ts';
import { MalformedError } from '../verifier/bytes/errors.ts';
import { parseCertificate } from '../verifier/x509/certificate.ts';
import { attributeText } from '../verifier/x509/name.ts';
import { nameTag } from '../verifier/x509/name-tag.ts';
import { toBase64 } from './base64.ts';
import type { HashedAnchor } from './compose.ts';
import { readPem } from './pem.ts';

/**
 * Certificates that a person adds to their own trust, of a text that may hold several.
 * @throws MalformedError where a block is none, or none is there
 */
export function readOwnAnchors(text: string): readonly HashedAnchor[] {
  const anchors = readPem(text).certificates.map((der): HashedAnchor => {
    const { subject, sha256 } = parseCertificate(der);
    const entity =
      attributeText(subject, OID.organizationName) ?? attributeText(subject, OID.commonName) ?? sha256.slice(0, 16);
    return { der, sha256, nameTag: nameTag(subject.key), list: 'user', entity };
  });
  if (anchors.length === 0) throw new MalformedError('no certificate');
  return anchors;
}

/** One certificate as PEM, as it is kept. */
export function pemOf(der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
