import { allZero } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { type CborMap, decodeCbor, isCborMap, Tagged } from '../cbor/decode.ts';
import { isCborArray } from '../cbor/fields.ts';
import { onlyContent } from '../manifest/assertion-content.ts';
import { type ManifestContent, signatureBox } from '../manifest/manifest-content.ts';

/** Unprotected headers that only take up room (C2PA 2.2 §13.2.3). */
const PADDING = ['pad', 'pad2'];

/**
 * Whether the padding beside a claim's signature is empty. Nothing signs or hashes it, so whatever lies there was put
 * there by nobody we know; among what is excluded from the binding there may be the store and zeros alone
 * (C2PA 2.2 §15.12.1). Padding in ingredients is covered by their digests.
 */
export function isPaddingEmpty(content: ManifestContent): boolean {
  const box = signatureBox(content);
  const cose = box === null ? null : onlyContent(box, 'cbor');
  const header = cose === null ? null : unprotectedHeader(cose);
  if (header === null) return true;
  return PADDING.every((name) => {
    const value = header.get(name);
    return value === undefined || value === null || (value instanceof Uint8Array && allZero(value));
  });
}

/** Null where the bytes are no signature, which the check of the signature itself says. */
function unprotectedHeader(cose: Uint8Array): CborMap | null {
  try {
    const decoded = decodeCbor(cose);
    const parts = decoded instanceof Tagged ? decoded.value : decoded;
    const header = isCborArray(parts) ? parts[1] : null;
    return isCborMap(header) ? header : null;
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
