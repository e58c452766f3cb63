import type { DerNode } from '../asn1/der.ts';
import { OID } from '../asn1/oid.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { digest, type HashAlgorithm } from '../bytes/hash.ts';
import { toHex } from '../bytes/hex.ts';
import type { AnchorIndex } from '../x509/anchor-index.ts';
import type { Certificate } from '../x509/certificate.ts';
import { readCertificateBag } from '../x509/certificate-bag.ts';
import { isWithinValidity } from '../x509/certificate-rules.ts';
import { KEY_USAGE } from '../x509/extensions.ts';
import { hashAhead } from '../x509/fingerprint.ts';
import { verifySigned } from '../x509/issued-by.ts';
import { attributeText, nameLine } from '../x509/name.ts';
import { buildPath } from '../x509/path.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';
import { namesCertificate, readSignedAttributes, sortedSet } from './signed-attributes.ts';
import { parseTimeStampToken, type TimeStampToken } from './token.ts';

/** Clocks differ: a stamp this far in the future is still taken, in milliseconds. */
const CLOCK_SKEW = 5 * 60 * 1000;

type TokenFaultCode =
  | 'timeStamp.malformed'
  | 'timeStamp.mismatch'
  | 'timeStamp.outsideValidity'
  | 'timeStamp.untrusted'
  | 'timeStamp.credentialInvalid';

export type TokenJudgement =
  /** Nothing may be concluded from the token. */
  | { readonly kind: 'rejected'; readonly code: TokenFaultCode; readonly reason: string }
  /** The token holds; `trusted` where its authority's path ends in an anchor of the time-stamp list. */
  | {
      readonly kind: 'holds';
      readonly trusted: boolean;
      /** Milliseconds since 1970. */
      readonly genTime: number;
      readonly authority: string;
      readonly reason: string;
    };

