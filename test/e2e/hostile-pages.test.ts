import { expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../browser/hostile-pages/catalogue.ts';
import { visitPages } from './hostile/visit-pages.ts';

/** One of each kind; `npm run test:deep` visits all. */
const SLICE: ReadonlySet<string> = new Set([
  'swap: src',
  'swap: the same address with other bytes',
  'look: content of a style sheet',
  'look: inverted',
  'cover: another picture that lets pointers through',
  'cover: a dialog',
  'never: a canvas with the signed picture in it',
  'layer: moved onto another picture',
  'served: by the page’s own service worker',
  'served: led to another host of this machine by 302',
  'served: the same to everybody',
]);
const pages = HOSTILE_PAGES.filter(({ name }) => SLICE.has(name));

test('the slice names pages that there are', () => {
  expect(pages).toHaveLength(SLICE.size);
});

visitPages(pages);
