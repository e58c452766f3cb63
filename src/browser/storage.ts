import browser from 'webextension-polyfill';
import type { StorageArea } from './storage-area.ts';

/** Kept on disk until the extension is removed: settings only, never what was looked at. */
export const localArea: StorageArea = areaOf(browser.storage.local);

/** Kept in memory until the browser ends, and over the background's death. */
export const sessionArea: StorageArea = areaOf(browser.storage.session);

/**
 * Shuts the stores to content scripts, which live in processes that a page may have taken over. Firefox has no such
 * call and keeps `session` to itself anyway.
 */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const setAccessLevel: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof setAccessLevel === 'function') await setAccessLevel.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** Calls back with the keys of the session area that changed; returns how to stop. For pages that show live state. */
export function watchSession(changed: (keys: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function areaOf(area: typeof browser.storage.local): StorageArea {
  return {
    get: async (key) => (await area.get(key))[key],
    getMany: async (keys) => new Map(Object.entries(await area.get([...keys]))),
    set: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove([...keys]),
  };
}
