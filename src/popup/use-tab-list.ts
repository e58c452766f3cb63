import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchSession } from '../browser/storage.ts';
import { ask } from '../messages/ask.ts';
import type { TabList } from '../messages/protocol.ts';
import { firstEntries } from './first-entries.ts';
import { keepingUnchanged } from './kept-items.ts';
import type { Opening } from './opening.ts';

export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly list: TabList };

/** While a page is being judged its list changes many times a second; it is asked for at most this often. */
const REFRESH_MS = 200;

/** The list of a tab's items, kept current while the page is open. Begins with what the page's opening brought. */
export function useTabList(tabId: number | null, { tab, list, coming }: Opening): readonly [ListState, () => void] {
  const [state, setState] = useState<ListState>(list === null ? { state: 'loading' } : { state: 'ready', list });
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const shown = useRef(tabId);
  /** Used once, for the tab that it was asked about. */
  const opened = useRef(tab?.tabId === tabId ? coming : null);

  const take = useCallback(
    (answer: Promise<TabList>): void => {
      answer.then(
        (read) => {
          // Tabs change while their lists are on their way.
          if (shown.current !== tabId) return;
          setState((old) => ({
            state: 'ready',
            list: old.state === 'ready' ? keepingUnchanged(old.list, read) : read,
          }));
          if (read.more !== undefined && tabId !== null) afterPaint(() => take(ask('list-items', { tabId })));
        },
        // A list that was read once stays: an outage of a moment must not blank it.
        () => setState((old) => (old.state === 'ready' ? old : { state: 'failed' })),
      );
    },
    [tabId],
  );
  const refresh = useCallback((): void => {
    if (tabId !== null) take(ask('list-items', { tabId }));
  }, [take, tabId]);

  useEffect(() => {
    if (shown.current !== tabId) setState({ state: 'loading' });
    shown.current = tabId;
    const early = opened.current;
    opened.current = null;
    if (tabId !== null) take(early ?? ask('list-items', { tabId, first: firstEntries() }));
    const refreshSoon = (): void => {
      waiting.current ??= setTimeout(() => {
        waiting.current = null;
        refresh();
      }, REFRESH_MS);
    };
    const stop = watchSession(refreshSoon);
    // What changed between that answer and this moment nobody has told.
    if (early !== null) refreshSoon();
    return () => {
      stop();
      if (waiting.current !== null) clearTimeout(waiting.current);
      // Else the next effect would wait for a timer that is gone.
      waiting.current = null;
    };
  }, [take, refresh, tabId]);

  return [state, refresh];
}

function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
