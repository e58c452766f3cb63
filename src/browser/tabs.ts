import browser, { type Tabs } from 'webextension-polyfill';

export interface TabFacts {
  readonly tabId: number;
  readonly windowId: number | null;
  readonly index: number;
  /** Known only where we may see the tab: granted hosts, or the tab the user just acted on. */
  readonly url: string | null;
  readonly privateWindow: boolean;
  readonly loaded: boolean;
}

/** One document, or whatever document a frame shows now where the browser names none. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}

/** Rejects where no content script of ours listens there. */
export function sendToFrame(frame: FrameAddress, message: unknown): Promise<unknown> {
  const target = frame.documentId === null ? { frameId: frame.frameId } : { documentId: frame.documentId };
  return browser.tabs.sendMessage(frame.tabId, message, target);
}

/** Sends to all frames of a tab; answers with the first reply. Rejects where none listens. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/** The tab, or null where it is gone. */
export async function tabFacts(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await browser.tabs.get(tabId));
  } catch {
    return null; // The browser rejects for exactly one reason: there is no such tab.
  }
}

export async function openTab(url: string, beside: TabFacts | null): Promise<TabFacts> {
  if (beside === null) return factsOf(await browser.tabs.create({ url }));
  const place = { index: beside.index + 1, ...(beside.windowId === null ? {} : { windowId: beside.windowId }) };
  try {
    return factsOf(await browser.tabs.create({ url, openerTabId: beside.tabId, ...place }));
  } catch {
    // Chrome shows pages of an extension in no private window: they open in a usual one.
    return factsOf(await browser.tabs.create({ url }));
  }
}

export async function focusTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

export async function allTabs(): Promise<readonly TabFacts[]> {
  return (await browser.tabs.query({})).map(factsOf);
}

export async function activeTab(): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : factsOf(tab);
}

export function onTabRemoved(removed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => removed(tabId));
}

/** Another tab came to the front of some window; returns how to stop. */
export function onTabActivated(activated: (tabId: number, windowId: number) => void): () => void {
  const listener = ({ tabId, windowId }: { readonly tabId: number; readonly windowId: number }): void =>
    activated(tabId, windowId);
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

/** The tab began to load, which may be a new document or a step within the same one. */
export function onTabLoading(loading: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') loading(tabId);
  });
}

/** The tab has loaded; returns how to stop. */
export function onTabLoaded(loaded: (tabId: number) => void): () => void {
  const listener = (tabId: number, change: { readonly status?: string | undefined }): void => {
    if (change.status === 'complete') loaded(tabId);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

function factsOf(tab: Tabs.Tab): TabFacts {
  return {
    tabId: tab.id ?? -1,
    windowId: tab.windowId ?? null,
    index: tab.index,
    url: tab.url ?? null,
    privateWindow: tab.incognito,
    loaded: tab.status === 'complete',
  };
}
