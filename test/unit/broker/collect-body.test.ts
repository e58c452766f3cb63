import { expect, test } from 'vitest';
import { collectBody } from '../../../src/broker/collect-body.ts';
import { MIN_PROGRESS_BYTES, PROGRESS_WINDOW_MS } from '../../../src/broker/limits.ts';
import { handTimers } from './loopback.ts';

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
  const got = await collectBody(body, MIN_PROGRESS_BYTES * 30, timers);
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
  expect(await collectBody(body, Number.MAX_SAFE_INTEGER, timers)).toEqual({ blob: null, reason: 'timeout' });
});

test('a body of exactly the cap is taken and one byte more is not', async () => {
  const exact = await collectBody(new Blob(['12345']).stream(), 5, handTimers());
  expect(await exact.blob?.text()).toBe('12345');
  expect(await collectBody(new Blob(['123456']).stream(), 5, handTimers())).toEqual({
    blob: null,
    reason: 'too-large',
  });
});

test('a broken stream is the caller’s to name', async () => {
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('cut')) });
  await expect(collectBody(body, 5, handTimers())).rejects.toThrow('cut');
});
