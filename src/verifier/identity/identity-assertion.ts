import { allZero } from '../bytes/equal.ts';
import { type CborMap, isCborMap } from '../cbor/decode.ts';
import { arrayField, bytesField, mapField, textField } from '../cbor/fields.ts';
import { mapValueBytes } from '../cbor/map-value.ts';
import { onlyContent } from '../manifest/assertion-content.ts';
import { type HashedUri, hashedUri } from '../manifest/hashed-uri.ts';
import type { ListedAssertion } from '../manifest/manifest-content.ts';

/** A CAWG identity assertion (CAWG Identity 1.2 §5): someone besides the signer stands by named assertions. */
export interface IdentityAssertion {
  readonly url: string;
  readonly kind: string;
  readonly payload: CborMap;
  /** `signer_payload` as received. */
  readonly payloadBytes: Uint8Array;
  readonly references: readonly HashedUri[];
  readonly signature: Uint8Array;
  readonly padded: boolean;
}

/** Null where the assertion has not the shape of one. */
export function readIdentity({ url, box, content }: ListedAssertion): IdentityAssertion | null {
  const bytes = box === null ? null : onlyContent(box, 'cbor');
  if (bytes === null || content.kind !== 'cbor' || !isCborMap(content.value)) return null;
  const payload = mapField(content.value, 'signer_payload');
  const signature = bytesField(content.value, 'signature');
  const payloadBytes = mapValueBytes(bytes, 'signer_payload');
  const kind = payload === null ? null : textField(payload, 'sig_type');
  const items = payload === null ? null : arrayField(payload, 'referenced_assertions');
  const references = (items ?? []).map(hashedUri).filter((reference) => reference !== null);
  if (payload === null || signature === null || payloadBytes === null || kind === null) return null;
  if (items === null || references.length !== items.length) return null;
  return { url, kind, payload, payloadBytes, references, signature, padded: hasZeroPads(content.value) };
}

/** Pads may hold nothing that a reader could take for content. */
function hasZeroPads(map: CborMap): boolean {
  return ['pad1', 'pad2'].every((name) => {
    const pad = map.get(name);
    return pad === undefined || (pad instanceof Uint8Array && allZero(pad));
  });
}
