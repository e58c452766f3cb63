import type { Verdict } from '../verdict/judgement.ts';

/**
 * One sign a verdict on a field of 16 by 16, told apart by shape alone: a point with its ring (the source is named), the
 * broken ring without it (somebody, but unknown), two halves out of line (changed since), a broken link (does not hold),
 * a faint small ring (nothing there), a dash (not looked at), a quarter turn (under way). No ticks, crosses or shields.
 */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  trusted: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8 7.5v1',
  'unknown-signer': 'M8 2a6 6 0 0 1 6 6M14 10.5a6 6 0 0 1-4 3.2M7 13.9a6 6 0 0 1-5-5M2.2 6.3A6 6 0 0 1 5.5 2.6',
  changed: 'M6.5 1.5a5.5 5.5 0 0 0 0 11M9.5 3.5a5.5 5.5 0 0 1 0 11',
  invalid: 'M6.5 3H5a5 5 0 0 0 0 10h1.5M9.5 3H11a5 5 0 0 1 0 10H9.5M8 1.5v4M8 10.5v4',
  none: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  'not-checked': 'M3.5 8h9',
  checking: 'M8 2a6 6 0 0 1 6 6',
};
