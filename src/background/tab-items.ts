import type { StorageArea } from '../browser/storage-area.ts';
import type { PageAsker } from '../messages/asker.ts';
import type { ListedItem } from '../messages/protocol.ts';
import { itemKey, tabKey } from '../messages/session-keys.ts';
import { createLane, type Lane } from './lane.ts';
import { MAX_DOCUMENTS_PER_TAB, MAX_ITEMS_PER_TAB, MAX_TAB_CHARACTERS } from './limits.ts';
import {
  EMPTY_TAB,
  type FrameDocument,
  listedIdOf,
  parseStoredItem,
  parseTabRecord,
  type StoredItem,
  stamped,
  type TabRecord,
} from './tab-record.ts';

/**
 * The items of each tab. The truth lies in the session's store and is written before anything is answered, so that the
 * background may die at any line; memory only saves reading it again.
 */
export interface TabItems {
  /**
   * Notes which document a frame shows. Items of an earlier document of that frame go.
   * @returns the tab's other documents where the top frame's is new: they may be gone with the old page
   */
  enter(asker: PageAsker): Promise<readonly FrameDocument[]>;
  get(tabId: number, listedId: string): Promise<StoredItem | null>;
  /** @returns false where the tab has its fill: the item is counted and not kept */
  put(tabId: number, stored: StoredItem): Promise<boolean>;
  /** Changes an item that is still the same one; a late answer for one that is gone changes nothing. */
  update(tabId: number, stored: StoredItem, change: Partial<ListedItem>): Promise<void>;
  /** @returns the listed names of the items that went */
  withdraw(asker: PageAsker, pageItemIds: readonly string[]): Promise<readonly string[]>;
  list(tabId: number): Promise<{ readonly items: readonly StoredItem[]; readonly omitted: number }>;
  documents(tabId: number): Promise<readonly FrameDocument[]>;
  /** @returns the listed names of the items that went */
  dropDocument(tabId: number, document: FrameDocument): Promise<readonly string[]>;
  clear(tabId: number): Promise<void>;
}

interface Tab {
  record: TabRecord;
  readonly items: Map<string, StoredItem>;
  characters: number;
}

