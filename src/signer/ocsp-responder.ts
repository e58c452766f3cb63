import { ALGORITHMS, digestIdentifier } from './algorithms.ts';
import type { Entity } from './authority.ts';
import { type Bytes, concat, flippedLastBit } from './bytes.ts';
import {
  bitString,
  enumerated,
  explicit,
  generalizedTime,
  implicit,
  implicitConstructed,
  integerBytes,
  octetString,
  oid,
  sequence,
} from './der.ts';
import { digest } from './digest.ts';
import { signDer } from './keys.ts';
import { OID } from './oids.ts';

/** Reasons of revocation by number (RFC 5280 §5.3.1). */
const REVOCATION_REASON = {
  keyCompromise: 1,
  superseded: 4,
  cessationOfOperation: 5,
  removeFromCrl: 8,
} as const;

export type CertificateStatus =
  | { readonly status: 'good' | 'unknown' }
  | { readonly status: 'revoked'; readonly at: number; readonly reason?: keyof typeof REVOCATION_REASON };

/** Times are in milliseconds since 1970 UTC. */
export interface OcspOptions {
  /** The certificate asked about. */
  readonly subject: Entity;
  /** Who signs: the subject's issuer, or a responder that it issued. */
  readonly responder: Entity;
  readonly answer: CertificateStatus;
  readonly thisUpdate: number;
  readonly nextUpdate?: number;
  readonly producedAt?: number;
  /** Another certificate's serial number in the answer. */
  readonly otherSerial?: boolean;
  readonly brokenSignature?: boolean;
}

/** An OCSPResponse (RFC 6960 §4.2) in DER. */
export async function ocspResponse(options: OcspOptions): Promise<Bytes> {
  const { subject, responder, answer, thisUpdate, nextUpdate } = options;
  const single = sequence(
    await certificateId(subject, options.otherSerial === true),
    encodeStatus(answer),
    generalizedTime(thisUpdate),
    nextUpdate === undefined ? concat() : explicit(0, generalizedTime(nextUpdate)),
  );
  const data = sequence(
    explicit(1, responder.name),
    generalizedTime(options.producedAt ?? thisUpdate),
    sequence(single),
  );
  const signature = await signDer(responder.algorithm, responder.keys.privateKey, data);
  const basic = sequence(
    data,
    ALGORITHMS[responder.algorithm].identifier,
    bitString(options.brokenSignature === true ? flippedLastBit(signature) : signature),
    explicit(0, sequence(responder.certificate)),
  );
  const SUCCESSFUL = 0;
  return sequence(enumerated(SUCCESSFUL), explicit(0, sequence(oid(OID.ocspBasic), octetString(basic))));
}

async function certificateId(subject: Entity, otherSerial: boolean): Promise<Bytes> {
  const { issuer, serial } = subject;
  if (issuer === null) throw new Error('a root has no issuer to answer for it');
  return sequence(
    digestIdentifier('sha1'),
    octetString(await digest('sha1', issuer.name)),
    octetString(issuer.keyId),
    integerBytes(otherSerial ? flippedLastBit(serial) : serial),
  );
}

function encodeStatus(answer: CertificateStatus): Bytes {
  const GOOD = 0;
  const UNKNOWN = 2;
  if (answer.status !== 'revoked') return implicit(answer.status === 'good' ? GOOD : UNKNOWN, concat());
  const reason = answer.reason === undefined ? concat() : explicit(0, enumerated(REVOCATION_REASON[answer.reason]));
  return implicitConstructed(1, generalizedTime(answer.at), reason);
}
