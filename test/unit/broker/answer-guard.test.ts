import { expect, test } from 'vitest';
import { type Answerer, createAnswerGuard } from '../../../src/broker/answer-guard.ts';
import type { FetchedMedia } from '../../../src/broker/fetch-media.ts';
import { ANSWER_NEWS_MS } from '../../../src/broker/limits.ts';
import { handTimers } from './loopback.ts';

const fetched = (finalUrl: string): FetchedMedia => ({
  blob: new Blob(['x']),
  status: 200,
  finalUrl,
  contentType: 'image/jpeg',
});

function bench() {
  const timers = handTimers();
  const state = { tell: (_: Answerer): void => undefined, listening: 0 };
  const guard = createAnswerGuard({
    listen: (answered) => {
      state.tell = answered;
      state.listening++;
      return () => {
        state.listening--;
      };
    },
    isWellKnown: (url) => new URL(url).hostname.endsWith('.site.example'),
    timers,
  });
  const answer = (url: string, address: string | null, proxied = false): Promise<object> =>
    guard.run(async () => {
      state.tell({ url, address, proxied });
      return fetched(url);
    });
  return { answer, guard, state, timers };
}

const PUBLIC = 'https://pictures.example/a.jpg';

test.each([
  ['192.168.0.1', 'private-address'],
  ['127.0.0.1', 'private-address'],
  ['169.254.169.254', 'private-address'],
  ['::1', 'private-address'],
  ['fd00::1', 'private-address'],
  ['::ffff:10.0.0.1', 'private-address'],
  ['64:ff9b::a00:1', 'private-address'],
  ['93.184.216.34', undefined],
  ['2606:2800:220:1::1', undefined],
  ['::ffff:93.184.216.34', undefined],
  ['64:ff9b::5db8:d822', undefined],
  ['198.18.3.4', undefined],
])('a public name that %s answers for: %s', async (address, reason) => {
  const answered = await bench().answer(PUBLIC, address);
  expect('reason' in answered ? answered.reason : undefined).toBe(reason);
});

test('what the browser’s cache answers, and what went through a proxy that it names, is kept', async () => {
  const { answer } = bench();
  expect(await answer(PUBLIC, null)).toHaveProperty('status', 200);
  expect(await answer(PUBLIC, '10.0.0.5', true)).toHaveProperty('status', 200);
});

test('a private name is the page’s own and went through the gate', async () => {
  expect(await bench().answer('http://192.168.0.1/a.jpg', '192.168.0.1')).toHaveProperty('status', 200);
  expect(await bench().answer('http://localhost./a.jpg', '127.0.0.1')).toHaveProperty('status', 200);
});

test('a proxy shows by answering for hosts that no attacker controls; other private machines stay shut', async () => {
  const { answer } = bench();
  expect(await answer(PUBLIC, '10.0.0.5')).toHaveProperty('reason', 'private-address');
  expect(await answer('https://media.site.example/a.jpg', '10.0.0.5')).toHaveProperty('status', 200);
  expect(await answer(PUBLIC, '10.0.0.5')).toHaveProperty('status', 200);
  expect(await answer(PUBLIC, '10.0.0.6')).toHaveProperty('reason', 'private-address');
});

test('news that comes a little later than the answer is waited for', async () => {
  const { guard, state, timers } = bench();
  const result = guard.run(() => Promise.resolve(fetched(PUBLIC)));
  await new Promise((resolve) => setImmediate(resolve));
  state.tell({ url: PUBLIC, address: '192.168.0.1', proxied: false });
  timers.pass(ANSWER_NEWS_MS);
  expect(await result).toMatchObject({ blob: null, reason: 'private-address' });
});

test('listens only while something is under way', async () => {
  const { answer, guard, state } = bench();
  const failing = guard.run(() => Promise.reject(new Error('bug')));
  expect(state.listening).toBe(1);
  await expect(failing).rejects.toThrow('bug');
  await answer(PUBLIC, '93.184.216.34');
  expect(state.listening).toBe(0);
});
