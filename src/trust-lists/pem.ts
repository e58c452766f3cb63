import { MalformedError } from '../verifier/bytes/errors.ts';
import { fromBase64 } from './base64.ts';

export interface PemContent {
  /** DER of every certificate, in order. */
  readonly certificates: readonly Uint8Array[];
  /** SHA-256 in hex of certificates that are named by a line of base64 alone. */
  readonly fingerprints: readonly string[];
}

const BLOCK = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;
/** 32 bytes in base64. */
const FINGERPRINT_LINE = /^[A-Za-z0-9+/]{43}=$/;

/**
 * Certificates of a PEM text. Text between the blocks is skipped, as the trust lists carry subject names there; lists
 * of allowed certificates may hold lines with a base64 SHA-256 instead.
 * @throws MalformedError where a block is not base64
 */
export function readPem(text: string): PemContent {
  const certificates = [...text.matchAll(BLOCK)].map(([, body = '']) => {
    const der = fromBase64(body.replace(/\s+/g, ''));
    if (der === null || der.length === 0) throw new MalformedError('a PEM block that is not base64');
    return der;
  });
  const fingerprints = text
    .replace(BLOCK, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => FINGERPRINT_LINE.test(line))
    .map((line) => Array.from(fromBase64(line) ?? [], (byte) => byte.toString(16).padStart(2, '0')).join(''));
  return { certificates, fingerprints };
}
