import { digest } from '../bytes/hash.ts';
import { toHex } from '../bytes/hex.ts';
import { sha256Of } from '../bytes/sha256-short.ts';
import { MAX_CERTIFICATE_BYTES } from '../limits.ts';

const hashedAhead = new WeakMap<Uint8Array, string>();

/** SHA-256 of a certificate's DER in hex. */
export function fingerprintOf(der: Uint8Array): string {
  return hashedAhead.get(der) ?? toHex(sha256Of(der));
}

/**
 * Has WebCrypto hash certificates that are about to be read: in a context that just started, hashing them one after the
 * other in plain code takes longer than reading them. Nobody writes into bytes that are being judged, so what is
 * remembered of an array stays true. Certificates too large to be read are left out.
 */
export async function hashAhead(ders: readonly Uint8Array[]): Promise<void> {
  await Promise.all(
    ders.map(async (der) => {
      if (der.length > MAX_CERTIFICATE_BYTES || hashedAhead.has(der)) return;
      hashedAhead.set(der, toHex(await digest('sha256', der)));
    }),
  );
}
