import { afterEach, expect, test, vi } from 'vitest';
import type { TabList } from '../../../src/messages/protocol.ts';
import { open } from '../../../src/popup/opening.ts';

const asked = vi.hoisted((): { messages: unknown[]; answer: Promise<unknown> } => ({
  messages: [],
  answer: Promise.resolve(null),
}));
vi.mock('../../../src/messages/ask.ts', () => ({
  ask: (kind: string, request: unknown) => {
    asked.messages.push([kind, request]);
    return asked.answer;
  },
}));
vi.mock('../../../src/browser/tabs.ts', () => ({ activeTab: () => Promise.resolve({ tabId: 7, windowId: 1 }) }));

const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };
const LIST: TabList = { items: [], omitted: 0, access: ACCESS };
const TAB = { tabId: 7, windowId: 1 };

function askedEarly(answer: Promise<unknown>): void {
  answer.catch(() => undefined);
  Object.assign(globalThis, { whenceEarly: { tab: Promise.resolve(TAB), answer } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'whenceEarly');
  asked.messages = [];
});

test('what was asked before the page was loaded is taken and not asked again', async () => {
  askedEarly(Promise.resolve({ ok: true, reply: LIST }));
  expect(await open('')).toMatchObject({ tab: TAB, list: LIST });
  expect(asked.messages).toEqual([]);
});

test('where nothing was asked early, a screenful is asked for', async () => {
  asked.answer = Promise.resolve(LIST);
  expect(await open('')).toMatchObject({ tab: TAB, list: LIST });
  expect(asked.messages).toEqual([['list-items', { tabId: 7, first: expect.any(Number) }]]);
});

test('a list that does not come in time is still on its way', async () => {
  let answer = (_: unknown): void => undefined;
  askedEarly(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const { list, coming } = await open('');
  expect(list).toBeNull();
  answer({ ok: true, reply: LIST });
  expect(await coming).toEqual(LIST);
});

test.each([
  ['a refusal', Promise.resolve({ ok: false, code: 'failed' })],
  ['no answer', Promise.resolve(undefined)],
])('%s is no list', async (_, answer) => {
  askedEarly(answer);
  const { list, coming } = await open('');
  expect(list).toBeNull();
  await expect(coming).rejects.toThrow('list-items');
});

test('an address that names no tab’s number lists nothing', async () => {
  expect(await open('?tab=x')).toEqual({ tab: null, list: null, coming: null });
  expect(asked.messages).toEqual([]);
});
