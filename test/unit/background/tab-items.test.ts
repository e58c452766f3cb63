import { expect, test } from 'vitest';
import { MAX_ITEMS_PER_TAB } from '../../../src/background/limits.ts';
import { createTabItems, type TabItems } from '../../../src/background/tab-items.ts';
import { fakeArea } from './fake-area.ts';
import { asker, judgement, stored } from './samples.ts';

const idsOf = async (items: TabItems, tabId = 1): Promise<string[]> =>
  (await items.list(tabId)).items.map(({ item }) => item.itemId);
const quiet = (): void => undefined;

test('what one life of the background stored, the next one lists', async () => {
  const area = fakeArea();
  const before = createTabItems(area, quiet);
  await before.enter(asker());
  await before.put(1, stored('a'));
  await before.put(1, stored('b'));
  await before.update(1, stored('b'), { judgement: judgement('trusted'), thumbnail: 'data:,x', milliseconds: 5 });
  await before.withdraw(asker(), ['a']);
  const after = createTabItems(area, quiet);
  const { items } = await after.list(1);
  expect(items).toHaveLength(1);
  expect(items[0]?.item).toMatchObject({ itemId: '0.b', thumbnail: 'data:,x', milliseconds: 5 });
  expect(items[0]?.item.judgement.verdict).toBe('trusted');
  expect(await after.documents(1)).toEqual([{ frameId: 0, documentId: 'D1' }]);
});

test('at every single write the background may die, and the next life still lists only whole items', async () => {
  const script = async (items: TabItems): Promise<void> => {
    await items.enter(asker());
    await items.put(1, stored('a'));
    await items.put(1, stored('b'));
    await items.update(1, stored('a'), { judgement: judgement('none') });
    await items.withdraw(asker(), ['b']);
    await items.enter(asker({ documentId: 'D2' }));
    await items.put(1, stored('c', { documentId: 'D2' }));
    await items.clear(1);
  };
  for (let survived = 0; ; survived++) {
    const area = fakeArea();
    let writes = 0;
    const dying = {
      ...area,
      set: (key: string, value: unknown) =>
        writes++ < survived ? area.set(key, value) : new Promise<void>(() => undefined),
      remove: (keys: readonly string[]) =>
        writes++ < survived ? area.remove(keys) : new Promise<void>(() => undefined),
    };
    const ended = await Promise.race([
      script(createTabItems(dying, quiet)).then(() => true),
      new Promise((resolve) => setImmediate(() => setImmediate(() => resolve(false)))),
    ]);
    const { items, omitted } = await createTabItems(area, quiet).list(1);
    for (const { item, pageItemId } of items) expect(item.itemId).toBe(`0.${pageItemId}`);
    expect(omitted).toBe(0);
    if (ended === true) break;
    expect(survived).toBeLessThan(40);
  }
});

test('a frame that shows a new document loses the old one’s items and keeps the other frames’', async () => {
  const items = createTabItems(fakeArea(), quiet);
  const frame = asker({ frameId: 5, documentId: 'F1' });
  await items.enter(asker());
  await items.enter(frame);
  await items.put(1, stored('a'));
  await items.put(1, stored('a', { documentId: 'F1', item: { frameId: 5 } }));
  expect(await items.enter(asker({ frameId: 5, documentId: 'F2' }))).toEqual([]);
  expect(await idsOf(items)).toEqual(['0.a']);
});

test('a new top document names the documents that may have gone with the old one', async () => {
  const items = createTabItems(fakeArea(), quiet);
  await items.enter(asker());
  await items.enter(asker({ frameId: 5, documentId: 'F1' }));
  expect(await items.enter(asker())).toEqual([]);
  expect(await items.enter(asker({ documentId: 'D2' }))).toEqual([{ frameId: 5, documentId: 'F1' }]);
});

test('a frame can neither name, change nor withdraw another frame’s items', async () => {
  const items = createTabItems(fakeArea(), quiet);
  await items.put(1, stored('a'));
  await items.put(1, stored('a', { documentId: 'F1', item: { frameId: 5 } }));
  expect(await items.withdraw(asker({ frameId: 6, documentId: 'F6' }), ['a', '0.a', '5.a'])).toEqual([]);
  expect(await items.withdraw(asker({ frameId: 5, documentId: 'F1' }), ['a'])).toEqual(['5.a']);
  expect(await idsOf(items)).toEqual(['0.a']);
});

test('an answer that comes after its item went, or shows something else by now, changes nothing', async () => {
  const items = createTabItems(fakeArea(), quiet);
  await items.put(1, stored('a'));
  await items.update(1, stored('b'), { judgement: judgement('trusted') });
  await items.update(1, stored('a', { documentId: 'D0' }), { judgement: judgement('trusted') });
  await items.update(1, stored('a', { item: { mediaUrl: 'https://cdn.example/other.jpg' } }), {
    judgement: judgement('trusted'),
  });
  expect((await items.list(1)).items.map(({ item }) => item.judgement.verdict)).toEqual(['checking']);
});

test('beyond its fill a tab’s items are counted and not kept', async () => {
  const items = createTabItems(fakeArea(), quiet);
  for (let index = 0; index < MAX_ITEMS_PER_TAB; index++) expect(await items.put(1, stored(`i${index}`))).toBe(true);
  expect(await items.put(1, stored('more'))).toBe(false);
  expect(await items.put(1, stored('i7'))).toBe(true);
  const { items: listed, omitted } = await items.list(1);
  expect(listed).toHaveLength(MAX_ITEMS_PER_TAB);
  expect(omitted).toBe(1);
  await items.withdraw(asker(), ['more', 'i0']);
  expect((await items.list(1)).omitted).toBe(0);
});

test('a full store costs the thumbnails first, then the newest items, and never the list', async () => {
  const area = fakeArea();
  area.quota = 3_000;
  const items = createTabItems(area, quiet);
  expect(await items.put(1, stored('a', { item: { thumbnail: 'x'.repeat(5_000) } }))).toBe(true);
  expect((await items.list(1)).items[0]?.item.thumbnail).toBeNull();
  for (let index = 0; index < 6; index++) await items.put(1, stored(`i${index}`)).catch(() => undefined);
  const { items: listed, omitted } = await items.list(1);
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.length + omitted).toBe(7);
});

test('a closed tab leaves nothing behind', async () => {
  const area = fakeArea();
  const items = createTabItems(area, quiet);
  await items.enter(asker());
  await items.put(1, stored('a'));
  await items.put(2, stored('b'));
  await items.clear(1);
  expect([...area.stored.keys()].filter((key) => key.includes(':1'))).toEqual([]);
  expect(await idsOf(items, 1)).toEqual([]);
  expect(await idsOf(items, 2)).toEqual(['0.b']);
});

test('what another version left in the store is not read', async () => {
  const area = fakeArea();
  await area.set('tab:1', { version: 99, itemIds: ['0.a'], omitted: 3 });
  await area.set('item:1:0.a', { version: 99, item: {}, pageItemId: 'a' });
  expect(await createTabItems(area, quiet).list(1)).toEqual({ items: [], omitted: 0 });
});
