import type { Revocation } from '../signer-report.ts';
import { failure, informational, type Status, success } from '../status.ts';
import { isoFromMilliseconds } from '../time.ts';
import type { OcspAnswer } from '../trust/ocsp-response.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';

export interface RevocationInput {
  readonly url: string;
  readonly leaf: Certificate;
  /** From the path that was built, so that a chain of the leaf alone hides nothing; null where none is known. */
  readonly issuer: Certificate | null;
  /** OCSP responses that the file carries, from the signature and from certificate-status assertions. */
  readonly responses: readonly Uint8Array[];
  /** The proven time of signing in milliseconds; null where there is none. */
  readonly provenAt: number | null;
  readonly at: number;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

export interface RevocationOutcome {
  readonly statuses: readonly Status[];
  readonly revocation: Revocation;
}

/** Responses that are looked at: each costs up to a few signature checks. */
const MAX_RESPONSES = 8;
const DAY = 24 * 60 * 60 * 1000;

/** CRLReason (RFC 5280 §5.3.1) by its number. */
const REASONS = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  null,
  'removeFromCRL',
  'privilegeWithdrawn',
  'aACompromise',
] as const;

/** Reasons that leave signatures made before them standing: the key was never in other hands. */
const HARMLESS_BEFORE: ReadonlySet<string> = new Set(['affiliationChanged', 'superseded', 'cessationOfOperation']);

interface Revoked {
  readonly kind: 'revoked' | 'revoked-later';
  readonly at: number;
  readonly reason: string | null;
}

type Finding = { readonly kind: 'good' | 'unknown' } | Revoked;

/**
 * Was the signer revoked (C2PA 2.2 §15.9), as far as the file itself tells? Nothing is fetched. The worst usable answer
 * counts; unusable ones count as absent, and that nothing was checked is always said.
 */
export async function checkRevocation(input: RevocationInput): Promise<RevocationOutcome> {
  const { url, issuer } = input;
  const findings: Finding[] = [];
  const notes: string[] = [];
  if (issuer !== null && input.responses.length > 0) {
    const { judgeOcsp } = await import('../trust/judge-ocsp.ts');
    for (const response of input.responses.slice(0, MAX_RESPONSES)) {
      const judged = await judgeOcsp(response, input.leaf, issuer, input.at, input.budget);
      if (judged.kind === 'unusable') notes.push(judged.reason);
      else findings.push(...findingOf(judged.answer, judged.producedAt, input));
    }
  } else if (input.responses.length > 0) notes.push('the issuer is not known');
  for (const kind of ['revoked', 'revoked-later', 'unknown', 'good'] as const) {
    const found = findings.find((finding) => finding.kind === kind);
    if (found !== undefined) return outcomeOf(found, url);
  }
  return {
    statuses: [informational('signingCredential.ocsp.skipped', url, notes[0] ?? 'the file carries no answer')],
    revocation: { status: 'not-checked' },
  };
}

/**
 * Whether an intermediate of the signer's path was revoked (C2PA 2.4 §15.9), as far as the same answers tell: why the path
 * leads to no anchor any more, or null.
 */
export async function revokedIssuer(
  path: readonly Certificate[],
  { responses, provenAt, at, budget }: Pick<RevocationInput, 'responses' | 'provenAt' | 'at' | 'budget'>,
): Promise<string | null> {
  if (responses.length === 0) return null;
  const { judgeOcsp } = await import('../trust/judge-ocsp.ts');
  for (const [position, issuer] of path.slice(2).entries()) {
    const certificate = path[position + 1];
    if (certificate === undefined) break;
    for (const response of responses.slice(0, MAX_RESPONSES)) {
      const judged = await judgeOcsp(response, certificate, issuer, at, budget);
      const found = judged.kind === 'answer' ? revokedBy(judged.answer, provenAt) : null;
      if (found?.kind === 'revoked') return `its authority was ${revokedText(found)}`;
    }
  }
  return null;
}

function revokedBy({ status }: OcspAnswer, provenAt: number | null): Revoked | null {
  // removeFromCRL takes a revocation back.
  if (status.kind !== 'revoked' || status.reason === 8) return null;
  const reason = status.reason === null ? null : (REASONS[status.reason] ?? null);
  const later = provenAt !== null && provenAt < status.at && reason !== null && HARMLESS_BEFORE.has(reason);
  return { kind: later ? 'revoked-later' : 'revoked', at: status.at, reason };
}

function revokedText({ at, reason }: Revoked): string {
  return `revoked at ${isoFromMilliseconds(at) ?? ''}${reason === null ? '' : ` (${reason})`}`;
}

function findingOf(answer: OcspAnswer, producedAt: number, input: RevocationInput): readonly Finding[] {
  const { status } = answer;
  const revoked = revokedBy(answer, input.provenAt);
  if (revoked !== null) return [revoked];
  // A good answer must be about the time of signing; without a proven time, about now.
  if (!covers(answer, producedAt, input)) return [];
  return [{ kind: status.kind === 'unknown' ? 'unknown' : 'good' }];
}

function covers(answer: OcspAnswer, producedAt: number, input: RevocationInput): boolean {
  const end = answer.nextUpdate ?? producedAt + DAY;
  // Signed before the answer was given: it was good then, and so it was at signing.
  return input.provenAt !== null ? input.provenAt <= end : input.at <= end;
}

function outcomeOf(found: Finding, url: string): RevocationOutcome {
  switch (found.kind) {
    case 'good':
      return { statuses: [success('signingCredential.ocsp.notRevoked', url)], revocation: { status: 'good' } };
    case 'unknown':
      return {
        statuses: [failure('signingCredential.ocsp.unknown', url, 'its authority does not know the certificate')],
        revocation: { status: 'unknown' },
      };
    case 'revoked':
    case 'revoked-later': {
      const at = isoFromMilliseconds(found.at) ?? '';
      const text = revokedText(found);
      return {
        statuses: [
          found.kind === 'revoked'
            ? failure('signingCredential.ocsp.revoked', url, text)
            : success('signingCredential.ocsp.notRevoked', url, `${text}, after it signed this`),
        ],
        revocation: { status: 'revoked', at, reason: found.reason },
      };
    }
  }
}
