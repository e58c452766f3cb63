import { SHORTCUTS } from '../wording/inspector-views.ts';

/** What a key does. */
export type Shortcut =
  | 'help'
  | 'open'
  | 'addresses'
  | 'next'
  | 'previous'
  | 'nextFile'
  | 'previousFile'
  | 'all'
  | 'compare'
  | 'evidence'
  | 'retry'
  | 'closeFile';

/** Keys by the letter they write, wherever it lies on the keyboard; those that belong together stand in pairs. */
export const KEYS: readonly (readonly [key: string, does: Shortcut])[] = [
  ['o', 'open'],
  ['a', 'addresses'],
  ['j', 'next'],
  ['k', 'previous'],
  [']', 'nextFile'],
  ['[', 'previousFile'],
  ['c', 'compare'],
  ['e', 'evidence'],
  ['r', 'retry'],
  ['x', 'closeFile'],
  ['l', 'all'],
  ['?', 'help'],
];

const BY_KEY: ReadonlyMap<string, Shortcut> = new Map(KEYS);

export function shortcutName(shortcut: Shortcut): string {
  return SHORTCUTS[shortcut];
}

/** What a pressed key asks for; null where it is meant for something else: a text, a choice, the browser. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  const at = event.target;
  if (
    at instanceof Element &&
    at.closest('input:not([type=checkbox], [type=file]), textarea, select, dialog') !== null
  ) {
    return null;
  }
  return BY_KEY.get(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? null;
}

/** Moves the focus to the heading of the part after (or before) the one that has it. */
export function stepThroughParts(root: ParentNode, direction: 1 | -1): void {
  const headings = [...root.querySelectorAll<HTMLElement>('[data-section] > h2')];
  const at = headings.findIndex((heading) => heading.parentElement?.contains(document.activeElement));
  const next = at < 0 ? (direction > 0 ? 0 : headings.length - 1) : at + direction;
  focusPart(headings[next]);
}

/** Moves the focus to the part of that name. */
export function goToPart(root: ParentNode, name: string): void {
  focusPart(root.querySelector<HTMLElement>(`[data-section="${name}"] > h2`) ?? undefined);
}

function focusPart(heading: HTMLElement | undefined): void {
  if (heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
