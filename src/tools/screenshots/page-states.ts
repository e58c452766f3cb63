import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Tab } from '../../demo/drive/driver.ts';
import { allJudged } from '../../demo/popup-list.ts';
import type { Feed } from '../../demo/server.ts';
import { walkFeed } from '../../demo/walk-feed.ts';
import type { PageState } from './inspector-states.ts';
import type { OpenedBrowser } from './open-browser.ts';

const PAGES = resolve(import.meta.dirname, '../../../dist/demo/chrome/src');
/** Pages that are about a tab, or are never seen. */
const ABOUT_A_TAB = ['popup', 'panel'];
const UNSEEN = ['offscreen', 'inspect', 'background', 'page'];
/** Milliseconds for the whole feed on a slow machine. */
const PATIENCE = 60_000;

/** The extension's own pages as they stand without anything to show. */
export function plainPages(): readonly PageState[] {
  return readdirSync(PAGES)
    .filter((name) => existsSync(resolve(PAGES, name, 'index.html')))
    .filter((name) => !ABOUT_A_TAB.includes(name) && !UNSEEN.includes(name))
    .map((name) => ({ name, open: (browser) => settled(browser, `src/${name}/index.html`) }));
}

/** Popup and side panel over the demo feed, over a page without media, and over a tab that is gone. */
export function tabPages(feed: Feed): readonly PageState[] {
  const listed: PageState = {
    name: 'popup-feed',
    open: async (browser) => {
      const page = await browser.open(feed.pageUrl);
      const popup = await browser.open(browser.own(`src/popup/index.html?tab=${await tabIdOf(browser, feed.pageUrl)}`));
      await page.bringToFront();
      await walkFeed(tabOf(page));
      await allJudged(tabOf(popup), [], [], PATIENCE);
      await popup.bringToFront();
      return popup;
    },
  };
  const over = (name: string, url: string): PageState => ({
    name: `popup-${name}`,
    open: async (browser) => {
      await browser.open(url);
      return settled(browser, `src/popup/index.html?tab=${await tabIdOf(browser, url)}`);
    },
  });
  const gone: PageState = {
    name: 'popup-gone',
    open: (browser) => settled(browser, 'src/popup/index.html?tab=999999'),
  };
  return [listed, over('nothing', `${feed.pageUrl}feed.css`), over('not-possible', 'chrome://version/'), gone];
}

async function settled(browser: OpenedBrowser, path: string): Promise<Page> {
  const page = await browser.open(browser.own(path));
  await page.waitForFunction(
    () => document.body.textContent.trim() !== '' && !document.querySelector('[aria-busy=true]'),
  );
  return page;
}

async function tabIdOf(browser: OpenedBrowser, url: string): Promise<number> {
  const asker = await browser.open(browser.own('src/options/index.html'));
  const id = await asker.evaluate(async (wanted) => {
    const tabs = await globalThis.chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  await asker.close();
  return id ?? -1;
}

function tabOf(page: Page): Tab {
  return {
    // The driver's own type for arguments is narrower than it needs to be here.
    evaluate: (action, argument) => page.evaluate(action as (argument: unknown) => never, argument),
    run: async (source) => {
      await page.evaluate(source);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    toFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    close: () => page.close(),
  };
}
