import { DerNode, readBer, readDer } from '../asn1/der.ts';
import { Fields, onlyChild } from '../asn1/fields.ts';
import { OID } from '../asn1/oid.ts';
import { contextTag, TAG } from '../asn1/tags.ts';
import { expect, integerHexOf, octetsOf, oidOf, smallIntegerOf } from '../asn1/values.ts';
import { concat } from '../bytes/concat.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';
import { readName } from '../x509/name.ts';
import {
  readAlgorithmIdentifier,
  readDigestAlgorithm,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
} from '../x509/signature-algorithm.ts';
import { parseTstInfo, type TstInfo } from './tst-info.ts';

/** An RFC 3161 time-stamp token: CMS SignedData (RFC 5652 §5) around a TSTInfo, read and unjudged. */
export interface TimeStampToken {
  readonly tst: TstInfo;
  /** The DER of TSTInfo, whose digest is signed. */
  readonly content: Uint8Array;
  /** All certificates that the token carries, in DER. */
  readonly certificates: readonly Uint8Array[];
  readonly signer: SignerId;
  readonly digestAlgorithm: HashAlgorithm;
  /** Null where it is none that is accepted. */
  readonly signatureAlgorithm: SignatureAlgorithm | null;
  readonly signature: Uint8Array;
  /** The signed attributes as the SET that is signed (RFC 5652 §5.4). */
  readonly attributes: DerNode;
}

type SignerId =
  | { readonly kind: 'issuer-and-serial'; readonly issuerKey: string; readonly serial: string }
  | { readonly kind: 'key-id'; readonly keyId: Uint8Array };

/** Certificates of one token: authority, its chain, and some add cross certificates. */
const MAX_TOKEN_CERTIFICATES = 16;

/**
 * The token that a header carries: `sigTst` holds a TimeStampResp (RFC 3161 §2.4.2), which must have been granted,
 * `sigTst2` the token itself; writers mix them up, so the bytes decide. What was stamped is another matter.
 * @throws MalformedError
 */
export function tokenOfHeader(der: Uint8Array): DerNode {
  const node = readBer(der);
  if (node.children.at(0)?.tag === TAG.oid) return node;
  const fields = new Fields(node, 'time-stamp response');
  const [status] = expect(fields.take(), TAG.sequence, 'time-stamp status').children;
  if (status === undefined || smallIntegerOf(status) > 1) throw new MalformedError('time-stamp response: not granted');
  const token = fields.take(TAG.sequence);
  fields.end();
  return token;
}

/** A token in its bytes, or as {@link tokenOfHeader} found it. @throws MalformedError */
export function parseTimeStampToken(token: Uint8Array | DerNode): TimeStampToken {
  const outer = new Fields(token instanceof DerNode ? token : readBer(token), 'time-stamp token');
  if (oidOf(outer.take()) !== OID.signedData) throw new MalformedError('time-stamp token: not signed data');
  const data = new Fields(onlyChild(outer.take(contextTag(0, 'constructed')), 'time-stamp token'), 'signed data');
  outer.end();
  if (smallIntegerOf(data.take()) !== 3) throw new MalformedError('time-stamp token: version of the signed data');
  data.take(TAG.set);
  const content = readContent(data.take());
  const certificates = data.optional(contextTag(0, 'constructed'))?.children ?? [];
  if (certificates.length > MAX_TOKEN_CERTIFICATES) throw new MalformedError('time-stamp token: too many certificates');
  data.optional(contextTag(1, 'constructed'));
  const signers = data.take(TAG.set);
  data.end();
  // RFC 3161 §2.4.2: the authority's signature and no other.
  const signer = readSigner(onlyChild(signers, 'time-stamp token'));
  return {
    tst: parseTstInfo(content),
    content,
    certificates: certificates.filter(({ tag }) => tag === TAG.sequence).map(({ raw }) => raw),
    ...signer,
  };
}

function readContent(node: DerNode): Uint8Array {
  const fields = new Fields(node, 'encapsulated content');
  if (oidOf(fields.take()) !== OID.tstInfo) throw new MalformedError('time-stamp token: its content is no TSTInfo');
  const octets = onlyChild(fields.take(contextTag(0, 'constructed')), 'encapsulated content');
  fields.end();
  if (octets.tag !== TAG.octetString && octets.tag !== (TAG.octetString | 0x20)) {
    throw new MalformedError('time-stamp token: its content is no OCTET STRING');
  }
  return octetsOf(octets);
}

type SignerFields = Pick<
  TimeStampToken,
  'signer' | 'digestAlgorithm' | 'signatureAlgorithm' | 'signature' | 'attributes'
>;

function readSigner(node: DerNode): SignerFields {
  const fields = new Fields(node, 'signer info');
  smallIntegerOf(fields.take());
  const signer = readSignerId(fields.take());
  const digestAlgorithm = readDigestAlgorithm(fields.take());
  if (digestAlgorithm === null) throw new MalformedError('signer info: digest that is not accepted');
  const attributes = fields.take(contextTag(0, 'constructed'));
  const algorithm = fields.take(TAG.sequence);
  const signature = octetsOf(fields.take());
  fields.optional(contextTag(1, 'constructed'));
  fields.end();
  return {
    signer,
    digestAlgorithm,
    signatureAlgorithm: readCmsAlgorithm(algorithm, digestAlgorithm),
    signature,
    // RFC 5652 §5.4: signed is the SET OF, not the [0] that stands in the message.
    attributes: readDer(asSet(attributes)),
  };
}

/** CMS may name the key's algorithm alone, rsaEncryption, and leave the digest to its own field (RFC 3370 §3.2). */
function readCmsAlgorithm(node: DerNode, hash: HashAlgorithm): SignatureAlgorithm | null {
  return readAlgorithmIdentifier(node).oid === OID.rsaEncryption
    ? { kind: 'rsa-pkcs1', hash }
    : readSignatureAlgorithm(node);
}

function readSignerId(node: DerNode): SignerId {
  if (node.tag === contextTag(0, 'primitive')) return { kind: 'key-id', keyId: node.content };
  const fields = new Fields(node, 'signer id');
  const issuerKey = readName(fields.take()).key;
  const serial = integerHexOf(fields.take());
  fields.end();
  return { kind: 'issuer-and-serial', issuerKey, serial };
}

function asSet(node: DerNode): Uint8Array {
  return concat([Uint8Array.of(TAG.set), node.raw.subarray(1)]);
}
