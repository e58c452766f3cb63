import { BADGE_TITLE, BADGE_WITH_ORIGIN, BADGES, INSPECT_MENU, ORIGINS, TOOLBAR } from './english/page.ts';
import type { Widened } from './widened.ts';

const ENGLISH = {
  badges: BADGES,
  origins: ORIGINS,
  badgeWithOrigin: BADGE_WITH_ORIGIN,
  badgeTitle: BADGE_TITLE,
  inspectMenu: INSPECT_MENU,
  toolbar: TOOLBAR,
};

/** The few words that the content script and the background need: kept apart so that pages load no more than these. */
export type PageCatalog = Widened<typeof ENGLISH>;

let spoken: PageCatalog = ENGLISH;

export function pageWords(): PageCatalog {
  return spoken;
}

/** Replaces all of them at once. */
export function speakOnPages(catalog: PageCatalog): void {
  spoken = catalog;
}
