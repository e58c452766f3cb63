import { fitsKey } from '../cose/algorithms.ts';
import { isChainProtected } from '../cose/certificate-chain.ts';
import { readIssuedAt } from '../cose/issued-at.ts';
import { signedBytes } from '../cose/sig-structure.ts';
import type { Sign1 } from '../cose/sign1.ts';
import { readStapledOcsp } from '../cose/unsigned-headers.ts';
import type { Revocation, SignerReport, TimeReport } from '../signer-report.ts';
import { failure, informational, type Status, success } from '../status.ts';
import { isoFromMilliseconds } from '../time.ts';
import type { TrustSettings } from '../trust/trust-settings.ts';
import { anchorIndex } from '../x509/anchor-index.ts';
import type { Certificate } from '../x509/certificate.ts';
import { isWithinValidity } from '../x509/certificate-rules.ts';
import { verifySignature } from '../x509/signature.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';
import { checkRevocation, revokedIssuer } from './revocation.ts';
import { readSignatureParts } from './signature-parts.ts';
import { checkSigner, type SignerOutcome } from './signer.ts';
import { checkTimeStamp, type TimeStampOutcome } from './time-stamp.ts';

export interface ClaimSignatureInput {
  /** JUMBF URI of the signature box: what the statuses are about. */
  readonly url: string;
  /** Content of the CBOR box of `c2pa.signature`. */
  readonly cose: Uint8Array;
  /** The claim's CBOR, exactly as stored. */
  readonly claim: Uint8Array;
  readonly claimVersion: 1 | 2;
  /** Tokens for this manifest from `c2pa.time-stamp` assertions of the store, in DER. */
  readonly timeStampTokens: readonly Uint8Array[];
  /** OCSP responses from `c2pa.certificate-status` assertions of the store, in DER. */
  readonly ocspResponses: readonly Uint8Array[];
  /** The time of judging, in milliseconds since 1970. */
  readonly at: number;
  readonly trust: TrustSettings;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

export interface ClaimSignatureOutcome {
  readonly statuses: readonly Status[];
  readonly signer: SignerReport | null;
  readonly time: TimeReport | null;
  readonly revocation: Revocation;
}

/**
 * Who signed the claim, when, and does the signature hold (C2PA 2.2 §15.7)? All findings are collected: a bad
 * signature does not keep the signer from being named, nor a bad time-stamp the rest from being judged.
 * @throws LimitError where a limit on hostile input was met
 */
export async function checkClaimSignature(input: ClaimSignatureInput): Promise<ClaimSignatureOutcome> {
  const { url } = input;
  const parts = await readSignatureParts(input);
  if (!parts.readable) return unsigned(url, parts.statuses);
  const { sign1, algorithm, leaf, others } = parts;
  const fits = leaf.publicKey !== null && fitsKey(algorithm, leaf.publicKey);
  const { budget } = input;
  if (fits) budget?.spend();
  // Neither needs the other, and each spends most of its time waiting for the engine's cryptography.
  const [time, holds] = await Promise.all([
    checkTimeStamp({
      url,
      sign1,
      claim: input.claim,
      assertionTokens: input.timeStampTokens,
      anchors: anchorIndex(input.trust.timeStampAnchors),
      at: input.at,
      claimStampCounts: input.claimVersion === 1,
      budget,
    }),
    fits &&
      verifySignature({
        algorithm: algorithm.scheme,
        hash: algorithm.hash,
        spki: leaf.publicKey ?? leaf.spki,
        signature: sign1.signature,
        data: signedBytes(sign1.protectedRaw, input.claim),
      }),
  ]);
  const attributed = isAttributed(sign1, time);
  const signer = await checkSigner({
    url,
    alg: algorithm.name,
    leaf,
    others,
    trust: input.trust,
    at: time.provenAt ?? input.at,
    provenAt: attributed ? time.provenAt : null,
    budget,
  });
  const unproven = !attributed && signer.report.list !== null && !isWithinValidity(leaf, input.at);
  const answers = {
    responses: [...readStapledOcsp(sign1.unprotectedHeader), ...input.ocspResponses],
    provenAt: attributed ? time.provenAt : null,
    at: input.at,
    budget,
  };
  const revocation = await checkRevocation({ url, leaf, issuer: signer.issuer, ...answers });
  const doubt = unproven ? UNPROVEN : await authorityDoubt(signer, answers);
  return {
    statuses: [
      ...time.statuses,
      ...(doubt === null ? signer.statuses : signer.statuses.map((status) => withoutTrust(status, doubt))),
      ...(fits
        ? []
        : [failure('signingCredential.invalid', url, 'its key is not of the kind that the algorithm needs')]),
      ...revocation.statuses,
      holds ? success('claimSignature.validated', url) : failure('claimSignature.mismatch', url),
      ...(holds ? validityStatuses(leaf, time, signer.report.list !== null, input) : []),
      ...issuedAtStatuses(sign1, leaf, url),
    ],
    signer: doubt === null ? signer.report : { ...signer.report, doubt: doubt.kind },
    time: unproven ? unusedTime(time) : (time.time ?? claimedTime(sign1)),
    revocation: knownRevocation(signer.report, revocation.revocation),
  };
}

/**
 * Whether a proven time is one at which this certificate's holder had signed. The stamp of a version 1 claim covers the
 * claim alone: where the chain is not protected either, whoever holds any key that has expired since can sign the same
 * claim again and put their own chain in place of the one that was there.
 */
function isAttributed(sign1: Sign1, time: TimeStampOutcome): boolean {
  return time.covers === 'signature' || isChainProtected(sign1.protectedHeader);
}

interface Doubt {
  readonly kind: 'expired' | 'authority-revoked';
  readonly why: string;
}

/** C2PA 2.2 §14.6, §15.8. */
const UNPROVEN: Doubt = {
  kind: 'expired',
  why: 'expired, and the time-stamp covers neither the signature nor the certificate',
};

async function authorityDoubt(
  { path, report }: SignerOutcome,
  answers: Parameters<typeof revokedIssuer>[1],
): Promise<Doubt | null> {
  const why = report.list === null ? null : await revokedIssuer(path, answers);
  return why === null ? null : { kind: 'authority-revoked', why };
}

/**
 * Who is named stays on its list, which vouches for it no more. That nobody can tell when they signed is no failure of
 * theirs: it is noted, and without trust among the findings the manifest is valid at most.
 */
function withoutTrust(status: Status, { kind, why }: Doubt): Status {
  if (status.code !== 'signingCredential.trusted') return status;
  return kind === 'expired'
    ? informational('timeOfSigning.outsideValidity', status.url, why)
    : failure('signingCredential.untrusted', status.url, why);
}

/** What the issuer's own answer does not say, the incident list may. */
function knownRevocation({ incident }: SignerReport, answered: Revocation): Revocation {
  const at = incident?.revokedAt ?? null;
  if (at === null || answered.status === 'revoked') return answered;
  return { status: 'revoked', at, reason: null, by: 'incident-list' };
}

function unusedTime({ time }: TimeStampOutcome): TimeReport | null {
  return time === null ? null : { ...time, source: 'untrusted-time-stamp' };
}

/** Within the end entity's validity at the proven time, else at the time of judging (C2PA 2.2 §15.7, §15.8.6). */
function validityStatuses(
  leaf: Certificate,
  time: TimeStampOutcome,
  listed: boolean,
  input: ClaimSignatureInput,
): readonly Status[] {
  const { url, at } = input;
  if (isWithinValidity(leaf, time.provenAt ?? at)) return [success('claimSignature.insideValidity', url)];
  // C2PA 1.x knew no list of time-stamp authorities, and the reference library asks for none in its claims. We follow
  // it where nothing hangs on it: a signer on no list chose its own dates anyway. A listed signer is never helped.
  if (input.claimVersion === 1 && !listed && time.unlistedAt !== null && isWithinValidity(leaf, time.unlistedAt)) {
    return [success('claimSignature.insideValidity', url, 'by a time-stamp whose authority is on no list')];
  }
  const text =
    time.provenAt === null ? 'not at this time, and no trusted time-stamp says when' : 'not at the proven time';
  return [failure('claimSignature.outsideValidity', url, text)];
}

/** The signer's own word about the time (`iat`) decides nothing; whether it fits the certificate is worth a note. */
function issuedAtStatuses(sign1: Sign1, leaf: Certificate, url: string): readonly Status[] {
  const issuedAt = readIssuedAt(sign1.protectedHeader);
  if (issuedAt === null) return [];
  const code = isWithinValidity(leaf, issuedAt) ? 'timeOfSigning.insideValidity' : 'timeOfSigning.outsideValidity';
  return [informational(code, url)];
}

function claimedTime(sign1: Sign1): TimeReport | null {
  const issuedAt = readIssuedAt(sign1.protectedHeader);
  const value = issuedAt === null ? null : isoFromMilliseconds(issuedAt);
  return value === null ? null : { value, source: 'claimed', authority: '' };
}

/** No signer can be named; that nothing is known of a revocation is said all the same. */
function unsigned(url: string, statuses: readonly Status[]): ClaimSignatureOutcome {
  const skipped = informational('signingCredential.ocsp.skipped', url, 'the signer is not known');
  return { statuses: [...statuses, skipped], signer: null, time: null, revocation: { status: 'not-checked' } };
}
