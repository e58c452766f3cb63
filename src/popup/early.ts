import { question } from '../messages/envelope.ts';
import { firstEntries } from './first-entries.ts';
import { namedTab } from './named-tab.ts';

/**
 * A script by itself, which the build puts before all others of popup and side panel: it asks for the list while they
 * are still being loaded. It brings all it needs, and nothing depends on it: where it did not run, the page asks.
 */
interface EarlyApi {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly windowId?: number }[]>;
  };
}

const { browser, chrome } = globalThis as { readonly browser?: EarlyApi; readonly chrome?: EarlyApi };
const api = browser?.runtime?.id === undefined ? chrome : browser;

async function tabOf({ tabs }: EarlyApi): Promise<{ tabId: number; windowId: number | null } | null> {
  const named = namedTab(location.search);
  if (named !== undefined) return named === null ? null : { tabId: named, windowId: null };
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? null : { tabId: active.id, windowId: active.windowId ?? null };
}

if (api !== undefined) {
  const tab = tabOf(api);
  const answer = tab.then((found) =>
    found === null
      ? null
      : api.runtime?.sendMessage(question('list-items', { tabId: found.tabId, first: firstEntries() })),
  );
  // Whoever takes it sees what went wrong; until then that is no error of the page's.
  for (const promise of [tab, answer]) promise.catch(() => undefined);
  Object.assign(globalThis, { whenceEarly: { tab, answer } });
}
