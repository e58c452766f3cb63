import { ALGORITHMS, type SigningAlgorithm } from './algorithms.ts';
import type { Bytes } from './bytes.ts';
import { byteStringHeadLength, type CborInput, encodeCbor, tagCoseSign1 } from './cbor-writer.ts';
import { signRaw } from './keys.ts';
import { type TimeStamper, timeStampResponse } from './time-stamp-authority.ts';

export interface SignerCredentials {
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: CryptoKey;
  /** DER, end entity first. */
  readonly chain: readonly Uint8Array[];
}

/** What goes into one COSE_Sign1 besides the payload. */
export interface CoseOptions {
  readonly credentials: SignerCredentials;
  readonly timeStamp?: { readonly stamp: TimeStamper; readonly header: 'sigTst' | 'sigTst2'; readonly copies?: number };
  /** DER OCSP responses (C2PA 2.2 §14.6.2). */
  readonly ocsp?: readonly Uint8Array[];
  /** Claimed signing time (CWT `iat` in header 15, RFC 9597), seconds since 1970. */
  readonly issuedAt?: number;
  /** Changes to the headers after they are built; for faults. */
  readonly protectedHeaders?: (headers: Map<number | string, CborInput>) => void;
  readonly unprotectedHeaders?: (headers: Map<number | string, CborInput>) => void;
  readonly signature?: (signature: Bytes) => Bytes;
}

const HEADER = { algorithm: 1, cwtClaims: 15, x5chain: 33 } as const;
const CWT_ISSUED_AT = 6;
const NOTHING = new Uint8Array(0);

/**
 * A tagged COSE_Sign1 with detached payload (C2PA 2.2 §13.2).
 * @param size exact length wanted in bytes, filled up with the `pad` header; at least 24 more than the unpadded length
 */
export async function signCose(payload: Uint8Array, options: CoseOptions, size: number | null): Promise<Bytes> {
  const { credentials } = options;
  const headers = new Map<number | string, CborInput>([
    [HEADER.algorithm, ALGORITHMS[credentials.algorithm].cose],
    [HEADER.x5chain, chainHeader(credentials.chain)],
  ]);
  if (options.issuedAt !== undefined) headers.set(HEADER.cwtClaims, new Map([[CWT_ISSUED_AT, options.issuedAt]]));
  options.protectedHeaders?.(headers);
  const protectedBytes = encodeCbor(headers);
  const toSign = encodeCbor(['Signature1', protectedBytes, NOTHING, payload]);
  const raw = await signRaw(credentials.algorithm, credentials.privateKey, toSign);
  const signature = options.signature?.(raw) ?? raw;

  const unprotected = new Map<number | string, CborInput>();
  if (options.timeStamp !== undefined) {
    const { header } = options.timeStamp;
    unprotected.set(header, await timeStampHeader(options.timeStamp, protectedBytes, payload, signature));
  }
  if (options.ocsp !== undefined) unprotected.set('rVals', { ocspVals: options.ocsp });
  options.unprotectedHeaders?.(unprotected);
  const encode = (pad: number): Bytes => {
    unprotected.set('pad', new Uint8Array(pad));
    return tagCoseSign1(encodeCbor([protectedBytes, unprotected, null, signature]));
  };
  const bare = encode(0);
  return size === null ? bare : encode(padLength(size - bare.length));
}

function chainHeader(chain: readonly Uint8Array[]): CborInput {
  const [only] = chain;
  return chain.length === 1 && only !== undefined ? only : chain;
}

/** C2PA 2.2 §10.3.2.5: v1 stamps the claim, v2 the signature, each in a COSE counter-signature structure. */
async function timeStampHeader(
  { stamp, header, copies = 1 }: NonNullable<CoseOptions['timeStamp']>,
  protectedBytes: Bytes,
  claim: Uint8Array,
  signature: Bytes,
): Promise<CborInput> {
  const payload = header === 'sigTst' ? claim : encodeCbor(signature);
  const token = await stamp(encodeCbor(['CounterSignature', protectedBytes, NOTHING, payload]));
  const val = header === 'sigTst' ? timeStampResponse(token) : token;
  return { tstTokens: Array.from({ length: copies }, () => ({ val })) };
}

/** Bytes of padding that make the encoding `missing` bytes longer than it is with an empty pad. */
function padLength(missing: number): number {
  for (const head of [1, 2, 3, 5]) {
    const length = missing + 1 - head;
    if (length >= 0 && byteStringHeadLength(length) === head) return length;
  }
  throw new Error(`no padding is ${missing} bytes long`);
}

/** Room for later passes: time-stamps and DER signatures vary by a few bytes. Never falls on a head's boundary. */
export function reservedSize(measured: Uint8Array): number {
  return measured.length + 128;
}
