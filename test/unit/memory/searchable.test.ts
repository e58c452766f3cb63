import { expect, test, vi } from 'vitest';
import { MAX_FRESH_PICTURES } from '../../../src/memory/limits.ts';
import { createMemory } from '../../../src/memory/memory.ts';
import { createStudio } from '../../../src/memory/picture-studio.ts';
import { photo } from '../../make/photo.ts';
import { republish } from '../../make/platform.ts';
import { rawCanvas } from './raw-canvas.ts';
import { seen, signedSeen, testMemory } from './seen.ts';

const picture = (seed: number) => photo(seed, 400, 300);
const copyOf = (seed: number) => seen(republish(picture(seed), 350, 80));

test('what is added is found without reading the whole shelf again', async () => {
  const { memory, shelf } = testMemory();
  const reads = vi.spyOn(shelf, 'allPrints');
  await memory.rememberByHand(signedSeen(picture(1)));
  expect(await memory.recall(copyOf(1))).toHaveLength(1);
  await memory.rememberByHand(signedSeen(picture(2)));
  await memory.rememberByHand(signedSeen(picture(3)));
  expect(await memory.recall(copyOf(2))).toHaveLength(1);
  expect(await memory.recall(copyOf(1))).toHaveLength(1);
  expect(reads).toHaveBeenCalledTimes(1);
});

test('what another page forgets and remembers is seen, though their number stays the same', async () => {
  const { memory, shelf } = testMemory();
  const other = createMemory({ shelf, studio: createStudio(rawCanvas), now: () => 0 });
  await memory.rememberByHand(signedSeen(picture(1)));
  expect(await memory.recall(copyOf(1))).toHaveLength(1);
  const [first] = await memory.pictures();
  await other.forget(first?.id ?? '');
  await other.rememberByHand(signedSeen(picture(2)));
  expect(await memory.recall(copyOf(1))).toEqual([]);
  expect(await memory.recall(copyOf(2))).toHaveLength(1);
  // Nor is it lost where one's own addition comes in between.
  await other.rememberByHand(signedSeen(picture(3)));
  await memory.rememberByHand(signedSeen(picture(4)));
  expect(await memory.recall(copyOf(3))).toHaveLength(1);
  expect(await memory.recall(copyOf(4))).toHaveLength(1);
});

test('many additions are made ready together', async () => {
  const { memory, shelf } = testMemory();
  await memory.rememberByHand(signedSeen(picture(1)));
  await memory.recall(copyOf(1));
  const reads = vi.spyOn(shelf, 'allPrints');
  for (let seed = 0; seed <= MAX_FRESH_PICTURES; seed++) {
    await memory.rememberByHand(signedSeen(photo(500 + seed, 160, 130)));
  }
  expect(await memory.recall(copyOf(1))).toHaveLength(1);
  expect(reads).toHaveBeenCalledTimes(1);
});
