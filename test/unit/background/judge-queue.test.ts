import { expect, test } from 'vitest';
import type { Judged, Medium } from '../../../src/background/judge.ts';
import { createJudgeQueue, type JudgeWish } from '../../../src/background/judge-queue.ts';
import { createFairQueue } from '../../../src/broker/fair-queue.ts';
import { judgement } from './samples.ts';

const wish: JudgeWish = {
  mediaUrl: 'https://cdn.example/a.jpg',
  mediaKind: 'image',
  ownHosts: [],
  privateWindow: false,
  tabId: 1,
  listedId: '0.a',
};
const TRUSTED: Judged = { judgement: judgement('trusted'), thumbnail: null, milliseconds: 1 };
const LIMITS = { atOnce: 4, perHost: 2, perOwner: 4, waitingPerOwner: 3 };

/** A judge that answers when told to. */
function bench(limits = LIMITS) {
  const begun: { readonly medium: Medium; readonly signal: AbortSignal; readonly end: () => void }[] = [];
  const judging = createJudgeQueue(
    (medium, signal) =>
      new Promise((resolve, reject) => {
        begun.push({ medium, signal, end: () => resolve(TRUSTED) });
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
    createFairQueue(limits),
  );
  return { judging, begun };
}

test('one address is judged once however many ask for it meanwhile', async () => {
  const { judging, begun } = bench();
  const answers = ['0.a', '0.b', '3.c'].map((listedId) => judging.judge({ ...wish, listedId }));
  const other = judging.judge({ ...wish, tabId: 2 });
  expect(begun).toHaveLength(1);
  expect(judging.isUnderWay(2, '0.a')).toBe(true);
  begun[0]?.end();
  expect(await Promise.all([...answers, other])).toEqual([TRUSTED, TRUSTED, TRUSTED, TRUSTED]);
  expect(judging.isUnderWay(2, '0.a')).toBe(false);
});

test.each([
  ['other private hosts', { ownHosts: ['localhost'] }],
  ['a private window', { privateWindow: true }],
  ['another kind of medium', { mediaKind: 'video' as const }],
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
