import { activeTab } from '../browser/tabs.ts';
import { namedTab } from './named-tab.ts';

export interface ShownTab {
  readonly tabId: number;
  readonly windowId: number | null;
}

/** The tab whose list is shown: the one that `?tab=` names, or else the one that the page was opened over or beside. */
export async function shownTab(search: string): Promise<ShownTab | null> {
  const named = namedTab(search);
  if (named !== undefined) return named === null ? null : { tabId: named, windowId: null };
  const tab = await activeTab();
  return tab === null ? null : { tabId: tab.tabId, windowId: tab.windowId };
}
