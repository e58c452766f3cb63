import { activeTab } from '../browser/tabs.ts';

/** The tab whose list is shown: the one that `?tab=` names, or else the one that the popup was opened over. */
export async function shownTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return /^\d{1,10}$/.test(named) ? Number(named) : null;
  return (await activeTab())?.tabId ?? null;
}
