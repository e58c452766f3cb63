import { expect, test } from 'vitest';
import type { Judged, Medium } from '../../../src/background/judge.ts';
import { createJudgeQueue, type JudgeWish } from '../../../src/background/judge-queue.ts';
import { createTabBudget } from '../../../src/background/tab-budget.ts';
import { createFairQueue } from '../../../src/broker/fair-queue.ts';
import type { OnRead } from '../../../src/broker/request-media.ts';
import { handTimers } from '../broker/loopback.ts';
import { judgement } from './samples.ts';

const wish: JudgeWish = {
  mediaUrl: 'https://cdn.example/a.jpg',
  mediaKind: 'image',
  ownHosts: [],
  privateWindow: false,
  tabId: 1,
  listedId: '0.a',
};
const TRUSTED: Judged = { judgement: judgement('trusted'), thumbnail: null, milliseconds: 1, file: null };
const RICH = { burst: 100, perMinute: 60, waitingPerTab: 100 };
const LIMITS = { atOnce: 4, perHost: 2, perOwner: 4, waitingPerOwner: 3 };

/** A judge that answers when told to. */
function bench(limits = LIMITS, budget: { burst?: number; waitingPerTab?: number; hostBurst?: number } = {}) {
  const timers = handTimers();
  const clock = { time: 0 };
  const pass = (milliseconds: number): void => {
    clock.time += milliseconds;
    timers.pass(milliseconds);
  };
  const begun: {
    readonly medium: Medium;
    readonly signal: AbortSignal;
    readonly end: () => void;
    readonly read: OnRead | undefined;
  }[] = [];
  const judging = createJudgeQueue(
    (medium, signal, read) =>
      new Promise((resolve, reject) => {
        begun.push({ medium, signal, end: () => resolve(TRUSTED), read });
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
    createFairQueue(limits),
    createTabBudget({ ...RICH, ...budget }, timers, () => clock.time),
    createTabBudget<string>({ ...RICH, burst: budget.hostBurst ?? RICH.burst }, timers, () => clock.time),
  );
  return { judging, begun, pass, timers };
}

test('one address is judged once however many ask for it meanwhile', async () => {
  const { judging, begun } = bench();
  const answers = ['0.a', '0.b', '3.c'].map((listedId) => judging.judge({ ...wish, listedId }));
  const other = judging.judge({ ...wish, tabId: 2 });
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  expect(await Promise.all([...answers, other])).toEqual([TRUSTED, TRUSTED, TRUSTED, TRUSTED]);
});

test('all who wait for a file can learn how far its reading has come, and afterwards nobody', async () => {
  const { judging, begun } = bench();
  const done = judging.judge(wish);
  void judging.judge({ ...wish, tabId: 2, listedId: '0.b' });
  expect(judging.progressOf(1, '0.a')).toBeNull();
  begun[0]?.read?.(3_000_000, null);
  begun[0]?.read?.(6_000_000, 12_000_000);
  expect(judging.progressOf(1, '0.a')).toEqual({ read: 6_000_000, total: 12_000_000 });
  expect(judging.progressOf(2, '0.b')).toEqual({ read: 6_000_000, total: 12_000_000 });
  expect(judging.progressOf(2, '0.a')).toBeNull();
  begun[0]?.end();
  await done;
  expect(judging.progressOf(1, '0.a')).toBeNull();
});

test('a picture and the same one as a background are one judgement', () => {
  const { judging, begun } = bench();
  void judging.judge(wish);
  void judging.judge({ ...wish, listedId: '0.b', mediaKind: 'background' });
  expect(begun).toHaveLength(1);
});

test('a host gets no more than its share from all tabs, but for what somebody asks for', () => {
  const { judging, begun, pass } = bench({ ...LIMITS, perHost: 9, atOnce: 9 }, { hostBurst: 1 });
  const ask = (tabId: number, path: string): void =>
    void judging.judge({ ...wish, tabId, mediaUrl: `https://cdn.example/${path}`, listedId: path });
  ask(1, 'a');
  ask(2, 'b');
  expect(begun).toHaveLength(1);
  judging.excuse(3, 'c');
  ask(3, 'c');
  expect(begun).toHaveLength(2);
  pass(60_000);
  expect(begun).toHaveLength(3);
});

test.each([
  ['other private hosts', { ownHosts: ['localhost'] }],
  ['a private window', { privateWindow: true }],
  ['another kind of medium', { mediaKind: 'video' as const }],
  ['asking for this one', { thorough: true }],
])('%s make it another judgement', (_, changes) => {
  const { judging, begun } = bench();
  void judging.judge(wish);
  void judging.judge({ ...wish, ...changes });
  expect(begun).toHaveLength(2);
});

test('work that nobody waits for any more ends, and what others wait for goes on', async () => {
  const { judging, begun } = bench();
  const first = judging.judge(wish);
  const second = judging.judge({ ...wish, tabId: 2 });
  judging.drop(1);
  expect(begun[0]?.signal.aborted).toBe(false);
  judging.drop(2, ['0.other']);
  expect(begun[0]?.signal.aborted).toBe(false);
  judging.drop(2, ['0.a']);
  expect(begun[0]?.signal.aborted).toBe(true);
  expect((await first).judgement.verdict).toBe('not-checked');
  expect((await second).judgement.verdict).toBe('not-checked');
});

test('after work was dropped, who asks anew gets new work', async () => {
  const { judging, begun } = bench();
  void judging.judge(wish);
  judging.drop(1);
  const again = judging.judge(wish);
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  expect(await again).toEqual(TRUSTED);
});

test('a tab whose name begins like another’s is another tab', () => {
  const { judging, begun } = bench();
  void judging.judge({ ...wish, tabId: 12 });
  judging.drop(1);
  expect(begun[0]?.signal.aborted).toBe(false);
});

test('a tab with too much in line hears that it reached a limit', async () => {
  const { judging } = bench({ atOnce: 1, perHost: 1, perOwner: 4, waitingPerOwner: 1 });
  const urls = ['a', 'b', 'c'].map((name) => `https://cdn.example/${name}.jpg`);
  const [, , third] = urls.map((mediaUrl) => judging.judge({ ...wish, mediaUrl }));
  expect((await third)?.judgement).toMatchObject({ verdict: 'not-checked', reason: 'limit' });
});

test('over its budget a tab waits, other tabs do not, and each second one more is judged', async () => {
  const { judging, begun, pass } = bench({ ...LIMITS, perHost: 10, atOnce: 10, perOwner: 10 }, { burst: 2 });
  const ask = (tabId: number, name: string) =>
    judging.judge({ ...wish, tabId, listedId: `0.${name}`, mediaUrl: `https://cdn.example/${name}.jpg` });
  for (const name of ['a', 'b', 'c', 'd']) void ask(1, name);
  expect(begun).toHaveLength(2);
  void ask(2, 'e');
  expect(begun).toHaveLength(3);
  pass(1_000);
  expect(begun.map(({ medium }) => medium.mediaUrl).at(-1)).toBe('https://cdn.example/c.jpg');
  pass(999);
  expect(begun).toHaveLength(4);
  pass(1);
  expect(begun).toHaveLength(5);
});

test('what a person asks for costs the tab nothing, once', async () => {
  const { judging, begun } = bench({ ...LIMITS, perHost: 10, atOnce: 10, perOwner: 10 }, { burst: 1 });
  const ask = (name: string) => judging.judge({ ...wish, listedId: name, mediaUrl: `https://cdn.example/${name}.jpg` });
  void ask('0.a');
  judging.excuse(1, '0.b');
  void ask('0.b');
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  await new Promise((resolve) => setImmediate(resolve));
  void ask('0.b');
  expect(begun).toHaveLength(2);
});

test('what the budget held back when its page went was not judged for a limit', async () => {
  const { judging, begun, timers, pass } = bench(LIMITS, { burst: 1 });
  void judging.judge(wish);
  const held = judging.judge({ ...wish, listedId: '0.b', mediaUrl: 'https://cdn.example/b.jpg' });
  judging.excuse(1, '0.c');
  judging.drop(1);
  expect((await held).judgement).toMatchObject({ verdict: 'not-checked', reason: 'limit' });
  pass(10_000);
  expect(begun).toHaveLength(1);
  expect(timers.running).toBe(0);
});

test('more than may wait for the budget are not judged for a limit', async () => {
  const { judging } = bench(LIMITS, { burst: 1, waitingPerTab: 1 });
  const ask = (name: string) => judging.judge({ ...wish, listedId: name, mediaUrl: `https://cdn.example/${name}.jpg` });
  void ask('0.a');
  void ask('0.b');
  expect((await ask('0.c')).judgement).toMatchObject({ verdict: 'not-checked', reason: 'limit' });
});

test('what one tab’s budget holds back, another tab or a person may still have judged', async () => {
  const { judging, begun } = bench({ ...LIMITS, perHost: 10, atOnce: 10, perOwner: 10 }, { burst: 1 });
  const ask = (tabId: number, name: string) =>
    judging.judge({ ...wish, tabId, listedId: name, mediaUrl: `https://cdn.example/${name}.jpg` });
  void ask(1, 'a');
  const held = ask(1, 'b');
  void ask(1, 'c');
  expect(begun).toHaveLength(1);
  void ask(2, 'b');
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  expect(await held).toEqual(TRUSTED);
  judging.excuse(1, 'c');
  void ask(1, 'c');
  expect(begun).toHaveLength(3);
});