export function createTabItems(area: StorageArea, changed: (tabId: number) => void): TabItems {
  const loaded = new Map<number, Tab>();
  const lanes = new Map<number, Lane>();

  const load = async (tabId: number): Promise<Tab> => {
    const known = loaded.get(tabId);
    if (known !== undefined) return known;
    const record = parseTabRecord(await area.get(tabKey(tabId)));
    const values = await area.getMany(record.itemIds.map((id) => itemKey(tabId, id)));
    const items = new Map<string, StoredItem>();
    for (const id of record.itemIds) {
      const stored = parseStoredItem(values.get(itemKey(tabId, id)));
      if (stored !== null) items.set(id, stored);
    }
    const tab: Tab = { record, items, characters: [...items.values()].reduce((sum, item) => sum + sizeOf(item), 0) };
    loaded.set(tabId, tab);
    return tab;
  };

  /** One task of a tab at a time, on what is loaded. */
  const on = <T>(tabId: number, task: (tab: Tab) => Promise<T>): Promise<T> => {
    const lane = lanes.get(tabId) ?? createLane();
    lanes.set(tabId, lane);
    return lane(async () => task(await load(tabId)));
  };

  const writeRecord = async (tabId: number, tab: Tab, record: TabRecord): Promise<void> => {
    tab.record = record;
    await area.set(tabKey(tabId), stamped(record));
  };

  const remove = async (tabId: number, tab: Tab, ids: readonly string[], record: TabRecord): Promise<void> => {
    for (const id of ids) {
      const stored = tab.items.get(id);
      if (stored !== undefined) tab.characters -= sizeOf(stored);
      tab.items.delete(id);
    }
    // The list first: an item that nothing lists is invisible, a listed one without its content is not.
    await writeRecord(tabId, tab, { ...record, itemIds: [...tab.items.keys()] });
    if (ids.length > 0) await area.remove(ids.map((id) => itemKey(tabId, id)));
    changed(tabId);
  };

  const write = async (tabId: number, tab: Tab, id: string, stored: StoredItem): Promise<boolean> => {
    const before = tab.items.get(id);
    const room = MAX_TAB_CHARACTERS - tab.characters + (before === undefined ? 0 : sizeOf(before));
    const fitting = [stored, withoutThumbnail(stored)].filter((version) => sizeOf(version) <= room);
    for (const version of fitting) {
      try {
        await area.set(itemKey(tabId, id), stamped(version));
      } catch {
        continue; // The store is full: a smaller version may fit, and else the item is counted as omitted.
      }
      tab.characters = MAX_TAB_CHARACTERS - room + sizeOf(version);
      tab.items.set(id, version);
      return true;
    }
    return false;
  };

  return {
    enter: (asker) =>
      on(asker.tabId, async (tab) => {
        const { frameId, documentId } = asker;
        const known = tab.record.documents.find((document) => document.frameId === frameId);
        if (known !== undefined && known.documentId === documentId) return [];
        const others = tab.record.documents.filter((document) => document.frameId !== frameId);
        const stale = [...tab.items]
          .filter(([, { item, documentId: of }]) => item.frameId === frameId && of !== documentId)
          .map(([id]) => id);
        const documents = [...others.slice(1 - MAX_DOCUMENTS_PER_TAB), { frameId, documentId }];
        const omitted = frameId === 0 ? 0 : tab.record.omitted;
        await remove(asker.tabId, tab, stale, { ...tab.record, documents, omitted });
        return frameId === 0 ? others : [];
      }),

    get: (tabId, listedId) => on(tabId, (tab) => Promise.resolve(tab.items.get(listedId) ?? null)),

    put: (tabId, stored) =>
      on(tabId, async (tab) => {
        const id = stored.item.itemId;
        const isNew = !tab.items.has(id);
        const kept = (!isNew || tab.items.size < MAX_ITEMS_PER_TAB) && (await write(tabId, tab, id, stored));
        if (!kept) await writeRecord(tabId, tab, { ...tab.record, omitted: tab.record.omitted + 1 });
        else if (isNew) await writeRecord(tabId, tab, { ...tab.record, itemIds: [...tab.items.keys()] });
        changed(tabId);
        return kept;
      }),

    update: (tabId, stored, change) =>
      on(tabId, async (tab) => {
        const id = stored.item.itemId;
        const current = tab.items.get(id);
        if (current === undefined || !isSame(current, stored)) return;
        await write(tabId, tab, id, { ...current, item: { ...current.item, ...change } });
        changed(tabId);
      }),

    withdraw: (asker, pageItemIds) =>
      on(asker.tabId, async (tab) => {
        const ids = pageItemIds.map((pageItemId) => listedIdOf(asker.frameId, pageItemId));
        const known = ids.filter((id) => tab.items.get(id)?.documentId === asker.documentId);
        const omitted = Math.max(0, tab.record.omitted - (ids.length - known.length));
        await remove(asker.tabId, tab, known, { ...tab.record, omitted });
        return known;
      }),

    list: (tabId) =>
      on(tabId, (tab) => Promise.resolve({ items: [...tab.items.values()], omitted: tab.record.omitted })),

    documents: (tabId) => on(tabId, (tab) => Promise.resolve(tab.record.documents)),

    dropDocument: (tabId, { frameId, documentId }) =>
      on(tabId, async (tab) => {
        const gone = [...tab.items]
          .filter(([, stored]) => stored.item.frameId === frameId && stored.documentId === documentId)
          .map(([id]) => id);
        const documents = tab.record.documents.filter(
          (document) => document.frameId !== frameId || document.documentId !== documentId,
        );
        const omitted = documents.length === 0 ? 0 : tab.record.omitted;
        await remove(tabId, tab, gone, { ...tab.record, documents, omitted });
        return gone;
      }),

    clear: (tabId) =>
      on(tabId, async (tab) => {
        const keys = [tabKey(tabId), ...tab.record.itemIds.map((id) => itemKey(tabId, id))];
        loaded.delete(tabId);
        tab.record = EMPTY_TAB;
        await area.remove(keys);
        changed(tabId);
      }),
  };
}

function isSame(one: StoredItem, other: StoredItem): boolean {
  return one.documentId === other.documentId && one.item.mediaUrl === other.item.mediaUrl;
}

function withoutThumbnail(stored: StoredItem): StoredItem {
  return { ...stored, item: { ...stored.item, thumbnail: null } };
}

function sizeOf(stored: StoredItem): number {
  return JSON.stringify(stored).length;
}
