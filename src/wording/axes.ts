import type { Judgement, NotCheckedReason, OriginLabel } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/signer-report.ts';
import { type CauseGroup, causeGroup } from './causes.ts';

/** How firmly the judged bytes are tied to what the page shows: rung 0 to 4, or not set. */
export type Bond = 0 | 1 | 2 | 3 | 4;

/**
 * What is known of a file, each question for itself. No answer stands for another: who signed says nothing about
 * whether it changed, and neither says what the picture shows.
 */
export interface Axes {
  /** Are the bytes those that were signed, and do the credentials hold? */
  readonly integrity: 'unchanged' | 'changed' | 'broken' | 'absent' | 'unread' | 'under-way';
  /** Which list knows the signer? `unnamed`: of credentials that do not hold nobody is named. */
  readonly signer: TrustListName | 'unlisted' | 'unnamed';
  /** Does the file of a listed signer rely on somebody on no list as well? */
  readonly reliance: 'alone' | 'history' | 'identity';
  readonly time: 'time-stamp' | 'not-shown' | 'expired';
  readonly revocation: 'good' | 'not-checked' | 'revoked' | 'unknown-to-issuer' | 'unsaid';
  readonly origin: OriginLabel | 'unsaid';
  /** Does unsigned metadata speak of AI where the credentials do not? */
  readonly mark: 'none' | 'ai';
  readonly bond: Bond | 'unset';
  readonly remote: 'none' | 'also' | 'only';
  /** What broke, or why nothing was read; null elsewhere. */
  readonly why: CauseGroup | NotCheckedReason | null;
}

/** A judgement, taken apart. */
export function axesOf(judgement: Judgement, bond: Bond | null = null): Axes {
  const { verdict, list, warnings, reason, cause, causeIn } = judgement;
  const named = judgement.signerName !== null || judgement.signerOrganization !== null;
  const unchanged = verdict === 'trusted' || verdict === 'unknown-signer';
  const group = verdict === 'invalid' ? (causeIn === 'ingredient' ? 'history-broken' : causeGroup(cause)) : null;
  const mixed = verdict === 'unknown-signer' && list !== null;
  return {
    integrity: INTEGRITIES[verdict],
    signer: list ?? (named || unchanged || verdict === 'changed' ? 'unlisted' : 'unnamed'),
    reliance: !mixed ? 'alone' : warnings.includes('ingredient-untrusted') ? 'history' : 'identity',
    time: judgement.signedAt !== null ? 'time-stamp' : group === 'expired' ? 'expired' : 'not-shown',
    revocation: revocationOf(judgement, unchanged),
    origin: judgement.origin ?? 'unsaid',
    mark: warnings.includes('unsigned-ai-mark') ? 'ai' : 'none',
    bond: bond ?? 'unset',
    remote: reason === 'remote' ? 'only' : warnings.includes('remote-manifest') ? 'also' : 'none',
    why: group ?? reason,
  };
}

const INTEGRITIES: Readonly<Record<Judgement['verdict'], Axes['integrity']>> = {
  trusted: 'unchanged',
  'unknown-signer': 'unchanged',
  changed: 'changed',
  invalid: 'broken',
  none: 'absent',
  'not-checked': 'unread',
  checking: 'under-way',
};

/** Where credentials hold, they hold although revocation was asked for: what is not noted as open was answered. */
function revocationOf({ warnings, cause, causeIn }: Judgement, unchanged: boolean): Axes['revocation'] {
  if (unchanged) return warnings.includes('revocation-not-checked') ? 'not-checked' : 'good';
  if (causeIn === 'ingredient') return 'unsaid';
  if (cause === 'signingCredential.ocsp.revoked') return 'revoked';
  return cause === 'signingCredential.ocsp.unknown' ? 'unknown-to-issuer' : 'unsaid';
}
