import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchSession } from '../browser/storage.ts';
import { onTabLoaded } from '../browser/tabs.ts';
import { ask } from '../messages/ask.ts';
import type { TabList } from '../messages/protocol.ts';
import { isOfList } from '../messages/session-keys.ts';
import { firstEntries } from './first-entries.ts';
import { type FollowedList, followList } from './follow-list.ts';
import { keepingUnchanged } from './kept-items.ts';
import type { Opening } from './opening.ts';

export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly list: TabList };

/** The list of a tab's items, kept current while the page is open. Begins with what the page's opening brought. */
export function useTabList(tabId: number | null, { tab, list, coming }: Opening): readonly [ListState, () => void] {
  const [state, setState] = useState<ListState>(list === null ? { state: 'loading' } : { state: 'ready', list });
  const followed = useRef<FollowedList | null>(null);
  const shown = useRef(tabId);
  /** Used once, for the tab that it was asked about. */
  const opened = useRef(tab?.tabId === tabId ? coming : null);

  useEffect(() => {
    if (shown.current !== tabId) setState({ state: 'loading' });
    shown.current = tabId;
    const early = opened.current;
    opened.current = null;
    if (tabId === null) return;
    const following = followList(
      {
        ask: (first) => ask('list-items', { tabId, ...(first === undefined ? {} : { first }) }),
        watch: (changed) => watchTab(tabId, changed),
        show: (read) =>
          setState((old) => ({
            state: 'ready',
            list: old.state === 'ready' ? keepingUnchanged(old.list, read) : read,
          })),
        // A list that was read once stays: an outage of a moment must not blank it.
        fail: () => setState((old) => (old.state === 'ready' ? old : { state: 'failed' })),
        afterPaint,
        firstEntries,
      },
      early,
    );
    followed.current = following;
    return () => {
      following.stop();
      followed.current = null;
    };
  }, [tabId]);

  const refresh = useCallback((): void => followed.current?.refresh(), []);
  return [state, refresh];
}

/** Of a site where nothing of ours runs, nothing is written down: only the tab tells that another one was opened. */
function watchTab(tabId: number, changed: () => void): () => void {
  const forgetSession = watchSession((keys) => {
    if (keys.some((key) => isOfList(tabId, key))) changed();
  });
  const forgetTab = onTabLoaded((loaded) => {
    if (loaded === tabId) changed();
  });
  return () => {
    forgetSession();
    forgetTab();
  };
}

function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
