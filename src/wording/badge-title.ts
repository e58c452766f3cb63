import { pageWords } from './page-catalog.ts';
import { asString, fill } from './sentence.ts';

/** What hovering over a badge, or a screen reader, says: the badge is only a hint, and what counts is where no page can draw. */
export function badgeTitle(badge: string): string {
  return asString(fill(pageWords().badgeTitle, { badge }));
}
