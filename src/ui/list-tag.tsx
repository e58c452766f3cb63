import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TrustListName } from '../verifier/signer-report.ts';
import { listCaution } from '../wording/warnings.ts';
import { ListName } from './list-name.tsx';

/**
 * The list that knows a signer. Where a list deserves caution, its tag says why to whoever points at it or comes to it
 * by keyboard.
 */
export function ListTag({ list }: { readonly list: TrustListName | null }): JSX.Element {
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  if (list === null)
    return (
      <span class="list-tag unlisted">
        <ListName list={null} />
      </span>
    );
  const caution = listCaution(list);
  if (caution === null)
    return (
      <span class="list-tag">
        <ListName list={list} />
      </span>
    );
  return (
    <span class={dismissed ? 'explained dismissed' : 'explained'}>
      <button
        type="button"
        class="list-tag"
        aria-describedby={id}
        onMouseEnter={() => setDismissed(false)}
        onBlur={() => setDismissed(false)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setDismissed(true);
        }}
      >
        <ListName list={list} />
      </button>
      <span id={id} role="tooltip" class="explanation">
        {caution}
      </span>
    </span>
  );
}
