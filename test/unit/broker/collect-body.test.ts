import { expect, test } from 'vitest';
import { collectBody } from '../../../src/broker/collect-body.ts';
import { MIN_PROGRESS_BYTES, PROGRESS_WINDOW_MS } from '../../../src/broker/limits.ts';
import { handTimers } from './loopback.ts';

const NEVER = Number.MAX_SAFE_INTEGER;
const FIVE = { maxBytes: 5, deadline: NEVER };

test('steady progress is waited for, however long it takes', async () => {
  const timers = handTimers();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      timers.pass(PROGRESS_WINDOW_MS - 1);
      if (sent++ < 20) controller.enqueue(new Uint8Array(MIN_PROGRESS_BYTES));
      else controller.close();
    },
  });
  const got = await collectBody(body, { maxBytes: MIN_PROGRESS_BYTES * 30, deadline: NEVER }, timers);
  expect(got.blob?.size).toBe(MIN_PROGRESS_BYTES * 20);
  expect(timers.running).toBe(0);
});

test('what stays below the least speed is given up', async () => {
  const timers = handTimers();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(MIN_PROGRESS_BYTES / 8));
      timers.pass(PROGRESS_WINDOW_MS / 4);
    },
  });
  expect(await collectBody(body, { maxBytes: NEVER, deadline: NEVER }, timers)).toEqual({
    blob: null,
    reason: 'timeout',
  });
});

test('a body of exactly the cap is taken and one byte more is not', async () => {
  const exact = await collectBody(new Blob(['12345']).stream(), FIVE, handTimers());
  expect(await exact.blob?.text()).toBe('12345');
  expect(await collectBody(new Blob(['123456']).stream(), FIVE, handTimers())).toEqual({
    blob: null,
    reason: 'too-large',
  });
});

test('a broken stream is the caller’s to name', async () => {
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('cut')) });
  await expect(collectBody(body, FIVE, handTimers())).rejects.toThrow('cut');
});

test('however steadily it comes, a body has a deadline', async () => {
  const timers = handTimers();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(MIN_PROGRESS_BYTES));
      timers.pass(PROGRESS_WINDOW_MS);
    },
  });
  const limits = { maxBytes: NEVER, deadline: PROGRESS_WINDOW_MS * 3 };
  expect(await collectBody(body, limits, timers)).toEqual({ blob: null, reason: 'timeout' });
  expect(timers.running).toBe(0);
});
