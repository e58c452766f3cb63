import { ask } from '../messages/ask.ts';
import { openAnswer } from '../messages/envelope.ts';
import type { TabList } from '../messages/protocol.ts';
import { firstEntries } from './first-entries.ts';
import { type ShownTab, shownTab } from './shown-tab.ts';

/** What a page that lists a tab knows before it draws itself, and what is still on its way. */
export interface Opening {
  /** Null where the browser names no tab. */
  readonly tab: ShownTab | null;
  /** The tab's first entries; null where they did not come in time. */
  readonly list: TabList | null;
  /** The same, for whoever waits longer. Rejects where the background does not answer. */
  readonly coming: Promise<TabList> | null;
}

/** What early.ts asked before this was loaded. */
interface Early {
  readonly tab: Promise<ShownTab | null>;
  readonly answer: Promise<unknown>;
}

/** A list that comes within this time is the first thing drawn; later ones find a page that says that it waits. */
const PATIENCE_MS = 80;

/** Takes what was asked early, or asks now: effects of components would ask two frames later. */
export async function open(search: string): Promise<Opening> {
  const { whenceEarly: early } = globalThis as { readonly whenceEarly?: Early };
  const tab = await (early?.tab ?? shownTab(search)).catch(() => null);
  if (tab === null) return { tab, list: null, coming: null };
  const coming =
    early === undefined ? ask('list-items', { tabId: tab.tabId, first: firstEntries() }) : listIn(early.answer);
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const list = await Promise.race([coming, late]).catch(() => null);
  return { tab, list, coming };
}

/** The background's answer is checked as `ask` would; the list's shape is the protocol's promise. */
async function listIn(answer: Promise<unknown>): Promise<TabList> {
  return openAnswer(await answer, 'list-items') as TabList;
}
