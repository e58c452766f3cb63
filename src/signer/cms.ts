import { ALGORITHMS, digestIdentifier } from './algorithms.ts';
import type { Entity } from './authority.ts';
import { type Bytes, concat, flippedLastBit } from './bytes.ts';
import { explicit, implicitConstructed, integer, integerBytes, octetString, oid, sequence, setOf, tlv } from './der.ts';
import { digest, type HashName } from './digest.ts';
import { signDer } from './keys.ts';
import { OID } from './oids.ts';

/** What one CMS SignedData (RFC 5652 §5) is made of, and how it may be wrong. */
export interface SignedDataOptions {
  readonly signer: Entity;
  readonly contentType: string;
  readonly content: Bytes;
  readonly hash: HashName;
  readonly fault?: CmsFault;
}

export type CmsFault =
  | 'digest'
  | 'signature'
  | 'no-certificates'
  | 'unsorted-attributes'
  | 'no-signing-certificate'
  | 'wrong-signing-certificate'
  | 'wrong-content-type';

/** ContentInfo with signed attributes and ESSCertIDv2 (RFC 5035). */
export async function signedData(options: SignedDataOptions): Promise<Bytes> {
  const { signer, contentType, content, hash, fault } = options;
  const attributes = await signedAttributes(options);
  // RFC 5652 §5.4: signed as SET OF, written as [0] IMPLICIT.
  const signedBytes = fault === 'unsorted-attributes' ? setOf(...attributes) : tlv(0x31, ...attributes);
  const signature = await signDer(signer.algorithm, signer.keys.privateKey, signedBytes);
  const issuerName = signer.issuer?.name ?? signer.name;
  const signerInfo = sequence(
    integer(1),
    sequence(issuerName, integerBytes(signer.serial)),
    digestIdentifier(hash),
    implicitConstructed(0, ...attributes),
    ALGORITHMS[signer.algorithm].identifier,
    octetString(fault === 'signature' ? flippedLastBit(signature) : signature),
  );
  const certificates = [signer.certificate, ...signer.issuers.slice(0, -1)];
  return sequence(
    oid(OID.signedData),
    explicit(
      0,
      sequence(
        integer(3),
        setOf(digestIdentifier(hash)),
        sequence(oid(contentType), explicit(0, octetString(content))),
        fault === 'no-certificates' ? concat() : implicitConstructed(0, ...certificates),
        setOf(signerInfo),
      ),
    ),
  );
}

async function signedAttributes({
  signer,
  contentType,
  content,
  hash,
  fault,
}: SignedDataOptions): Promise<readonly Bytes[]> {
  const contentDigest = await digest(hash, content);
  if (fault === 'digest') contentDigest.reverse();
  const attributes = [
    attribute(OID.contentType, oid(fault === 'wrong-content-type' ? OID.signedData : contentType)),
    attribute(OID.messageDigest, octetString(contentDigest)),
  ];
  if (fault !== 'no-signing-certificate') {
    const named = fault === 'wrong-signing-certificate' ? content : signer.certificate;
    // SHA-256 is the default and left out.
    const certificateId = sequence(octetString(await digest('sha256', named)));
    attributes.push(attribute(OID.signingCertificateV2, sequence(sequence(certificateId))));
  }
  const sorted = [...attributes].sort(Buffer.compare);
  return fault === 'unsorted-attributes' ? sorted.reverse() : sorted;
}

function attribute(type: string, value: Bytes): Bytes {
  return sequence(oid(type), setOf(value));
}
