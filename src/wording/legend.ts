import type { Verdict } from '../verdict/judgement.ts';

/** The signs that appear on pages, explained once and in general. */
export const VERDICT_LEGEND: readonly { readonly verdict: Verdict; readonly text: string }[] = [
  {
    verdict: 'trusted',
    text: 'Unchanged since it was signed, and a trust list knows the signer. Whether to believe the signer is up to you.',
  },
  {
    verdict: 'unknown-signer',
    text: 'Unchanged since it was signed, but no trust list knows the signer. Anyone can sign under any name.',
  },
  {
    verdict: 'changed',
    text: 'Not as it was signed. Resizing does this as well as retouching.',
  },
  {
    verdict: 'invalid',
    text: 'The credentials are broken or break the rules, so what they say cannot be relied on.',
  },
];
