import { useEffect, useState } from 'preact/hooks';
import { onTabActivated } from '../browser/tabs.ts';
import { type ShownTab, shownTab } from './shown-tab.ts';

type Found = ShownTab | 'unknown' | 'none';

/** The tab that is listed. A page that stays open follows whatever tab comes to the front of its own window. */
export function useShownTab(stays: boolean): Found {
  const [found, setFound] = useState<Found>('unknown');
  useEffect(() => {
    let windowId: number | null = null;
    shownTab(location.search).then(
      (tab) => {
        windowId = tab?.windowId ?? null;
        setFound(tab ?? 'none');
      },
      () => setFound('none'),
    );
    if (!stays) return;
    return onTabActivated((tabId, at) => {
      if (at === windowId) setFound({ tabId, windowId });
    });
  }, [stays]);
  return found;
}
