import type { Judgement, WarningCode } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/signer-report.ts';
import { words } from './catalog.ts';
import { signerShown } from './verdicts.ts';

/** `caution` changes how to read the verdict and is always shown; `note` is for those who look closer. */
export type WarningWeight = 'caution' | 'note';

const NOTES: ReadonlySet<WarningCode> = new Set([
  'several-manifests',
  'uncovered-orientation',
  'uncovered-colours',
  'uncovered-further-pictures',
  'uncovered-offsets',
  'trailing-bytes',
  'uncovered-metadata',
  'revocation-not-checked',
  'remote-manifest',
  'insecure-transport',
] satisfies WarningCode[]);

export function warningText(code: WarningCode): string {
  return words().warnings[code];
}

export function warningWeight(code: WarningCode): WarningWeight {
  return NOTES.has(code) ? 'note' : 'caution';
}

/** What a list of that name means for a reader; null where its name alone says it. */
export function listCaution(list: TrustListName): string | null {
  const code = LIST_WARNINGS[list];
  return code === null ? null : warningText(code);
}

const LIST_WARNINGS: Readonly<Record<TrustListName, WarningCode | null>> = {
  c2pa: null,
  interim: 'interim-list',
  user: 'user-list',
};

/** The warnings that a short entry still has to say, beside its sentence and the tag that names the signer's list. */
export function unsaidWarnings(judgement: Judgement): readonly WarningCode[] {
  const { verdict, list, warnings } = judgement;
  const byTag = list !== null && signerShown(judgement) !== null ? LIST_WARNINGS[list] : null;
  // The sentence of a listed signer's doubted file says which part is unconfirmed, and names one of two reasons.
  const reasons: readonly WarningCode[] = ['ingredient-untrusted', 'identity-unconfirmed'];
  const bySentence =
    verdict === 'unknown-signer' && list !== null ? reasons.find((code) => warnings.includes(code)) : null;
  const byCause: WarningCode | null = judgement.causeIn === 'ingredient' ? 'ingredient-failed' : null;
  return warnings.filter((code) => code !== byTag && code !== bySentence && code !== byCause);
}
