import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CachedVerdict, VerdictShelf } from './verdict-cache.ts';

interface Schema extends DBSchema {
  verdicts: { key: string; value: CachedVerdict; indexes: { usedAt: number } };
  trust: { key: string; value: unknown };
}

/** One stored value that content scripts have no way to, unlike the extension's storage areas. */
export interface SafeBox {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

const NAME = 'whence';

/** Opened at the first use and again where the browser closed it. */
export function openDatabase(): { readonly verdicts: VerdictShelf; readonly trust: SafeBox } {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(NAME, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('verdicts', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
        fresh.createObjectStore('trust');
      },
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };
  return {
    verdicts: {
      get: async (key) => (await database()).get('verdicts', key),
      put: async (entry) => {
        await (await database()).put('verdicts', entry);
      },
      count: async () => (await database()).count('verdicts'),
      removeOldest: async (count) => {
        const transaction = (await database()).transaction('verdicts', 'readwrite');
        let cursor = await transaction.store.index('usedAt').openCursor();
        for (let left = count; cursor !== null && left > 0; left--) {
          await cursor.delete();
          cursor = await cursor.continue();
        }
        await transaction.done;
      },
    },
    trust: {
      read: async () => {
        // Judging reads this in private windows too, which must not be what brings a database about.
        const isThere = opened !== null || (await indexedDB.databases()).some(({ name }) => name === NAME);
        return isThere ? (await database()).get('trust', 'lists') : undefined;
      },
      write: async (value) => {
        await (await database()).put('trust', value, 'lists');
      },
    },
  };
}
