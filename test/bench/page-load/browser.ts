import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../src/demo/browsers.mjs';
import { PAGE_HELPER } from '../../../src/demo/drive/driver.ts';

export interface ListedVerdict {
  readonly mediaUrl: string;
  readonly verdict: string;
}

/** Chromium in a fresh profile, with one build of the extension or none. */
export interface BenchBrowser {
  readonly protocol: CDPSession;
  open(url: string): Promise<Page>;
  /** What the extension lists for the tab of this address; empty without an extension. */
  listed(url: string): Promise<readonly ListedVerdict[]>;
  close(): Promise<void>;
}

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

export async function launch(extension: string | null): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--headless=new', ...QUIET, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  const protocol = await browser.newBrowserCDPSession();
  const welcome = extension === null ? null : await load(context, protocol, extension);
  return {
    protocol,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(PAGE_HELPER);
      return page;
    },
    listed: async (url) => (welcome === null ? [] : listedBy(welcome, url)),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function load(context: BrowserContext, protocol: CDPSession, path: string): Promise<Page> {
  const welcomed = context.waitForEvent('page', {
    predicate: (page) => page.url().endsWith('/src/welcome/index.html'),
  });
  // Chromium's own command, newer than the driver's list of them.
  const send = protocol.send.bind(protocol) as unknown as (name: string, options: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path });
  return welcomed;
}

function listedBy(welcome: Page, url: string): Promise<readonly ListedVerdict[]> {
  return welcome.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.findLast((tab) => tab.url === wanted)?.id;
    const answer = (await chrome.runtime.sendMessage({ whence: 'list-items', request: { tabId } })) as {
      readonly reply?: {
        readonly items: readonly { readonly mediaUrl: string; readonly judgement: { readonly verdict: string } }[];
      };
    };
    return (answer.reply?.items ?? []).map(({ mediaUrl, judgement }) => ({ mediaUrl, verdict: judgement.verdict }));
  }, url);
}
