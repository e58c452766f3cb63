import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { MAX_MEETINGS, MAX_MEETINGS_PER_PICTURE } from './limits.ts';
import type { Meeting, Prints, Remembered } from './remembered.ts';
import type { Shelf } from './shelf.ts';

interface Schema extends DBSchema {
  pictures: { key: string; value: Remembered; indexes: { lastSeen: number } };
  prints: { key: string; value: Prints };
  meetings: { key: number; value: Meeting; indexes: { picture: string } };
  notes: { key: string; value: unknown };
}

const STORES = ['pictures', 'prints', 'meetings', 'notes'] as const;

/**
 * The memory in IndexedDB, apart from all else that the product stores, which content scripts have no way to. Opened at
 * the first use, and by reading only where it is there already: who remembers nothing leaves not even an empty database.
 */
export function openMemoryShelf(name = 'whence-memory'): Shelf & { close(): Promise<void> } {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('pictures', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
        fresh.createObjectStore('prints', { keyPath: 'id' });
        fresh.createObjectStore('meetings', { autoIncrement: true }).createIndex('picture', 'picture');
        fresh.createObjectStore('notes');
      },
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };
  const existing = async (): Promise<IDBPDatabase<Schema> | null> => {
    if (opened !== null) return opened;
    const known = await indexedDB.databases();
    return known.some((one) => one.name === name) ? database() : null;
  };
  const removeAll = async (ids: readonly string[]): Promise<void> => {
    const transaction = (await database()).transaction(STORES, 'readwrite');
    await transaction.objectStore('notes').put(crypto.randomUUID(), 'state');
    for (const id of ids) {
      await transaction.objectStore('pictures').delete(id);
      await transaction.objectStore('prints').delete(id);
      const meetings = transaction.objectStore('meetings');
      for (const key of await meetings.index('picture').getAllKeys(id)) await meetings.delete(key);
    }
    await transaction.done;
  };
  return {
    get: async (id) => (await existing())?.get('pictures', id),
    put: async (picture, prints) => {
      const transaction = (await database()).transaction(['pictures', 'prints', 'notes'], 'readwrite');
      const notes = transaction.objectStore('notes');
      const from: unknown = await notes.get('state');
      const to = crypto.randomUUID();
      await notes.put(to, 'state');
      await transaction.objectStore('pictures').put(picture);
      await transaction.objectStore('prints').put(prints);
      await transaction.done;
      return { from, to };
    },
    touch: async (id, lastSeen) => {
      const transaction = (await database()).transaction('pictures', 'readwrite');
      const picture = await transaction.store.get(id);
      if (picture !== undefined) await transaction.store.put({ ...picture, lastSeen });
      await transaction.done;
    },
    remove: (id) => removeAll([id]),
    clear: async () => {
      const open = await existing();
      if (open === null) return;
      const transaction = open.transaction(STORES, 'readwrite');
      for (const store of STORES) await transaction.objectStore(store).clear();
      await transaction.done;
    },
    count: async () => (await (await existing())?.count('pictures')) ?? 0,
    removeOldest: async (count) => {
      await removeAll(await (await database()).getAllKeysFromIndex('pictures', 'lastSeen', null, count));
    },
    allPrints: async () => (await (await existing())?.getAll('prints')) ?? [],
    allPictures: async () => (await (await existing())?.getAll('pictures')) ?? [],
    addMeeting: async (meeting) => {
      const transaction = (await database()).transaction('meetings', 'readwrite');
      const { store } = transaction;
      await store.add(meeting);
      const own = await store.index('picture').getAllKeys(meeting.picture);
      for (const key of own.slice(0, Math.max(0, own.length - MAX_MEETINGS_PER_PICTURE))) await store.delete(key);
      const surplus = (await store.count()) - MAX_MEETINGS;
      if (surplus > 0) for (const key of await store.getAllKeys(null, surplus)) await store.delete(key);
      await transaction.done;
    },
    meetings: async (picture) => {
      const open = await existing();
      if (open === null) return [];
      return picture === undefined ? open.getAll('meetings') : open.getAllFromIndex('meetings', 'picture', picture);
    },
    readNote: async (note) => (await existing())?.get('notes', note),
    writeNote: async (note, value) => {
      await (await database()).put('notes', value, note);
    },
    close: async () => {
      const open = opened;
      opened = null;
      if (open !== null) (await open).close();
    },
  };
}
