import { expect, test } from 'vitest';
import type { ListedItem, TabList } from '../../../src/messages/protocol.ts';
import { keepingUnchanged } from '../../../src/popup/kept-items.ts';
import { checking, notChecked } from '../../../src/verdict/unjudged.ts';

const ACCESS = { origin: 'https://example.org', permitted: true, scan: true, possible: true };

function listOf(...items: readonly Partial<ListedItem>[]): TabList {
  const usual: Omit<ListedItem, 'itemId' | 'order'> = {
    mediaUrl: 'https://cdn.example/a.jpg',
    mediaKind: 'image',
    pageUrl: 'https://example.org/',
    frameId: 0,
    judgement: checking(),
    thumbnail: null,
    bond: null,
    milliseconds: null,
  };
  return {
    items: items.map((change, order) => ({ ...usual, itemId: `0.${order}`, order, ...change })),
    omitted: 0,
    access: ACCESS,
  };
}

test('entries that say the same are the very objects of before, wherever they stand now', () => {
  const older = listOf({ itemId: '0.a' }, { itemId: '0.b' });
  const newer = keepingUnchanged(older, listOf({ itemId: '0.b' }, { itemId: '0.a' }));
  expect(newer.items[0]).toBe(older.items[1]);
  expect(newer.items[1]).toBe(older.items[0]);
});

test.each<[string, Partial<ListedItem>]>([
  ['a verdict', { judgement: notChecked('network') }],
  ['a thumbnail', { thumbnail: 'data:image/png;base64,AA==' }],
  ['a bond', { bond: 3 }],
  ['its place on the screen', { inView: true }],
])('an entry with %s that is new is new', (_, change) => {
  const older = listOf({}, {});
  const changed = listOf({}, change);
  const { items } = keepingUnchanged(older, changed);
  expect(items[0]).toBe(older.items[0]);
  expect(items[1]).toBe(changed.items[1]);
});

test('what else the newer list says is the newer list’s', () => {
  expect(keepingUnchanged(listOf({}), { ...listOf({}, {}), omitted: 3 })).toMatchObject({
    omitted: 3,
    items: { length: 2 },
  });
});
