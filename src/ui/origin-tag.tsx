import type { JSX } from 'preact';
import type { OriginLabel } from '../verdict/judgement.ts';
import { originLabel, originMeaning } from '../wording/origins.ts';

/** One neutral look for every origin: a label is not praise or blame. */
export function OriginTag({ origin }: { readonly origin: OriginLabel }): JSX.Element {
  return (
    <span class="origin-tag" title={originMeaning(origin)}>
      {originLabel(origin)}
    </span>
  );
}
