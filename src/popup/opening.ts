import { ask } from '../messages/ask.ts';
import type { TabList } from '../messages/protocol.ts';
import { type ShownTab, shownTab } from './shown-tab.ts';

/** What a page that lists a tab knows before it draws itself, and what is still on its way. */
export interface Opening {
  /** Null where the browser names no tab. */
  readonly tab: ShownTab | null;
  /** The tab's first entries; null where they did not come in time. */
  readonly list: TabList | null;
  /** The same, for whoever waits longer. Rejects where the background does not answer. */
  readonly coming: Promise<TabList> | null;
}

/** The lowest entry with its margin, in CSS pixels: how many entries a window can show at most. */
const LOWEST_ENTRY = 64;
/** What Chrome grants a popup, which begins smaller. */
const POPUP_HEIGHT = 600;
/** A list that comes within this time is the first thing drawn; later ones find a page that says that it waits. */
const PATIENCE_MS = 80;

/** Entries asked for and drawn at first: a screen of them, so that the first frame does not wait for a list of hundreds. */
export function firstEntries(): number {
  return Math.ceil(Math.max(POPUP_HEIGHT, innerHeight) / LOWEST_ENTRY);
}

/** Asks for the list while the page is still being put together: effects of components would ask two frames later. */
export async function open(search: string): Promise<Opening> {
  const tab = await shownTab(search).catch(() => null);
  if (tab === null) return { tab, list: null, coming: null };
  const coming = ask('list-items', { tabId: tab.tabId, first: firstEntries() });
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const list = await Promise.race([coming, late]).catch(() => null);
  return { tab, list, coming };
}
