import { MalformedError } from '../bytes/errors.ts';
import { type CborMap, type CborValue, decodeCbor, isCborMap, Tagged } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import { LABEL } from '../cose/labels.ts';

const TAG_SIGN1 = 18;

/** The envelope of an aggregator's credential (CAWG Identity 1.2 §8.1). */
export interface SignedCredential {
  readonly protectedRaw: Uint8Array;
  readonly protectedHeader: CborMap;
  readonly unprotectedHeader: CborMap;
  /** Null where the credential is left out. */
  readonly payload: Uint8Array | null;
  readonly signature: Uint8Array;
}

/** COSE_Sign1 with its payload inside, unlike a claim's; null where it is none. */
export function readSignedCredential(bytes: Uint8Array): SignedCredential | null {
  try {
    const tagged = decodeCbor(bytes);
    const parts: CborValue = tagged instanceof Tagged && tagged.tag === TAG_SIGN1 ? tagged.value : null;
    if (!isCborArray(parts) || parts.length !== 4) return null;
    const [protectedRaw, unprotectedHeader, payload, signature] = parts;
    if (!(protectedRaw instanceof Uint8Array) || (payload !== null && !(payload instanceof Uint8Array))) return null;
    if (!(signature instanceof Uint8Array) || !isCborMap(unprotectedHeader)) return null;
    const protectedHeader = decodeCbor(protectedRaw);
    if (!isCborMap(protectedHeader) || protectedHeader.has(LABEL.critical)) return null;
    return { protectedRaw, protectedHeader, unprotectedHeader, payload, signature };
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
