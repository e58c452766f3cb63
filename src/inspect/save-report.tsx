import type { ComponentChildren, JSX } from 'preact';
import type { Evidence } from '../evidence/evidence.ts';
import { EVIDENCE } from '../wording/inspector-evidence.ts';
import { EVIDENCE_KINDS, saveEvidence } from './evidence-files.ts';

interface Properties {
  readonly label: string;
  /** Each button is called by this and the kind that it saves. */
  readonly action: 'save' | 'save-all';
  /** Makes the report at the moment of the click. */
  readonly make: () => Promise<Evidence>;
  /** Further buttons of the row. */
  readonly children?: ComponentChildren;
}

/** Saves a report of one file or of many: the one that people read first, what programs read last. */
export function SaveReport({ label, action, make, children }: Properties): JSX.Element {
  return (
    <p class="section-actions">
      <span class="actions-label">{label}</span>
      {EVIDENCE_KINDS.map((kind, at) => (
        <button
          key={kind}
          type="button"
          class={at === 0 ? 'button primary' : 'button'}
          data-action={`${action}-${kind}`}
          onClick={() => void make().then((evidence) => saveEvidence(evidence, kind))}
        >
          {EVIDENCE[kind]}
        </button>
      ))}
      {children}
    </p>
  );
}
