import { LimitError, MalformedError } from '../bytes/errors.ts';
import type { CborMap, CborValue } from '../cbor/decode.ts';
import { MAX_CHAIN_CERTIFICATES } from '../limits.ts';
import { LABEL } from './labels.ts';

/**
 * The certificates of x5chain (RFC 9360 §2; C2PA 2.2 §14.6): label 33 or the older text label in the protected header,
 * the text label alone in the unprotected one, never in both, for then nobody can tell which was meant.
 * Empty where there is none.
 * @throws MalformedError, and LimitError above MAX_CHAIN_CERTIFICATES
 */
export function readCertificateChain(protectedHeader: CborMap, unprotectedHeader: CborMap): readonly Uint8Array[] {
  const places = [
    protectedHeader.get(LABEL.x5chain),
    protectedHeader.get('x5chain'),
    unprotectedHeader.get('x5chain'),
    unprotectedHeader.get(LABEL.x5chain),
  ].filter((place) => place !== undefined);
  if (places.length > 1) throw new MalformedError('COSE: two certificate chains');
  // The number was never allowed outside of the protected header, so a chain that stands there is none.
  const value = unprotectedHeader.has(LABEL.x5chain) ? undefined : places[0];
  if (value === undefined || value === null) return [];
  const items: readonly CborValue[] = Array.isArray(value) ? value : [value];
  if (items.length > MAX_CHAIN_CERTIFICATES) {
    throw new LimitError('MAX_CHAIN_CERTIFICATES', `${items.length} certificates in one chain`);
  }
  const certificates: Uint8Array[] = [];
  for (const item of items) {
    if (!(item instanceof Uint8Array)) throw new MalformedError('COSE: x5chain holds no certificates');
    certificates.push(item);
  }
  return certificates;
}

/** False where anybody could replace the chain by another one for the same key. */
export function isChainProtected(protectedHeader: CborMap): boolean {
  return protectedHeader.has(LABEL.x5chain) || protectedHeader.has('x5chain');
}
