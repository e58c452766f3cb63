import type { Verdict } from '../verdict/judgement.ts';
import { words } from './catalog.ts';

/** The signs that appear on pages, in the order in which they are explained. */
export const VERDICT_LEGEND: readonly { readonly verdict: Verdict; readonly text: string }[] = (
  ['trusted', 'unknown-signer', 'changed', 'invalid'] as const
).map((verdict) => ({ verdict, text: words().legend[verdict] }));
