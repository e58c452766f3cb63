import { expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../browser/hostile-pages/catalogue.ts';
import { visitPages } from './hostile/visit-pages.ts';

test('there are at least sixty of them, no two alike', () => {
  expect(new Set(HOSTILE_PAGES.map(({ name }) => name)).size).toBe(HOSTILE_PAGES.length);
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(60);
});

visitPages(HOSTILE_PAGES);
