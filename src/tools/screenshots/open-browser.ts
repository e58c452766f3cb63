import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../demo/browsers.mjs';
import { PAGE_HELPER } from '../../demo/drive/driver.ts';

const EXTENSION = resolve(import.meta.dirname, '../../../dist/demo/chrome');

/** Chromium with the demo build in a fresh profile, whose pages can be looked at in every way that people see them. */
export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** Address of one of the extension's own pages. */
  readonly own: (path: string) => string;
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<OpenedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-screens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--hide-scrollbars',
      '--enable-unsafe-extension-debugging',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const protocol = await context.browser()?.newBrowserCDPSession();
  if (protocol === undefined) throw new Error('no browser to talk to');
  // Chromium's own command, newer than the driver's list of them.
  const send = protocol.send.bind(protocol) as unknown as (
    name: string,
    options: object,
  ) => Promise<{ readonly id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: EXTENSION });
  return {
    context,
    own: (path) => `chrome-extension://${id}/${path}`,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(PAGE_HELPER);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
