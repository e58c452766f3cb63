import signers from '../../src/trust-lists/data/c2pa-signers.json' with { type: 'json' };
import timeStamps from '../../src/trust-lists/data/c2pa-time-stamps.json' with { type: 'json' };
import interim from '../../src/trust-lists/data/interim.json' with { type: 'json' };

/** The lists that the product carries, as they were published: names and whole certificates (base64) with them. */
export const PUBLISHED_SIGNERS = signers;
export const PUBLISHED_TIME_STAMPS = timeStamps;
export const PUBLISHED_INTERIM = interim;

const wholeCertificates = new Map(
  [...signers.entries, ...timeStamps.entries, ...interim.anchors].map(({ sha256, der }) => [sha256, der]),
);

/** The certificate of this SHA-256 (hex) in base64, with its signature; undefined where no list has it. */
export function publishedCertificate(sha256: string): string | undefined {
  return wholeCertificates.get(sha256);
}
