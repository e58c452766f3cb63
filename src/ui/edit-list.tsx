import type { JSX } from 'preact';
import { actionName } from '../wording/actions.ts';
import { language } from '../wording/language.ts';
import { HostileText } from './hostile-text.tsx';

const formats = new Map<string, Intl.ListFormat>();

/** One for each language: lists are long, and making it takes longer than using it. */
function listFormat(): Intl.ListFormat {
  const made = formats.get(language()) ?? new Intl.ListFormat(language(), { type: 'unit', style: 'short' });
  formats.set(language(), made);
  return made;
}

/** The signer's record of edits, in words where the action is the standard's, quoted where it is somebody's own. */
export function EditList({ edits }: { readonly edits: readonly string[] }): JSX.Element {
  const words = [...new Set(edits.map((edit) => actionName(edit) ?? edit))];
  // Joined by place, not by word: a word of the file must not be taken for the list's own comma.
  const parts = listFormat().formatToParts(words.map((_, index) => String(index)));
  return (
    <span class="edit-list">
      {parts.map(({ type, value }, index) =>
        type === 'element' ? (
          <HostileText key={value} text={words[Number(value)] ?? ''} />
        ) : (
          <span key={`-${index}`}>{value}</span>
        ),
      )}
    </span>
  );
}
