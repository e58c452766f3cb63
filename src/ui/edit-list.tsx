import type { JSX } from 'preact';
import { actionName } from '../wording/actions.ts';
import { HostileText } from './hostile-text.tsx';
import { JoinedList } from './joined-list.tsx';

/** The signer's record of edits, in words where the action is the standard's, quoted where it is somebody's own. */
export function EditList({ edits }: { readonly edits: readonly string[] }): JSX.Element {
  const words = [...new Set(edits.map((edit) => actionName(edit) ?? edit))];
  return (
    <span class="edit-list">
      <JoinedList elements={words.map((word) => <HostileText key={word} text={word} />)} />
    </span>
  );
}
