import type { Verdict } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/report.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  trusted: 'Listed signer',
  'unknown-signer': 'Unlisted signer',
  changed: 'Changed since signing',
  invalid: 'Credentials do not hold',
  none: 'No credentials',
  'not-checked': 'Not checked',
  checking: 'Checking…',
};

/** The signer is on a list, and something that the file relies on besides is on none. */
const PARTLY_LISTED = 'Partly listed';

/**
 * The two or three words of a badge. They name what was found about the file and never judge the picture.
 * @param list the list that names the signer, where it is known
 */
export function badgeWords(verdict: Verdict, list: TrustListName | null = null): string {
  return verdict === 'unknown-signer' && list !== null ? PARTLY_LISTED : WORDS[verdict];
}
