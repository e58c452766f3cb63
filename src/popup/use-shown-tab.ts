import { useEffect, useState } from 'preact/hooks';
import { onTabActivated } from '../browser/tabs.ts';
import type { ShownTab } from './shown-tab.ts';

/** The tab that is listed. A page that stays open follows whatever tab comes to the front of its own window. */
export function useShownTab(opened: ShownTab | null, stays: boolean): ShownTab | null {
  const [shown, setShown] = useState(opened);
  useEffect(() => {
    if (!stays) return;
    const windowId = opened?.windowId ?? null;
    return onTabActivated((tabId, at) => {
      if (at === windowId) setShown({ tabId, windowId });
    });
  }, [opened, stays]);
  return shown;
}
