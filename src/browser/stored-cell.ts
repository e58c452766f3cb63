import type { StorageArea } from './storage-area.ts';

/** One value in a store, with the version of its shape. */
export interface StoredCell<T> {
  /** The value, or the fallback where nothing readable of this version is stored. */
  read(): Promise<T>;
  write(value: T): Promise<void>;
}

interface CellOptions<T> {
  readonly key: string;
  /** Raised whenever the shape changes; what another version wrote is not read. */
  readonly version: number;
  /** Returns null for anything that is not a whole T. */
  readonly parse: (value: unknown) => T | null;
  readonly fallback: T;
}

/** Stores are as untrusted as any input: another version, another extension or a fault may have written there. */
export function storedCell<T>(area: StorageArea, options: CellOptions<T>): StoredCell<T> {
  const { key, version, parse, fallback } = options;
  return {
    read: async () => {
      const stored = await area.get(key);
      if (typeof stored !== 'object' || stored === null) return fallback;
      if (!('version' in stored) || stored.version !== version || !('value' in stored)) return fallback;
      return parse(stored.value) ?? fallback;
    },
    write: (value) => area.set(key, { version, value }),
  };
}
