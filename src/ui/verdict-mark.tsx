import type { JSX } from 'preact';
import type { Verdict } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/signer-report.ts';
import { badgeWords } from '../wording/badge.ts';
import { VERDICT_SIGNS } from '../wording/verdict-signs.ts';

export function VerdictSign({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg class={`verdict-sign ${verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={VERDICT_SIGNS[verdict]} />
    </svg>
  );
}

interface MarkProperties {
  readonly verdict: Verdict;
  /** The list that names the signer. */
  readonly list: TrustListName | null;
}

/** Sign and word together: never colour alone. */
export function VerdictMark({ verdict, list }: MarkProperties): JSX.Element {
  return (
    <span class={`verdict-mark ${verdict}`}>
      <VerdictSign verdict={verdict} />
      <span class="verdict-word">{badgeWords(verdict, list)}</span>
    </span>
  );
}
