import { ascii } from '../bytes/ascii.ts';
import { concat } from '../bytes/concat.ts';

/** The bytes that a COSE_Sign1 signature covers (RFC 9052 §4.4), with the protected header exactly as received. */
export function signedBytes(protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array {
  return sigStructure('Signature1', protectedHeader, payload);
}

/** The bytes that the time-stamp of a `sigTst` header covers (C2PA 1.4 §10.3.2.5): the claim, not the signature. */
export function claimCountersigned(protectedHeader: Uint8Array, claim: Uint8Array): Uint8Array {
  return sigStructure('CounterSignature', protectedHeader, claim);
}

/**
 * The bytes that the time-stamp of a `sigTst2` header covers (C2PA 2.2 §10.3.2.5): the payload is the CBOR encoding of
 * the signature's byte string, its head included.
 */
export function signatureCountersigned(protectedHeader: Uint8Array, signature: Uint8Array): Uint8Array {
  return sigStructure('CounterSignature', protectedHeader, byteString(signature));
}

function sigStructure(context: string, protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array {
  const label = ascii(context);
  return concat([
    head(4, 4),
    concat([head(3, label.length), label]),
    byteString(protectedHeader),
    byteString(new Uint8Array()),
    byteString(payload),
  ]);
}

function byteString(bytes: Uint8Array): Uint8Array {
  return concat([head(2, bytes.length), bytes]);
}

/** Head of a CBOR item in its shortest form (RFC 8949 §4.2.1). */
function head(major: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((major << 5) | value);
  const size = value < 0x100 ? 1 : value < 0x1_0000 ? 2 : 4;
  const bytes = new Uint8Array(1 + size);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, (major << 5) | (23 + (size === 4 ? 3 : size)));
  if (size === 1) view.setUint8(1, value);
  else if (size === 2) view.setUint16(1, value);
  else view.setUint32(1, value);
  return bytes;
}
