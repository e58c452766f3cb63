import { readDer } from '../asn1/der.ts';
import { Fields } from '../asn1/fields.ts';
import { unsignedOf } from '../asn1/values.ts';
import { concat } from '../bytes/concat.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { Curve } from './public-key.ts';

/** Bytes of one coordinate, and so of r and s. */
export const CURVE_BYTES: Readonly<Record<Curve, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** ECDSA-Sig-Value (RFC 3279 §2.2.3) in strict DER as r‖s of fixed width; null where it is none for this curve. */
export function ecdsaDerToP1363(signature: Uint8Array, curve: Curve): Uint8Array | null {
  const width = CURVE_BYTES[curve];
  try {
    const fields = new Fields(readDer(signature), 'ECDSA signature');
    const r = unsignedOf(fields.take());
    const s = unsignedOf(fields.take());
    fields.end();
    if (r.length > width || s.length > width) return null;
    return concat([new Uint8Array(width - r.length), r, new Uint8Array(width - s.length), s]);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
