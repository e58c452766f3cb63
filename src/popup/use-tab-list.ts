import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchSession } from '../browser/storage.ts';
import { ask } from '../messages/ask.ts';
import type { TabList } from '../messages/protocol.ts';

export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly list: TabList };

/** While a page is being judged its list changes many times a second; it is asked for at most this often. */
const REFRESH_MS = 200;

/** Items asked for at first: a screen of them, so that the first frame does not wait for a list of hundreds. */
const FIRST_ITEMS = 12;

/** The list of a tab's items, kept current while the page is open. */
export function useTabList(tabId: number | null): readonly [ListState, () => void] {
  const [state, setState] = useState<ListState>({ state: 'loading' });
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const shown = useRef(tabId);

  const refresh = useCallback(
    (first?: number) => {
      if (tabId === null) return;
      ask('list-items', first === undefined ? { tabId } : { tabId, first }).then(
        (list) => {
          // Tabs change while their lists are on their way.
          if (shown.current !== tabId) return;
          setState({ state: 'ready', list });
          if (list.more !== undefined) requestAnimationFrame(() => setTimeout(() => refresh()));
        },
        // A list that was read once stays: an outage of a moment must not blank it.
        () => setState((old) => (old.state === 'ready' ? old : { state: 'failed' })),
      );
    },
    [tabId],
  );

  useEffect(() => {
    if (shown.current !== tabId) setState({ state: 'loading' });
    shown.current = tabId;
    refresh(FIRST_ITEMS);
    const stop = watchSession(() => {
      waiting.current ??= setTimeout(() => {
        waiting.current = null;
        refresh();
      }, REFRESH_MS);
    });
    return () => {
      stop();
      if (waiting.current !== null) clearTimeout(waiting.current);
      // Else the next effect would wait for a timer that is gone.
      waiting.current = null;
    };
  }, [refresh]);

  return [state, () => refresh()];
}
