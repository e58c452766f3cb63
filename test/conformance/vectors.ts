import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../shared/vectors/', import.meta.url));

/** The folder of ready test vectors; null where it is not beside the project. */
export const VECTORS: string | null = existsSync(ROOT) ? ROOT : null;
export const SKIPPED = 'skipped: ../shared not found';

export function vectorText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function vectorBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, path)));
}

/** DER of every certificate of a PEM text. */
export function pemCertificates(text: string): Uint8Array[] {
  return [...text.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)].map(
    ([, body = '']) => new Uint8Array(Buffer.from(body, 'base64')),
  );
}
