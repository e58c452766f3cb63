import type { StorageArea } from '../../../src/browser/storage-area.ts';

export interface FakeArea extends StorageArea {
  readonly stored: Map<string, unknown>;
  /** Characters that fit, as JSON. */
  quota: number;
}

/** A store that copies what it keeps, as the browser's do, and is full at some point. */
export function fakeArea(): FakeArea {
  const stored = new Map<string, unknown>();
  const sizes = new Map<string, number>();
  let used = 0;
  const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  const area: FakeArea = {
    stored,
    quota: 10_000_000,
    get: (key) => Promise.resolve(copy(stored.get(key))),
    getMany: (keys) =>
      Promise.resolve(new Map(keys.filter((key) => stored.has(key)).map((key) => [key, copy(stored.get(key))]))),
    set: (key, value) => {
      const size = JSON.stringify(value).length;
      const after = used - (sizes.get(key) ?? 0) + size;
      if (after > area.quota) return Promise.reject(new Error('quota'));
      used = after;
      sizes.set(key, size);
      stored.set(key, copy(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) {
        used -= sizes.get(key) ?? 0;
        sizes.delete(key);
        stored.delete(key);
      }
      return Promise.resolve();
    },
  };
  return area;
}
