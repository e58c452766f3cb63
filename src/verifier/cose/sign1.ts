import { MalformedError } from '../bytes/errors.ts';
import { type CborMap, type CborValue, decodeCbor, isCborMap, Tagged } from '../cbor/decode.ts';
import { readCertificateChain } from './certificate-chain.ts';
import { LABEL } from './labels.ts';

/** COSE_Sign1 (RFC 9052 §4.2) as C2PA 2.2 §13.2 restricts it: tagged, detached. Nothing is judged here. */
export interface Sign1 {
  /** The protected header as received: exactly these bytes are signed. */
  readonly protectedRaw: Uint8Array;
  /** Value of `alg`, from the protected header alone; undefined where absent. */
  readonly algorithm: CborValue;
  readonly signature: Uint8Array;
  readonly protectedHeader: CborMap;
  /** Not signed: whatever is in it must prove itself. */
  readonly unprotectedHeader: CborMap;
  /** Certificates in DER, the end entity first. */
  readonly certificates: readonly Uint8Array[];
}

const TAG_SIGN1 = 18;

/** Labels that may be listed as critical (RFC 9052 §3.1) because they are processed here. */
const UNDERSTOOD: ReadonlySet<CborValue> = new Set<CborValue>([
  LABEL.algorithm,
  LABEL.contentType,
  LABEL.cwtClaims,
  LABEL.x5chain,
  'x5chain',
]);

/** @throws MalformedError where the bytes are no such signature, LimitError where it carries too many certificates */
export function parseSign1(bytes: Uint8Array): Sign1 {
  const tagged = decodeCbor(bytes);
  if (!(tagged instanceof Tagged) || tagged.tag !== TAG_SIGN1)
    throw new MalformedError('COSE_Sign1: tag 18 is missing');
  const parts: CborValue = tagged.value as CborValue;
  if (!Array.isArray(parts) || parts.length !== 4) throw new MalformedError('COSE_Sign1: four items expected');
  const [protectedRaw, unprotectedHeader, payload, signature] = parts as readonly CborValue[];
  if (!(protectedRaw instanceof Uint8Array) || !(signature instanceof Uint8Array)) {
    throw new MalformedError('COSE_Sign1: byte strings expected');
  }
  if (payload !== null)
    throw new MalformedError('COSE_Sign1: the payload must be nil, since the claim is what is signed');
  if (!isCborMap(unprotectedHeader)) throw new MalformedError('COSE_Sign1: unprotected header');
  const protectedHeader = protectedRaw.length === 0 ? new Map<CborValue, CborValue>() : decodeCbor(protectedRaw);
  if (!isCborMap(protectedHeader)) throw new MalformedError('COSE_Sign1: protected header');
  checkCritical(protectedHeader, unprotectedHeader);
  return {
    protectedRaw,
    algorithm: protectedHeader.get(LABEL.algorithm),
    signature,
    protectedHeader,
    unprotectedHeader,
    certificates: readCertificateChain(protectedHeader, unprotectedHeader),
  };
}

/** RFC 9052 §3.1: `crit` is protected, not empty, lists protected labels, and all must be understood. */
function checkCritical(protectedHeader: CborMap, unprotectedHeader: CborMap): void {
  if (unprotectedHeader.has(LABEL.critical)) throw new MalformedError('COSE: unprotected crit');
  if (!protectedHeader.has(LABEL.critical)) return;
  const critical = protectedHeader.get(LABEL.critical);
  if (!Array.isArray(critical) || critical.length === 0) throw new MalformedError('COSE: crit');
  for (const label of critical as readonly CborValue[]) {
    if (!UNDERSTOOD.has(label) || !protectedHeader.has(label))
      throw new MalformedError('COSE: unknown critical header');
  }
}