export interface TokenRequest {
  /** The TimeStampToken: its DER (or outer BER), or that as it was walked already. */
  readonly token: Uint8Array | DerNode;
  /** What may have been stamped: any one of them will do. */
  readonly stamped: readonly Uint8Array[];
  readonly anchors: AnchorIndex;
  readonly at: number;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

/**
 * Judges one time-stamp token as C2PA 2.2 §15.8 and RFC 3161 §2.4.2 ask. One certificate goes through all steps: the
 * one that made the signature is the one that is named, profiled and followed to an anchor.
 */
export async function judgeToken(request: TokenRequest): Promise<TokenJudgement> {
  try {
    return await judge(parseTimeStampToken(request.token), request);
  } catch (error) {
    // An unsigned header must not decide whether the file can be judged: a hopeless token counts as absent.
    if (error instanceof MalformedError || error instanceof LimitError) {
      return { kind: 'rejected', code: 'timeStamp.malformed', reason: error.message };
    }
    throw error;
  }
}

async function judge(token: TimeStampToken, request: TokenRequest): Promise<TokenJudgement> {
  const { tst } = token;
  // Begun at once: each step waits for the engine, and an honest token needs them all.
  const digestOfContent = digest(token.digestAlgorithm, token.content);
  const imprints = imprintsOf(request.stamped, tst.imprintAlgorithm);
  await hashAhead(token.certificates);
  const certificates = readCertificateBag(token.certificates);
  const signer = certificates.find((certificate) => isSigner(certificate, token));
  if (signer === undefined) return rejected('timeStamp.untrusted', 'the certificate of the authority is missing');
  const attributes = readSignedAttributes(token.attributes);
  if (attributes.contentType !== OID.tstInfo) return rejected('timeStamp.malformed', 'another content type is signed');
  if (!bytesEqual(await digestOfContent, attributes.messageDigest)) {
    return rejected('timeStamp.mismatch', 'the digest of its content differs');
  }
  if (!(await isSignatureGood(token, signer, request.budget)))
    return rejected('timeStamp.mismatch', 'its signature does not hold');
  if (!(await namesCertificate(attributes.certificateHashes, signer.der))) {
    return rejected('timeStamp.credentialInvalid', 'it names another certificate than the one that signed');
  }
  if (tst.imprintAlgorithm === null) return rejected('timeStamp.untrusted', 'its digest algorithm is not accepted');
  if (!(await imprints).some((imprint) => bytesEqual(imprint, tst.imprint))) {
    return rejected('timeStamp.mismatch', 'it was made for something else');
  }
  if (tst.genTime > request.at + CLOCK_SKEW)
    return rejected('timeStamp.outsideValidity', 'its time lies in the future');
  if (!isWithinValidity(signer, tst.genTime)) {
    return rejected('timeStamp.outsideValidity', 'its time lies outside the validity of the authority');
  }
  const profile = authorityFault(signer);
  if (profile !== null) return rejected('timeStamp.credentialInvalid', profile);
  const outcome = await buildPath({
    leaf: signer,
    others: certificates.filter((certificate) => certificate !== signer),
    anchors: request.anchors,
    at: tst.genTime,
    mayIssue: (usages) => usages.includes(OID.timeStamping),
    budget: request.budget,
  });
  return {
    kind: 'holds',
    trusted: outcome.anchored,
    genTime: tst.genTime,
    authority: attributeText(signer.subject, OID.commonName) ?? nameLine(signer.subject),
    reason: outcome.anchored ? 'the authority is on the list' : outcome.fault.text,
  };
}

/** RFC 3161 §2.3: the usage is time-stamping alone, and critical. */
function authorityFault(certificate: Certificate): string | null {
  const { basicConstraints, extendedKeyUsages, keyUsage } = certificate.known;
  if (certificate.version !== 3) return 'the authority has no X.509 v3 certificate';
  if (basicConstraints?.ca === true) return 'the authority is a certification authority';
  if (extendedKeyUsages?.length !== 1 || extendedKeyUsages[0] !== OID.timeStamping)
    return 'not for time-stamping alone';
  if (certificate.extensions.get(OID.extendedKeyUsage)?.critical !== true)
    return 'its time-stamping usage is not critical';
  const mayStamp =
    keyUsage === null || keyUsage.has(KEY_USAGE.digitalSignature) || keyUsage.has(KEY_USAGE.nonRepudiation);
  return mayStamp ? null : 'its key may not sign';
}

async function isSignatureGood(
  token: TimeStampToken,
  signer: Certificate,
  budget: SignatureBudget | undefined,
): Promise<boolean> {
  const { attributes, signatureAlgorithm, signature } = token;
  const holds = (data: Uint8Array): Promise<boolean> => {
    budget?.spend();
    return verifySigned(signatureAlgorithm, signer.publicKey, signature, data);
  };
  if (await holds(attributes.raw)) return true;
  const sorted = sortedSet(attributes);
  return !bytesEqual(sorted, attributes.raw) && holds(sorted);
}

/** What the imprint must be for each of what may have been stamped; none for an algorithm that is not accepted. */
async function imprintsOf(
  stamped: readonly Uint8Array[],
  algorithm: HashAlgorithm | null,
): Promise<readonly Uint8Array[]> {
  return algorithm === null ? [] : Promise.all(stamped.map((bytes) => digest(algorithm, bytes)));
}

/** The authority's certificate as the token carries it, unjudged; null where it does not. */
export function timeStampSigner(token: TimeStampToken): Certificate | null {
  return readCertificateBag(token.certificates).find((certificate) => isSigner(certificate, token)) ?? null;
}

function isSigner(certificate: Certificate, { signer }: TimeStampToken): boolean {
  return signer.kind === 'key-id'
    ? certificate.known.subjectKeyId === toHex(signer.keyId)
    : certificate.serial === signer.serial && certificate.issuer.key === signer.issuerKey;
}

function rejected(code: TokenFaultCode, reason: string): TokenJudgement {
  return { kind: 'rejected', code, reason };
}
