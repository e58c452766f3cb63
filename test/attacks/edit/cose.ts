import { decode } from 'cborg';
import { type Bytes, copy } from '../../../src/signer/bytes.ts';
import { byteStringHeadLength, type CborInput, encodeCbor, tagCoseSign1 } from '../../../src/signer/cbor-writer.ts';
import type { CoseOptions } from '../../../src/signer/cose.ts';

/** A COSE_Sign1 taken apart: what anybody can do who has no key. */
export interface CoseParts {
  protectedBytes: Uint8Array;
  unprotected: Map<number | string, CborInput>;
  payload: CborInput;
  signature: Uint8Array;
}

/** @throws Error where the bytes are not as our signer writes them */
export function parseCose(bytes: Uint8Array): CoseParts {
  const parts: unknown = decode(bytes.subarray(1), { useMaps: true });
  if (!Array.isArray(parts)) throw new Error('not a COSE_Sign1');
  const [protectedBytes, unprotected, payload, signature]: readonly unknown[] = parts;
  if (!(protectedBytes instanceof Uint8Array) || !(signature instanceof Uint8Array) || !(unprotected instanceof Map)) {
    throw new Error('not a COSE_Sign1');
  }
  return { protectedBytes, unprotected: new Map(unprotected), payload: payload === null ? null : [], signature };
}

export function writeCose({ protectedBytes, unprotected, payload, signature }: CoseParts): Bytes {
  return tagCoseSign1(encodeCbor([protectedBytes, unprotected, payload, signature]));
}

/** The same with its `pad` header longer or shorter, so that it is `length` bytes long. @throws Error where it cannot be */
export function paddedTo(parts: CoseParts, length: number): Bytes {
  for (const second of [false, true]) {
    const unprotected = new Map(parts.unprotected);
    unprotected.delete('pad2');
    unprotected.set('pad', new Uint8Array(0));
    if (second) unprotected.set('pad2', new Uint8Array(0));
    const missing = length - writeCose({ ...parts, unprotected }).length;
    for (const head of [1, 2, 3, 5]) {
      const size = missing + 1 - head;
      if (size < 0 || byteStringHeadLength(size) !== head) continue;
      unprotected.set('pad', new Uint8Array(size));
      return writeCose({ ...parts, unprotected });
    }
  }
  throw new Error(`no padding makes the signature ${length} bytes long`);
}

/** The protected header as a map of its entries. */
export function protectedMap({ protectedBytes }: Pick<CoseParts, 'protectedBytes'>): Map<number | string, CborInput> {
  const map: unknown = decode(copy(protectedBytes), { useMaps: true });
  if (!(map instanceof Map)) throw new Error('no protected header');
  return map;
}

export type Headers = Parameters<NonNullable<CoseOptions['protectedHeaders']>>[0];

/** Has the signer change the headers that it signs. */
export function withHeaders(change: (headers: Headers) => void): (options: CoseOptions) => CoseOptions {
  return (options) => ({ ...options, protectedHeaders: change });
}
