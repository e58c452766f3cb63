import { expect, test } from 'vitest';
import { Clock } from '../../bench/recovery/clock.ts';
import { Figures } from '../../bench/recovery/figures.ts';
import { findAgain } from '../../bench/recovery/found-again.ts';
import { mixUp } from '../../bench/recovery/mixed-up.ts';
import { room } from '../../bench/recovery/room.ts';
import { search } from '../../bench/recovery/search.ts';

/** A slice of `npm run bench:recovery`: pictures of two shapes that it does not measure. */
const SEEDS = [7_000, 7_002];

test('what is promised of copies, cuts, edits and mix-ups holds for a slice of the pictures', {
  timeout: 300_000,
}, () => {
  const lines: string[] = [];
  const figures = new Figures((line) => lines.push(line));
  findAgain(SEEDS, figures, new Clock());
  mixUp(40, figures);
  room(figures);
  search(2_000, figures);
  expect(lines.filter((line) => line.endsWith('MISSED'))).toEqual([]);
  expect(lines.filter((line) => line.endsWith('met')).length).toBeGreaterThan(15);
});

test('a promise that is not kept is said', () => {
  const lines: string[] = [];
  const figures = new Figures((line) => lines.push(line));
  figures.atLeast('found', 0.94, 0.95, String);
  figures.none('mixed up', 1, 10);
  expect(figures.allMet).toBe(false);
  expect(lines.every((line) => line.endsWith('MISSED'))).toBe(true);
});
