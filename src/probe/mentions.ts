import { byteText } from '../verifier/bytes/ascii.ts';

/**
 * Does metadata speak of something that people are told even of a file without credentials: a manifest kept elsewhere
 * (`dcterms:provenance`, C2PA 2.2 §11.5) or IPTC's digital source type? A rough look that may say yes too often: then
 * the whole file is read, and the verifier decides.
 */
export function mentionsProvenance(metadata: Uint8Array): boolean {
  // Packets in UTF-16 have a zero beside each of these letters.
  return /provenance|digitalsourcetype|digsrctype/i.test(byteText(metadata).replaceAll('\0', ''));
}
