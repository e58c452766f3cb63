export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const KEY = 'appearance';

/**
 * The theme that the reader chose. Kept beside our own pages, which share one store: it must be known before the first
 * frame is painted, and nothing else reads it.
 */
export function appearance(): Appearance {
  const kept = localStorage.getItem(KEY);
  return APPEARANCES.find((one) => one === kept) ?? 'system';
}

export function chooseAppearance(chosen: Appearance): void {
  localStorage.setItem(KEY, chosen);
  wearAppearance();
}

/** Puts the choice on the page; called by every page of ours before it draws. */
export function wearAppearance(): void {
  const chosen = appearance();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
