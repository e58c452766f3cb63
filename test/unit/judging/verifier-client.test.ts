import { afterEach, expect, test } from 'vitest';
import type { JudgingQuestion } from '../../../src/judging/messages.ts';
import { createVerifierClient, TooLongError } from '../../../src/judging/verifier-client.ts';
import type { Report } from '../../../src/verifier/report.ts';
import type { TrustSettings } from '../../../src/verifier/trust/trust-settings.ts';
import { handTimers } from '../broker/loopback.ts';

const LIMIT_MS = 1_000;
const FIRST_LIST = { version: 'list 1' } as TrustSettings;
const SECOND_LIST = { version: 'list 2' } as TrustSettings;
const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Workers that answer each question by what is said of its bytes; `silent` ones are never answered. */
function bench() {
  const timers = handTimers();
  const workers: { readonly asked: JudgingQuestion[]; readonly die: () => void; ended: boolean }[] = [];
  let asked = (): void => undefined;
  const verify = createVerifierClient({
    limitMs: LIMIT_MS,
    after: timers.after,
    open: async (gone) => {
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      const worker = { asked: [] as JudgingQuestion[], die: gone, ended: false };
      workers.push(worker);
      port2.onmessage = async ({ data }: MessageEvent<JudgingQuestion>) => {
        worker.asked.push(data);
        const text = await data.blob.text();
        if (text === 'unjudgeable') port2.postMessage({ id: data.id, report: null });
        else if (text !== 'silent') port2.postMessage({ id: data.id, report: { verifier: text } });
        asked();
      };
      return {
        port: port1,
        end: () => {
          worker.ended = true;
        },
      };
    },
  });
  return {
    timers,
    workers,
    verify: (text: string, trust = FIRST_LIST): Promise<Report> =>
      verify(new Blob([text]), { at: 1, trust, metadata: 'mark' }),
    /** Ends when the workers together were asked so many questions. */
    untilAsked: (count: number): Promise<void> =>
      new Promise((resolve) => {
        asked = () => {
          if (workers.reduce((sum, worker) => sum + worker.asked.length, 0) >= count) resolve();
        };
        asked();
      }),
  };
}

test('one worker answers everybody with what is theirs', async () => {
  const { verify, workers } = bench();
  const reports = await Promise.all([verify('a'), verify('b'), verify('c')]);
  expect(reports.map(({ verifier }) => verifier)).toEqual(['a', 'b', 'c']);
  expect(workers).toHaveLength(1);
});

test('lists travel once, and again when they change', async () => {
  const { verify, workers } = bench();
  await verify('a');
  await verify('b');
  await verify('c', SECOND_LIST);
  expect(workers[0]?.asked.map(({ trust }) => trust?.version ?? null)).toEqual(['list 1', null, 'list 2']);
});

test('what a worker cannot judge fails alone', async () => {
  const { verify } = bench();
  const [bad, good] = await Promise.allSettled([verify('unjudgeable'), verify('a')]);
  expect(bad.status).toBe('rejected');
  expect(good.status).toBe('fulfilled');
});

test('a file that takes too long ends its worker and fails; the others are asked again', async () => {
  const { verify, workers, timers, untilAsked } = bench();
  const slow = verify('silent');
  await untilAsked(1);
  timers.pass(LIMIT_MS / 2);
  const other = verify('silent');
  await untilAsked(2);
  timers.pass(LIMIT_MS / 2);
  await expect(slow).rejects.toBeInstanceOf(TooLongError);
  await untilAsked(3);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  // It lost no time of its own by the other's fault.
  timers.pass(LIMIT_MS - 1);
  expect(timers.running).toBe(1);
  timers.pass(1);
  await expect(other).rejects.toBeInstanceOf(TooLongError);
});

test('a worker that dies is replaced, with the lists sent anew', async () => {
  const { verify, workers, untilAsked } = bench();
  const lost = verify('silent');
  await untilAsked(1);
  workers[0]?.die();
  await untilAsked(2);
  expect(workers[1]?.asked[0]?.trust?.version).toBe('list 1');
  expect((await verify('a')).verifier).toBe('a');
  workers[1]?.die();
  await expect(lost).rejects.toThrow('twice');
});

test('a worker that cannot be opened is no finding, and the next question tries again', async () => {
  let opened = 0;
  const verify = createVerifierClient({
    limitMs: LIMIT_MS,
    after: handTimers().after,
    open: () => {
      opened++;
      return Promise.reject(new Error('no memory'));
    },
  });
  const ask = (): Promise<Report> => verify(new Blob(['a']), { at: 1, trust: FIRST_LIST, metadata: 'mark' });
  await expect(ask()).rejects.toThrow('no memory');
  await expect(ask()).rejects.toThrow('no memory');
  expect(opened).toBe(2);
});
