import { expect, test } from 'vitest';
import { createUnderWay } from '../../../src/background/under-way.ts';

test('an item is under way until all that is done about it has ended, and no other is', async () => {
  const underWay = createUnderWay();
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = underWay.during(1, '0.a', async () => {
    await underWay.during(1, '0.a', async () => undefined);
    expect(underWay.has(1, '0.a')).toBe(true);
    await ended;
  });
  expect([underWay.has(1, '0.a'), underWay.has(1, '0.b'), underWay.has(2, '0.a')]).toEqual([true, false, false]);
  end();
  await work;
  expect(underWay.has(1, '0.a')).toBe(false);
});

test('work that fails ends as well, and says so', async () => {
  const underWay = createUnderWay();
  await expect(underWay.during(1, '0.a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(underWay.has(1, '0.a')).toBe(false);
});
