import { type CborMap, isCborMap } from '../cbor/decode.ts';
import { CLAIM_ISSUED_AT, LABEL } from './labels.ts';

/** `iat` of the CWT claims in the protected header (RFC 9597), in milliseconds since 1970; null where absent. */
export function readIssuedAt(protectedHeader: CborMap): number | null {
  const claims = protectedHeader.get(LABEL.cwtClaims);
  const seconds = isCborMap(claims) ? claims.get(CLAIM_ISSUED_AT) : undefined;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : null;
}
