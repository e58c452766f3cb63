import type { Judgement, Verdict } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/signer-report.ts';
import { pageWords } from './page-catalog.ts';
import { asString, fill } from './sentence.ts';

/**
 * The two or three words of a badge. They name what was found about the file and never judge the picture.
 * @param list the list that names the signer, where it is known
 */
export function badgeWords(verdict: Verdict, list: TrustListName | null = null): string {
  return pageWords().badges[verdict === 'unknown-signer' && list !== null ? 'partly-listed' : verdict];
}

/** What stands on a picture of the page: the badge's words, and how the picture came to be where its credentials say so. */
export function badgeLabel({ verdict, list, origin }: Pick<Judgement, 'verdict' | 'list' | 'origin'>): string {
  const badge = badgeWords(verdict, list);
  return origin === null
    ? badge
    : asString(fill(pageWords().badgeWithOrigin, { badge, origin: pageWords().origins[origin] }));
}
