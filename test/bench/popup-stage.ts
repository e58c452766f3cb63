import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import { startChromium, tabOf } from '../../src/demo/drive/chromium.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { ITEMS } from '../stage/items.ts';

/** A browser with a build in it, a page whose list is long, and a page of the extension with nothing in it. */
export interface PopupStage {
  readonly context: BrowserContext;
  readonly popupUrl: string;
  readonly emptyUrl: string;
  endBackground(): Promise<void>;
  close(): Promise<void>;
}

/** As large as thumbnails are. */
const THUMBNAIL = `data:image/jpeg;base64,${'A'.repeat(3_000)}`;
/** What the browser needs for any page of an extension, and one paragraph to wait for. */
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p data-item>Nothing</p></html>';

interface SessionApi {
  readonly storage: { readonly session: { set(items: object): Promise<void>; get(key: string): Promise<object> } };
}

export async function openPopupStage(build: string, count: number): Promise<PopupStage> {
  const extension = await mkdtemp(join(tmpdir(), 'whence-popup-'));
  await cp(build, extension, { recursive: true });
  await writeFile(join(extension, 'empty.html'), EMPTY);
  const { path: executablePath } = ensureBrowser('chromium');
  const browser = await startChromium({ executablePath, extension, headless: true });
  const server = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Bench</title><p>Page</p>');
  }, 0);
  const url = `${originOf(server)}/`;
  await (await browser.context.newPage()).goto(url);
  const welcome = await tabOf(await browser.welcomed);
  const tabId = await tabIdOf({ welcome }, url);
  await plant(welcome, tabId, count);
  return {
    context: browser.context,
    popupUrl: `${browser.origin}src/popup/index.html?tab=${tabId}`,
    emptyUrl: `${browser.origin}empty.html`,
    endBackground: () => endWorker(browser.protocol, browser.origin),
    close: async () => {
      await browser.close();
      await shut(server);
      await rm(extension, { recursive: true, force: true });
    },
  };
}

async function endWorker(protocol: CDPSession, origin: string): Promise<void> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (worker !== undefined) await protocol.send('Target.closeTarget', { targetId: worker.targetId });
}

/** Puts the items where the background keeps them, as if it had judged them before it last went to sleep. */
async function plant(page: Tab, tabId: number, count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, order) => {
    const sample = ITEMS[order % ITEMS.length];
    const from = sample?.judgement.verdict === 'checking' ? ITEMS[0] : sample;
    return { ...from, itemId: `0.bench-${order}`, order, thumbnail: THUMBNAIL };
  });
  await page.evaluate(
    async ([tab, planted]) => {
      const { session } = (globalThis.chrome as unknown as SessionApi).storage;
      const key = `tab:${tab}`;
      type Known = Record<string, { documents?: readonly { documentId: string }[] }>;
      const documents = ((await session.get(key)) as Known)[key]?.documents ?? [];
      const documentId = documents[0]?.documentId ?? null;
      const itemIds = planted.map(({ itemId }) => itemId);
      const stored = planted.map((item) => [
        `item:${tab}:${item.itemId}`,
        { version: 1, item, pageItemId: item.itemId, documentId, privateWindow: false, ownHosts: [] },
      ]);
      await session.set({ ...Object.fromEntries(stored), [key]: { version: 1, itemIds, omitted: 0, documents } });
    },
    [tabId, items] as const,
  );
}
