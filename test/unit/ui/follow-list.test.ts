import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabList } from '../../../src/messages/protocol.ts';
import { isOfList, itemKey, tabKey } from '../../../src/messages/session-keys.ts';
import { followList, REFRESH_MS } from '../../../src/popup/follow-list.ts';

const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };

/** Lists are told apart by a number. */
function numbered(omitted: number, more = false): TabList {
  return { items: [], omitted, access: ACCESS, ...(more ? { more: 1 } : {}) };
}

/** A list page whose background answers when the test says so. */
function follow(early: Promise<TabList> | null) {
  const asked: { readonly first: number | undefined; readonly answer: (list: TabList) => void; fail: () => void }[] =
    [];
  const shown: number[] = [];
  const told = new Set<() => void>();
  const fail = vi.fn();
  const { refresh, stop } = followList(
    {
      ask: (first) =>
        new Promise((answer, reject) => {
          asked.push({ first, answer, fail: () => reject(new Error('no answer')) });
        }),
      watch: (changed) => {
        told.add(changed);
        return () => told.delete(changed);
      },
      show: (list) => shown.push(list.omitted),
      fail,
      afterPaint: (work) => work(),
      firstEntries: () => 7,
    },
    early,
  );
  const change = (): void => {
    for (const changed of told) changed();
  };
  return { asked, shown, change, fail, refresh, stop, listeners: told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

test('nothing is asked while nothing changes', async () => {
  const { asked, shown } = follow(null);
  asked[0]?.answer(numbered(1));
  await pass(3_600_000);
  expect(shown).toEqual([1]);
  expect(asked.map(({ first }) => first)).toEqual([7]);
});

test('many changes are one question each fifth of a second, and the last one is never lost', async () => {
  const { asked, shown, change } = follow(null);
  asked[0]?.answer(numbered(0));
  for (let at = 0; at < 10 * REFRESH_MS; at += 10) {
    change();
    await pass(10);
    const before = asked.length;
    asked.at(-1)?.answer(numbered(before));
  }
  const during = asked.length - 1;
  expect(during).toBeGreaterThanOrEqual(9);
  expect(during).toBeLessThanOrEqual(10);
  change();
  await pass(REFRESH_MS);
  asked.at(-1)?.answer(numbered(99));
  await pass(3_600_000);
  expect(shown.at(-1)).toBe(99);
  expect(asked.length - 1 - during).toBe(1);
});

test('a change while an answer is on its way is asked for once more', async () => {
  const { asked, shown, change } = follow(null);
  change();
  await pass(REFRESH_MS);
  change();
  asked[1]?.answer(numbered(1));
  await pass(REFRESH_MS);
  asked[2]?.answer(numbered(2));
  await pass(0);
  expect(shown).toEqual([1, 2]);
});

test('an answer that comes after a newer one is not shown', async () => {
  const { asked, shown, refresh } = follow(null);
  refresh();
  refresh();
  asked[2]?.answer(numbered(3));
  await pass(0);
  asked[1]?.answer(numbered(2));
  asked[0]?.answer(numbered(1, true));
  await pass(REFRESH_MS);
  expect(shown).toEqual([3]);
  expect(asked).toHaveLength(3);
});

test('the rest of a long list is asked for at once', async () => {
  const { asked, shown } = follow(null);
  asked[0]?.answer(numbered(1, true));
  await pass(0);
  asked[1]?.answer(numbered(2));
  await pass(0);
  expect(asked.map(({ first }) => first)).toEqual([7, undefined]);
  expect(shown).toEqual([1, 2]);
});

test('what changed before anybody listened is asked for, by the rest of a long list or by itself', async () => {
  for (const more of [true, false]) {
    const { asked, shown } = follow(Promise.resolve(numbered(1, more)));
    await pass(REFRESH_MS);
    asked[0]?.answer(numbered(2));
    await pass(3_600_000);
    expect(asked.map(({ first }) => first)).toEqual([undefined]);
    expect(shown).toEqual([1, 2]);
  }
});

test('an early answer that never came is asked for again', async () => {
  const { asked, shown, fail } = follow(Promise.reject(new Error('no answer')));
  await pass(REFRESH_MS);
  expect(fail).toHaveBeenCalledTimes(1);
  asked[0]?.answer(numbered(1));
  await pass(0);
  expect(shown).toEqual([1]);
});

test('a list that is no longer looked at asks, listens and shows nothing', async () => {
  const { asked, shown, change, fail, refresh, stop, listeners } = follow(null);
  refresh();
  change();
  stop();
  asked[0]?.answer(numbered(1));
  asked[1]?.fail();
  change();
  refresh();
  await pass(3_600_000);
  expect([asked.length, shown.length, fail.mock.calls.length, listeners.size]).toEqual([2, 0, 0, 0]);
});

test('a tab’s list follows its own items and the switches of sites, and nothing else that is kept', () => {
  const own = [tabKey(1), itemKey(1, '0.a'), 'site-scan', 'site-quiet'];
  const others = [tabKey(12), itemKey(12, '0.a'), 'remembered:3', 'inspections'];
  expect([...own, ...others].filter((key) => isOfList(1, key))).toEqual(own);
});
