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
type PageCatalog = Widened<typeof ENGLISH>;

/** What a mark says: the badge's words and the origin. */
export type MarkWords = Pick<PageCatalog, 'badges' | 'origins'>;

let spoken: PageCatalog = ENGLISH;

export function pageWords(): PageCatalog {
  return spoken;
}

/** Replaces the words of marks. */
export function speakOfMarks(marks: MarkWords): void {
  spoken = { ...ENGLISH, ...marks };
}
