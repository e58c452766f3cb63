import { CREDENTIAL_VERDICTS, type Verdict } from '../verdict/judgement.ts';
import { LEGEND } from './english/legend.ts';
import { spokenPart } from './spoken.ts';

/** The signs that appear on pages, in the order in which they are explained. */
export function verdictLegend(): readonly { readonly verdict: Verdict; readonly text: string }[] {
  const legend = spokenPart('guide')?.legend ?? LEGEND;
  return CREDENTIAL_VERDICTS.map((verdict) => ({
    verdict,
    text: legend[verdict],
  }));
}
