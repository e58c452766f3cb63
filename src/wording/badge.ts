import type { Judgement, Verdict } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/report.ts';
import { originLabel } from './origins.ts';

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

/** What stands on a picture of the page: the badge's words, and how the picture came to be where its credentials say so. */
export function badgeLabel({ verdict, list, origin }: Pick<Judgement, 'verdict' | 'list' | 'origin'>): string {
  const words = badgeWords(verdict, list);
  return origin === null ? words : `${words} \u00b7 ${originLabel(origin)}`;
}
