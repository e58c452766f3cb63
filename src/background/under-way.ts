/** Items that something is being done about in this life of the background, from the question to its answer. */
export interface UnderWay {
  has(tabId: number, listedId: string): boolean;
  /** Does something about an item, which is under way until that ends, however it does. */
  during<T>(tabId: number, listedId: string, work: () => Promise<T>): Promise<T>;
}

export function createUnderWay(): UnderWay {
  const ongoing = new Set<{ readonly tabId: number; readonly listedId: string }>();
  return {
    has: (tabId, listedId) => [...ongoing].some((one) => one.tabId === tabId && one.listedId === listedId),
    during: async (tabId, listedId, work) => {
      const one = { tabId, listedId };
      ongoing.add(one);
      try {
        return await work();
      } finally {
        ongoing.delete(one);
      }
    },
  };
}
