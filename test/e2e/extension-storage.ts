import type { Driver } from '../../src/demo/drive/driver.ts';

/** All that the extension has stored over the browser's end: one line for every value, in a fixed order. */
export function storedLines(driver: Pick<Driver, 'welcome'>): Promise<readonly string[]> {
  return driver.welcome.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolved, rejected) => {
        request.onsuccess = () => resolved(request.result);
        request.onerror = () => rejected(request.error);
      });
    /** Bytes as text, so that a changed one shows. */
    const text = async (value: unknown): Promise<string> => {
      const bytes: Promise<string>[] = [];
      const outline = JSON.stringify(value, (_, part: unknown) => {
        const buffer = part instanceof ArrayBuffer ? part : ArrayBuffer.isView(part) ? part.buffer : null;
        if (buffer === null && !(part instanceof Blob)) return part;
        bytes.push(new Response(buffer === null ? (part as Blob) : new Uint8Array(buffer as ArrayBuffer)).text());
        return `bytes ${bytes.length}`;
      });
      return `${outline} ${(await Promise.all(bytes)).join(' ')}`;
    };
    const lines: string[] = [];
    const stored = await (globalThis.browser ?? globalThis.chrome).storage.local.get(null);
    for (const [key, value] of Object.entries(stored)) lines.push(`local ${key} ${await text(value)}`);
    for (const { name = '' } of await indexedDB.databases()) {
      lines.push(`database ${name}`);
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const { keys, values } = await (async () => {
          const objects = database.transaction(store).objectStore(store);
          const [foundKeys, foundValues] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
          return { keys: foundKeys, values: foundValues as readonly unknown[] };
        })();
        for (const [at, value] of values.entries()) {
          lines.push(`database ${name} ${store} ${JSON.stringify(keys[at])} ${await text(value)}`);
        }
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      lines.push(`cache ${name} ${(await cache.keys()).map(({ url }) => url).join(' ')}`);
    }
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else lines.push(`file ${path}${name} ${(await (handle as FileSystemFileHandle).getFile()).size}`);
      }
    };
    await walk(await navigator.storage.getDirectory(), '/');
    return lines.sort();
  }, null);
}
