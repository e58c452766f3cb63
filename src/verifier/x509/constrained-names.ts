import { OID } from '../asn1/oid.ts';
import type { Certificate } from './certificate.ts';
import type { GeneralName } from './general-name.ts';

/**
 * All names that name constraints apply to (RFC 5280 §4.2.1.10): the alternative names, the subject itself unless
 * empty, and its mail addresses where no alternative name is one.
 */
export function constrainedNames(certificate: Certificate): readonly GeneralName[] {
  const { subjectAltNames } = certificate.known;
  const { subject } = certificate;
  const names: GeneralName[] = [...subjectAltNames];
  if (subject.parts.length > 0) names.push({ kind: 'directory', name: subject });
  if (!subjectAltNames.some((name) => name.kind === 'email')) {
    for (const { type, text } of subject.attributes) {
      if (type === OID.emailAddress && text !== null) names.push({ kind: 'email', text });
    }
  }
  return names;
}
