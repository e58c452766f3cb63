import type { JSX } from 'preact';
import { RESOLVER, RESOLVER_PROBLEMS } from '../wording/recovery.ts';
import type { LookUp } from './look-up.ts';
import { RecoveredCard } from './recovered-card.tsx';

interface Properties {
  readonly blob: Blob;
  /** Null where nothing was looked up yet. */
  readonly result: LookUp | null;
  /** What led to it. */
  readonly by?: 'likeness' | 'watermark';
}

/** What a repository answered: that it has nothing, or each match with what became of it. */
export function LookedUpList({ blob, result, by = 'likeness' }: Properties): JSX.Element {
  const items = result?.items ?? null;
  return (
    <>
      {items?.length === 0 ? <p>{RESOLVER.noMatch}</p> : null}
      <ul class="recovery-list">
        {(items ?? []).map((item, at) =>
          item.recovered === null ? (
            <li key={at} class="recovery-card" data-problem={item.problem}>
              {RESOLVER_PROBLEMS[item.problem]}
            </li>
          ) : (
            <RecoveredCard key={at} blob={blob} recovered={item.recovered} by={by} />
          ),
        )}
      </ul>
    </>
  );
}
