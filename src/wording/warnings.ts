import type { Judgement, WarningCode } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/report.ts';
import { signerShown } from './verdicts.ts';

/** `caution` changes how to read the verdict and is always shown; `note` is for those who look closer. */
export type WarningWeight = 'caution' | 'note';

interface WarningWords {
  readonly weight: WarningWeight;
  readonly text: string;
}

const WARNINGS: Readonly<Record<WarningCode, WarningWords>> = {
  'uncovered-affects-picture': {
    weight: 'caution',
    text: 'Some bytes that can change how the picture is drawn are not covered by the signature.',
  },
  'ingredient-failed': {
    weight: 'caution',
    text: 'The credentials of something this file was made from do not hold.',
  },
  'ingredient-untrusted': {
    weight: 'caution',
    text: 'Something this file was made from was signed by someone on no trust list.',
  },
  'identity-unconfirmed': {
    weight: 'caution',
    text: 'The credentials also name a person or an organisation, and nothing we can check confirms that name.',
  },
  'hostile-text': {
    weight: 'caution',
    text: 'A title or a name in this file contains hidden or misleading characters. They are shown by their codes.',
  },
  'several-manifests': {
    weight: 'note',
    text: 'The file carries further credentials that nothing refers to. They are not judged and not part of its history.',
  },
  'format-mismatch': {
    weight: 'caution',
    text: 'The credentials were made for another kind of file than this one.',
  },
  'signer-expired-without-time-stamp': {
    weight: 'caution',
    text: 'The certificate has expired, and no time-stamp shows that the file was signed before. This happens to old files by itself.',
  },
  'interim-list': {
    weight: 'caution',
    text: 'The signer is on the older interim list, frozen since January 2026, and not on the C2PA Trust List.',
  },
  'user-list': {
    weight: 'caution',
    text: 'The signer is on a list that was added to this browser, not on the C2PA Trust List.',
  },
  'trailing-bytes': {
    weight: 'note',
    text: 'More data follows after the end of the picture and is not covered by the signature.',
  },
  'uncovered-metadata': {
    weight: 'note',
    text: 'Some metadata in the file is not covered by the signature. It does not change the picture.',
  },
  'revocation-not-checked': {
    weight: 'note',
    text: 'The file does not show whether the certificate has been revoked, and Whence asks nobody about it.',
  },
  'unsigned-ai-mark': {
    weight: 'caution',
    text: 'Unsigned metadata in the file says that AI was used. Anyone can add or remove such a mark.',
  },
  'remote-manifest': {
    weight: 'note',
    text: 'The file also links to credentials kept elsewhere. Whence did not fetch them.',
  },
  'insecure-transport': {
    weight: 'note',
    text: 'The file came over an unencrypted connection.',
  },
  'trust-list-old': {
    weight: 'caution',
    text: 'The trust lists have not been refreshed for more than a month.',
  },
};

export function warningText(code: WarningCode): string {
  return WARNINGS[code].text;
}

export function warningWeight(code: WarningCode): WarningWeight {
  return WARNINGS[code].weight;
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
  return warnings.filter((code) => code !== byTag && code !== bySentence);
}
