import { expect, test } from 'vitest';
import { type Bond, bondOf, type JudgedFile, type PageLoad } from '../../../src/background/bond.ts';
import type { SeenLoad } from '../../../src/messages/protocol.ts';

const OURS = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const file: JudgedFile = { sha256: OURS, length: 9_000, size: { width: 600, height: 400 }, isFilm: false };
const SILENT: SeenLoad = {
  width: null,
  height: null,
  decodedBytes: null,
  byServiceWorker: null,
  controlled: false,
};

const load = (seen: Partial<SeenLoad>, hashes: Partial<PageLoad> = {}): PageLoad => ({
  seen: { ...SILENT, ...seen },
  received: null,
  cached: null,
  ...hashes,
});

test.each<[string, PageLoad, Partial<JudgedFile>, Bond['rung'], Bond['notes']]>([
  ['nothing is known', { seen: null, received: null, cached: null }, {}, 0, []],
  ['the page tells nothing', load({}), {}, 0, []],
  ['the size in pixels fits', load({ width: 600, height: 400 }), {}, 1, []],
  ['it fits turned by a quarter', load({ width: 400, height: 600 }), {}, 1, []],
  ['the picture is for a denser screen', load({ width: 300, height: 200 }), {}, 0, []],
  ['the same, with rounding', load({ width: 171, height: 114 }), {}, 0, []],
  ['the shape is another', load({ width: 600, height: 450 }), {}, 0, ['other-shape']],
  ['the length fits', load({ decodedBytes: 9_000 }), {}, 1, []],
  ['the length is another', load({ decodedBytes: 9_001 }), {}, 0, ['other-length']],
  ['of a film only parts were loaded', load({ decodedBytes: 500 }), { isFilm: true, size: null }, 0, []],
  ['the cache holds the same bytes', load({}, { cached: OURS }), {}, 3, []],
  ['the cache holds other bytes', load({ width: 600, height: 400 }, { cached: OTHER }), {}, 0, ['other-bytes']],
  ['the page received the same bytes', load({}, { received: OURS }), {}, 4, []],
  ['the page received other bytes', load({}, { received: OTHER, cached: OURS }), {}, 0, ['other-bytes']],
  [
    'a worker of the page answered',
    load({ byServiceWorker: true, decodedBytes: 9_000 }, { cached: OURS }),
    {},
    0,
    ['page-worker'],
  ],
  [
    'a worker of the page may have answered',
    load({ controlled: true, width: 600, height: 400 }),
    {},
    0,
    ['page-worker'],
  ],
  ['the worker let this one pass', load({ controlled: true, byServiceWorker: false }, { cached: OURS }), {}, 3, []],
  ['behind a worker the very bytes count', load({ controlled: true }, { received: OURS }), {}, 4, ['page-worker']],
  ['there is no hash to compare', load({ decodedBytes: 9_000 }, { cached: OTHER }), { sha256: null }, 1, []],
])('where %s', (_, page, change, rung, notes) => {
  const bond = bondOf({ ...file, ...change }, page);
  expect(bond).toMatchObject({ rung, notes });
  expect(bond.contradicted).toBe(notes.some((note) => note !== 'page-worker'));
});
