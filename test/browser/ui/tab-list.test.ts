import { h, render, type VNode } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { TabList } from '../../../src/messages/protocol.ts';
import { useTabList } from '../../../src/popup/use-tab-list.ts';

const asked = vi.hoisted((): { messages: unknown[]; answer: unknown } => ({ messages: [], answer: null }));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string, request: unknown) => {
    asked.messages.push([kind, request]);
    return Promise.resolve(asked.answer);
  },
}));
// Nothing is told: whatever changed did so before anybody listened.
vi.mock('../../../src/browser/storage.ts', () => ({ watchSession: () => () => undefined }));

const tabs = vi.hoisted((): { loaded: Set<(tabId: number) => void> } => ({ loaded: new Set() }));
vi.mock('../../../src/browser/tabs.ts', () => ({
  onTabLoaded: (listener: (tabId: number) => void) => {
    tabs.loaded.add(listener);
    return () => tabs.loaded.delete(listener);
  },
}));

const TAB = { tabId: 7, windowId: 1 };
const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };
const EARLY: TabList = { items: [], omitted: 0, access: ACCESS };

function Shown(): VNode {
  const [list] = useTabList(TAB.tabId, { tab: TAB, list: EARLY, coming: Promise.resolve(EARLY) });
  return h('p', null, list.state === 'ready' ? list.list.omitted : list.state);
}
const shown = (): string | undefined => document.body.textContent?.trim();

afterEach(() => {
  render(null, document.body);
  asked.messages = [];
});

test('what changed between an early answer and the page’s listening is asked for', async () => {
  asked.answer = { ...EARLY, omitted: 3 } satisfies TabList;
  render(h(Shown, null), document.body);
  expect(shown()).toBe('0');
  await vi.waitFor(() => expect(shown()).toBe('3'));
  expect(asked.messages).toEqual([['list-items', { tabId: 7 }]]);
});

test('another page in the tab is asked about, though nothing of ours runs there that would write it down', async () => {
  asked.answer = { ...EARLY, omitted: 3 } satisfies TabList;
  render(h(Shown, null), document.body);
  await vi.waitFor(() => expect(shown()).toBe('3'));
  asked.answer = { ...EARLY, omitted: 4 } satisfies TabList;
  for (const tell of tabs.loaded) tell(8);
  for (const tell of tabs.loaded) tell(TAB.tabId);
  await vi.waitFor(() => expect(shown()).toBe('4'));
  expect(asked.messages).toHaveLength(2);
  render(null, document.body);
  await vi.waitFor(() => expect(tabs.loaded.size).toBe(0));
});
