import type { Verdict } from '../verdict/judgement.ts';
import { LEGEND } from './english/legend.ts';
import { spokenPart } from './spoken.ts';

/** The signs that appear on pages, in the order in which they are explained. */
export function verdictLegend(): readonly { readonly verdict: Verdict; readonly text: string }[] {
  const legend = spokenPart('guide')?.legend ?? LEGEND;
  return (['trusted', 'unknown-signer', 'changed', 'invalid'] as const).map((verdict) => ({
    verdict,
    text: legend[verdict],
  }));
}
