import { type Bytes, copy } from './bytes.ts';

export type HashName = 'sha256' | 'sha384' | 'sha512';

/** Names that WebCrypto uses; SHA-1 only for OCSP certificate ids and key ids. */
const WEBCRYPTO = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

export async function digest(hash: HashName | 'sha1', bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(WEBCRYPTO[hash], copy(bytes)));
}
