import type { JSX } from 'preact';
import { language } from '../wording/language.ts';

const formats = new Map<string, Intl.ListFormat>();

/** One for each language: lists are long, and making it takes longer than using it. */
function listFormat(): Intl.ListFormat {
  const made = formats.get(language()) ?? new Intl.ListFormat(language(), { type: 'unit', style: 'short' });
  formats.set(language(), made);
  return made;
}

/** Elements with what the reader's language writes between the words of a list. */
export function JoinedList({ elements }: { readonly elements: readonly JSX.Element[] }): JSX.Element {
  // Joined by place, not by word: a word of the file must not be taken for the list's own comma.
  const parts = listFormat().formatToParts(elements.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? elements[Number(value)] : <span key={`-${index}`}>{value}</span>,
      )}
    </>
  );
}
