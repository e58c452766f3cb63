import { copy, flippedLastBit, fromHex } from '../bytes.ts';
import type { CborInput } from '../cbor-writer.ts';
import type { FaultHooks } from '../fault-hooks.ts';
import { BOX_TYPE, box, superbox } from '../jumbf-writer.ts';
import { ecdsaDer } from '../keys.ts';

const ALGORITHM = 1;
const CRITICAL = 2;
const X5CHAIN = 33;
/** ES256K (RFC 8812): registered, and not on C2PA's list. */
const NOT_ALLOWED = -47;

/** Ways in which a COSE signature can be wrong (C2PA 2.2 §13.2, §15.7). */
export const SIGNATURE_FAULTS = {
  'signature.missing': { boxes: (boxes) => ({ ...boxes, signatures: [] }) },
  'signature.no-cose': {
    boxes: (boxes) => ({
      ...boxes,
      signatures: [superbox(BOX_TYPE.signature, 'c2pa.signature', [box('cbor', fromHex('a0'))])],
    }),
  },
  'signature.wrong': { cose: (options) => ({ ...options, signature: flippedLastBit }) },
  'signature.der-encoded': { cose: (options) => ({ ...options, signature: ecdsaDer }) },
  'signature.algorithm-unsupported': protectedHeader((headers) => headers.set(ALGORITHM, NOT_ALLOWED)),
  'signature.algorithm-missing': protectedHeader((headers) => headers.delete(ALGORITHM)),
  'signature.unknown-critical': protectedHeader((headers) => {
    headers.set(CRITICAL, ['org.example.must']);
    headers.set('org.example.must', 1);
  }),
  'signature.no-certificates': protectedHeader((headers) => headers.delete(X5CHAIN)),
  /** As older writers did; anyone can replace such a chain. */
  'signature.chain-unprotected': {
    cose: (options) => ({
      ...options,
      protectedHeaders: (headers) => headers.delete(X5CHAIN),
      unprotectedHeaders: (headers) => headers.set('x5chain', options.credentials.chain.map(copy)),
    }),
  },
} as const satisfies Readonly<Record<string, FaultHooks>>;

function protectedHeader(change: (headers: Map<number | string, CborInput>) => void): FaultHooks {
  return { cose: (options) => ({ ...options, protectedHeaders: change }) };
}
