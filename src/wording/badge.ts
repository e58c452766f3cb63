import type { Verdict } from '../verdict/judgement.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  trusted: 'Listed signer',
  'unknown-signer': 'Unlisted signer',
  changed: 'Changed since signing',
  invalid: 'Credentials do not hold',
  none: 'No credentials',
  'not-checked': 'Not checked',
  checking: 'Checking…',
};

/** The two or three words of a badge. They name what was found about the file and never judge the picture. */
export function badgeWords(verdict: Verdict): string {
  return WORDS[verdict];
}
