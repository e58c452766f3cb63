import { activeTab } from '../browser/tabs.ts';

export interface ShownTab {
  readonly tabId: number;
  readonly windowId: number | null;
}

/** The tab whose list is shown: the one that `?tab=` names, or else the one that the page was opened over or beside. */
export async function shownTab(search: string): Promise<ShownTab | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? { tabId: Number(named), windowId: null } : null;
  const tab = await activeTab();
  return tab === null ? null : { tabId: tab.tabId, windowId: tab.windowId };
}
