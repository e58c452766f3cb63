import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFairQueue, QueueFullError } from '../../../src/broker/fair-queue.ts';

const LIMITS = { atOnce: 4, perHost: 2, perOwner: 3, waitingPerOwner: 2_000 };

/** Jobs that end when told to, and the order in which they began. */
function bench(limits = LIMITS) {
  const queue = createFairQueue(limits);
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const add = (name: string, owner: number, host: string, signal?: AbortSignal): Promise<string> =>
    queue.run(
      { owner, host },
      () => {
        begun.push(name);
        return new Promise<string>((resolve) => endings.set(name, () => resolve(name)));
      },
      signal,
    );
  const end = async (name: string): Promise<void> => {
    endings.get(name)?.();
    endings.delete(name);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { add, end, begun, running: () => endings.size };
}

test('four run at once and two of one host', async () => {
  const { add, begun, end } = bench();
  for (let index = 0; index < 5; index++) void add(`a${index}`, 1, 'a.example');
  for (let index = 0; index < 5; index++) void add(`b${index}`, 2, 'b.example');
  expect(begun).toEqual(['a0', 'a1', 'b0', 'b1']);
  await end('b0');
  expect(begun.at(-1)).toBe('b2');
});

test('a tab with a thousand endless jobs does not delay another tab’s single one', () => {
  const { add, begun } = bench();
  for (let index = 0; index < 1_000; index++) void add(`many${index}`, 1, `host${index}.example`);
  void add('single', 2, 'other.example');
  expect(begun).toEqual(['many0', 'many1', 'many2', 'single']);
});

test('tabs take turns', async () => {
  const { add, begun, end } = bench({ ...LIMITS, atOnce: 1 });
  for (const owner of [1, 2, 3]) for (const job of ['x', 'y']) void add(`${owner}${job}`, owner, `${owner}${job}`);
  for (const name of ['1x', '1y', '2x', '2y', '3x', '3y']) for (let times = 0; times < 6; times++) await end(name);
  for (const name of [...begun]) await end(name);
  expect(begun.slice(0, 4)).toEqual(['1x', '1y', '2x', '3x']);
});

test('a failure frees its place', async () => {
  const queue = createFairQueue({ ...LIMITS, atOnce: 1 });
  const place = { owner: 1, host: 'a' };
  await expect(queue.run(place, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await queue.run(place, () => Promise.resolve('next'))).toBe('next');
});

test('a job that is not wanted any more leaves the line without running', async () => {
  const { add, begun, end } = bench({ ...LIMITS, atOnce: 1 });
  void add('first', 1, 'a');
  const stop = new AbortController();
  const second = add('second', 1, 'b', stop.signal);
  stop.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await expect(add('never', 1, 'b', stop.signal)).rejects.toThrow('gone');
  void add('third', 1, 'c');
  await end('first');
  expect(begun).toEqual(['first', 'third']);
});

test('one tab’s line has an end, another’s is its own', async () => {
  const { add } = bench({ ...LIMITS, atOnce: 1, waitingPerOwner: 2 });
  for (const name of ['runs', 'waits', 'waits too']) void add(name, 1, 'a');
  await expect(add('too many', 1, 'a')).rejects.toThrow(QueueFullError);
  void add('fine', 2, 'a');
});

test('whatever comes, the limits hold and everything runs in the end', async () => {
  const job = fc.record({ owner: fc.integer({ min: 1, max: 4 }), host: fc.constantFrom('a', 'b', 'c', 'd', 'e') });
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 60 }), async (jobs) => {
      const queue = createFairQueue(LIMITS);
      const running = new Map<string | number, number>();
      const count = (key: string | number, by: number): number => {
        running.set(key, (running.get(key) ?? 0) + by);
        return running.get(key) ?? 0;
      };
      let total = 0;
      const done = jobs.map(({ owner, host }) =>
        queue.run({ owner, host }, async () => {
          total++;
          expect(count(host, 1)).toBeLessThanOrEqual(LIMITS.perHost);
          expect(count(owner, 1)).toBeLessThanOrEqual(LIMITS.perOwner);
          expect(total).toBeLessThanOrEqual(LIMITS.atOnce);
          await Promise.resolve();
          count(host, -1);
          count(owner, -1);
          total--;
        }),
      );
      await Promise.all(done);
    }),
    { numRuns: 50 },
  );
});
