import type { JSX } from 'preact';
import { actionName } from '../wording/actions.ts';
import { HostileText } from './hostile-text.tsx';

/** The signer's record of edits, in words where the action is the standard's, quoted where it is somebody's own. */
export function EditList({ edits }: { readonly edits: readonly string[] }): JSX.Element {
  const words = [...new Set(edits.map((edit) => actionName(edit) ?? edit))];
  return (
    <span class="edit-list">
      {words.map((word, index) => (
        <span key={word}>
          {index === 0 ? '' : ', '}
          <HostileText text={word} />
        </span>
      ))}
    </span>
  );
}
