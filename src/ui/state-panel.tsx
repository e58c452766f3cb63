import type { ComponentChildren, JSX } from 'preact';
import { BrandMark } from './brand-mark.tsx';

interface Properties {
  readonly state: string;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly busy?: boolean;
}

/** What stands where there is nothing to list: empty, loading, failed, not permitted, not possible. */
export function StatePanel({ state, title, children, busy = false }: Properties): JSX.Element {
  return (
    <section class={busy ? 'state-panel busy' : 'state-panel'} data-state={state} aria-live="polite" aria-busy={busy}>
      <BrandMark />
      <h2>{title}</h2>
      {children}
    </section>
  );
}
