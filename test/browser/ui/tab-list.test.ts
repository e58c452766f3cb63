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

const TAB = { tabId: 7, windowId: 1 };
const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };
const EARLY: TabList = { items: [], omitted: 0, access: ACCESS };

afterEach(() => render(null, document.body));

test('what changed between an early answer and the page’s listening is asked for', async () => {
  asked.answer = { ...EARLY, omitted: 3 } satisfies TabList;
  function Shown(): VNode {
    const [list] = useTabList(TAB.tabId, { tab: TAB, list: EARLY, coming: Promise.resolve(EARLY) });
    return h('p', null, list.state === 'ready' ? list.list.omitted : list.state);
  }
  render(h(Shown, null), document.body);
  expect(document.body.textContent?.trim()).toBe('0');
  await vi.waitFor(() => expect(document.body.textContent?.trim()).toBe('3'));
  expect(asked.messages).toEqual([['list-items', { tabId: 7 }]]);
});
