import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import { startChromium } from '../../src/demo/drive/chromium.ts';
import { PAGE_HELPER } from '../../src/demo/drive/driver.ts';

const EXTENSION = resolve(import.meta.dirname, '../../dist/demo/chrome');

/** Chromium with the demo build in a fresh profile, whose pages can be looked at in every way that people see them. */
export interface OpenedBrowser {
  /** Address of one of the extension's own pages. */
  readonly own: (path: string) => string;
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<OpenedBrowser> {
  const executablePath = ensureBrowser('chromium').path;
  const { context, origin, close } = await startChromium({ executablePath, extension: EXTENSION, headless: true });
  return {
    own: (path) => `${origin}${path}`,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(PAGE_HELPER);
      return page;
    },
    close,
  };
}
