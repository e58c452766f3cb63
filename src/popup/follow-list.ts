import type { TabList } from '../messages/protocol.ts';

export interface ListPorts {
  /** @param first only so many entries, those on the screen before the others */
  readonly ask: (first?: number) => Promise<TabList>;
  /** Tells of every change that the list may show; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
  readonly show: (list: TabList) => void;
  /** An answer did not come. */
  readonly fail: () => void;
  readonly afterPaint: (work: () => void) => void;
  /** How many entries come first. */
  readonly firstEntries: () => number;
}

export interface FollowedList {
  /** Asks at once, where somebody changed something here. */
  refresh(): void;
  stop(): void;
}

/** While a page is being judged its list changes many times a second; it is asked for at most this often. */
export const REFRESH_MS = 200;

/**
 * Shows a list and keeps it current: asked for when a change is told, and not at all while none is.
 * @param early an answer that was asked for before anybody listened, in place of the first question
 */
export function followList(ports: ListPorts, early: Promise<TabList> | null): FollowedList {
  let asked = 0;
  let shown = 0;
  let isOver = false;
  let soon: ReturnType<typeof setTimeout> | null = null;

  const take = (answer: Promise<TabList>): Promise<TabList | null> => {
    const turn = ++asked;
    return answer.then(
      (list) => {
        // Frames answer late now and then, and with them a list that is older than the one shown since.
        if (isOver || turn < shown) return null;
        shown = turn;
        ports.show(list);
        if (list.more !== undefined) ports.afterPaint(refresh);
        return list;
      },
      () => {
        if (!isOver) ports.fail();
        return null;
      },
    );
  };
  const refresh = (): void => {
    if (!isOver) void take(ports.ask());
  };
  const refreshSoon = (): void => {
    if (isOver) return;
    soon ??= setTimeout(() => {
      soon = null;
      refresh();
    }, REFRESH_MS);
  };

  const stopWatching = ports.watch(refreshSoon);
  if (early === null) void take(ports.ask(ports.firstEntries()));
  else {
    void take(early).then((list) => {
      // What changed between that answer and the listening nobody has told; where more is to come, that will say it.
      if (list?.more === undefined) refreshSoon();
    });
  }
  return {
    refresh,
    stop: () => {
      isOver = true;
      stopWatching();
      if (soon !== null) clearTimeout(soon);
    },
  };
}
