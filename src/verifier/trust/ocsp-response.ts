import { type DerNode, readDer } from '../asn1/der.ts';
import { Fields, onlyChild } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { timeOf } from '../asn1/time.ts';
import { expect, integerHexOf, octetsOf, oidOf, smallIntegerOf, wholeBitsOf } from '../asn1/values.ts';
import { MalformedError } from '../bytes/errors.ts';
import { type Name, readName } from '../x509/name.ts';
import {
  readAlgorithmIdentifier,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
} from '../x509/signature-algorithm.ts';

/** BasicOCSPResponse (RFC 6960 §4.2.1), read and unjudged. Times are in milliseconds since 1970. */
export interface OcspResponse {
  readonly signed: Uint8Array;
  readonly signatureAlgorithm: SignatureAlgorithm | null;
  readonly signature: Uint8Array;
  readonly responder:
    | { readonly kind: 'name'; readonly name: Name }
    | { readonly kind: 'key'; readonly hash: Uint8Array };
  readonly producedAt: number;
  readonly answers: readonly OcspAnswer[];
  readonly certificates: readonly Uint8Array[];
}

export interface OcspAnswer {
  readonly hashOid: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  /** Content octets in hex. */
  readonly serial: string;
  readonly status: CertificateStatus;
  readonly thisUpdate: number;
  readonly nextUpdate: number | null;
}

type CertificateStatus =
  | { readonly kind: 'good' | 'unknown' }
  | { readonly kind: 'revoked'; readonly at: number; readonly reason: number | null };

/** Answers and certificates in one response: a staple is about one certificate. */
const MAX_ANSWERS = 64;
const MAX_RESPONDER_CERTIFICATES = 8;

/** @throws MalformedError where the bytes are none, or say that the responder gave no answer */
export function parseOcspResponse(der: Uint8Array): OcspResponse {
  const outer = new Fields(readDer(der), 'OCSP response');
  if (smallIntegerOf(outer.take(), TAG.enumerated) !== 0)
    throw new MalformedError('OCSP response: no answer was given');
  const bytes = outer.optionalExplicit(0);
  outer.end();
  if (bytes === null) throw new MalformedError('OCSP response: empty');
  const typed = new Fields(bytes, 'OCSP response');
  if (oidOf(typed.take()) !== OID.ocspBasic) throw new MalformedError('OCSP response: unknown type');
  const basic = new Fields(readDer(octetsOf(typed.take(TAG.octetString))), 'OCSP response');
  typed.end();
  const data = basic.take(TAG.sequence);
  const signatureAlgorithm = readSignatureAlgorithm(basic.take());
  const signature = wholeBitsOf(basic.take());
  const certificates = basic.optionalExplicit(0)?.children ?? [];
  basic.end();
  if (certificates.length > MAX_RESPONDER_CERTIFICATES)
    throw new MalformedError('OCSP response: too many certificates');
  return {
    signed: data.raw,
    signatureAlgorithm,
    signature,
    certificates: certificates.map(({ raw }) => raw),
    ...readData(data),
  };
}

function readData(node: DerNode): Pick<OcspResponse, 'responder' | 'producedAt' | 'answers'> {
  const fields = new Fields(node, 'OCSP response');
  const version = fields.optionalExplicit(0);
  if (version !== null && smallIntegerOf(version) !== 0) throw new MalformedError('OCSP response: version');
  const responder = fields.take(contextTag(1, 'constructed'), contextTag(2, 'constructed'));
  const producedAt = timeOf(fields.take(), { fractions: true });
  const answers = expect(fields.take(), TAG.sequence, 'answers').children;
  refuseCritical(fields.optionalExplicit(1));
  fields.end();
  if (answers.length > MAX_ANSWERS) throw new MalformedError('OCSP response: too many answers');
  const id = onlyChild(responder, 'responder id');
  return {
    responder:
      responder.tag === contextTag(1, 'constructed')
        ? { kind: 'name', name: readName(id) }
        : { kind: 'key', hash: octetsOf(expect(id, TAG.octetString, 'responder key hash')) },
    producedAt,
    answers: answers.map(readAnswer),
  };
}

function readAnswer(node: DerNode): OcspAnswer {
  const fields = new Fields(node, 'OCSP answer');
  const id = new Fields(fields.take(), 'certificate id');
  const hashOid = readAlgorithmIdentifier(id.take()).oid;
  const issuerNameHash = octetsOf(id.take(TAG.octetString));
  const issuerKeyHash = octetsOf(id.take(TAG.octetString));
  const serial = integerHexOf(id.take());
  id.end();
  const status = readStatus(fields.take());
  const thisUpdate = timeOf(fields.take(), { fractions: true });
  const next = fields.optionalExplicit(0);
  refuseCritical(fields.optionalExplicit(1));
  fields.end();
  const nextUpdate = next === null ? null : timeOf(next, { fractions: true });
  return { hashOid, issuerNameHash, issuerKeyHash, serial, status, thisUpdate, nextUpdate };
}

function readStatus(node: DerNode): CertificateStatus {
  if (node.tag === contextTag(0, 'primitive')) return { kind: 'good' };
  if (node.tag === contextTag(2, 'primitive')) return { kind: 'unknown' };
  const fields = new Fields(node, 'certificate status', contextTag(1, 'constructed'));
  const at = timeOf(fields.take(), { fractions: true });
  const reason = fields.optionalExplicit(0);
  fields.end();
  return { kind: 'revoked', at, reason: reason === null ? null : smallIntegerOf(reason, TAG.enumerated) };
}

/** Extensions only add to an answer, unless they are critical and unknown (RFC 6960 §4.4). */
function refuseCritical(extensions: DerNode | null): void {
  for (const extension of extensions?.children ?? []) {
    if (extension.children.some(({ tag, content }) => tag === TAG.boolean && content.at(0) !== 0)) {
      throw new MalformedError('OCSP response: unknown critical extension');
    }
  }
}
