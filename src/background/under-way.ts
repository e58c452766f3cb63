import { itemKey } from '../messages/session-keys.ts';

/** Items that something is being done about in this life of the background, from the question to its answer. */
export interface UnderWay {
  has(tabId: number, listedId: string): boolean;
  /** Does something about an item, which is under way until that ends, however it does. */
  during<T>(tabId: number, listedId: string, work: () => Promise<T>): Promise<T>;
}

export function createUnderWay(): UnderWay {
  /** How many works go on about an item: having a page ask again holds the page's own question. */
  const ongoing = new Map<string, number>();
  return {
    has: (tabId, listedId) => ongoing.has(itemKey(tabId, listedId)),
    during: async (tabId, listedId, work) => {
      const key = itemKey(tabId, listedId);
      ongoing.set(key, (ongoing.get(key) ?? 0) + 1);
      try {
        return await work();
      } finally {
        const left = (ongoing.get(key) ?? 1) - 1;
        if (left > 0) ongoing.set(key, left);
        else ongoing.delete(key);
      }
    },
  };
}
