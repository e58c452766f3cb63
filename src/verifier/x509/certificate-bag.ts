import { LimitError, MalformedError } from '../bytes/errors.ts';
import { type Certificate, parseCertificate } from './certificate.ts';

/** Certificates that lie beside the one that matters. What cannot be read helps no path and does no harm. */
export function readCertificateBag(ders: readonly Uint8Array[]): readonly Certificate[] {
  const certificates: Certificate[] = [];
  for (const der of ders) {
    try {
      certificates.push(parseCertificate(der));
    } catch (error) {
      if (!(error instanceof MalformedError || error instanceof LimitError)) throw error;
    }
  }
  return certificates;
}
