import type { Server } from 'node:http';
import { demoAuthority } from '../../src/demo/authority.ts';
import type { Driver, Tab } from '../../src/demo/drive/driver.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import type { Frame, Pixels } from '../../src/recovery/picture/pixels.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import { signMedia } from '../../src/signer/sign-media.ts';

/** A site of our own: pages of pictures, and the pictures. */
export interface Site {
  readonly origin: string;
  /** The address of a picture with these bytes, a JPEG. */
  add(name: string, bytes: Uint8Array): string;
  /** The address of a page that shows these pictures. */
  page(...pictures: readonly string[]): string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const files = new Map<string, Uint8Array>();
  const server: Server = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const file = files.get(pathname);
    if (pathname === '/') {
      const pictures = searchParams.getAll('p').map((url) => `<img src="${url}" width="160">`);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Pictures</title><main>${pictures.join('')}</main>`);
    } else if (file === undefined) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': file.length });
      response.end(file);
    }
  }, 0);
  const origin = originOf(server);
  return {
    origin,
    add: (name, bytes) => {
      files.set(`/${name}.jpg`, bytes);
      return `${origin}/${name}.jpg`;
    },
    page: (...pictures) => `${origin}/?${new URLSearchParams(pictures.map((url) => ['p', url]))}`,
    close: () => shut(server),
  };
}

/** Signed as a campaign's office would, by a signer whom the demo build trusts. */
export async function signed(bytes: Uint8Array): Promise<Uint8Array> {
  const { signers } = await demoAuthority();
  return signMedia(bytes, { signer: credentialsOf(signers.newspaper), title: 'Campaign.jpg' });
}

/** What a platform makes of a picture: cut, made smaller, compressed. */
export interface Republishing {
  readonly frame: Frame;
  readonly longSide: number;
  /** 0 to 1, as the browser's encoder takes it. */
  readonly quality: number;
}

/** The picture as JPEG files by the browser's own scaling and encoder, which no part of the extension has a say in. */
export async function jpegs(tab: Tab, pixels: Pixels, wanted: readonly Republishing[]): Promise<readonly Uint8Array[]> {
  const { width, height, data } = pixels;
  const made = await tab.evaluate(
    async ({ base64, side, down, jobs }) => {
      const bytes = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
      const whole = await createImageBitmap(new ImageData(bytes, side, down));
      const files: string[] = [];
      for (const { frame, longSide, quality } of jobs) {
        const [x, y] = [Math.round(frame.left * side), Math.round(frame.top * down)];
        const [w, h] = [Math.round(frame.width * side), Math.round(frame.height * down)];
        const scale = Math.min(1, longSide / Math.max(w, h));
        const canvas = new OffscreenCanvas(Math.round(w * scale), Math.round(h * scale));
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(whole, x, y, w, h, 0, 0, canvas.width, canvas.height);
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
        const letters = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte));
        files.push(btoa(letters.join('')));
      }
      return files;
    },
    { base64: Buffer.from(data).toString('base64'), side: width, down: height, jobs: wanted },
  );
  return made.map((base64) => Buffer.from(base64, 'base64'));
}

/** What the popup says that each picture looks like, by its address; only those of which it says something. */
export async function likenesses(popup: Tab): Promise<ReadonlyMap<string, { readonly kind: string; text: string }>> {
  const found = await popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-likeness]')].map((line) => ({
        url: line.closest<HTMLElement>('[data-item]')?.dataset['url'] ?? '',
        kind: line.dataset['likeness'] ?? '',
        text: line.textContent ?? '',
      })),
    null,
  );
  return new Map(found.map(({ url, kind, text }) => [url, { kind, text }]));
}

/** Entries of each store of the memory, as its database holds them; null where there is no database. */
export function memoryOnDisk(driver: Pick<Driver, 'welcome'>): Promise<Readonly<Record<string, number>> | null> {
  return driver.welcome.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'whence-memory')) return null;
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolved, rejected) => {
        request.onsuccess = () => resolved(request.result);
        request.onerror = () => rejected(request.error);
      });
    const database = await done(indexedDB.open('whence-memory'));
    const counts: Record<string, number> = {};
    for (const store of database.objectStoreNames) {
      counts[store] = await done(database.transaction(store).objectStore(store).count());
    }
    database.close();
    return counts;
  }, null);
}
