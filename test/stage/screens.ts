import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import { PAGE_HELPER } from '../../src/demo/drive/driver.ts';
import { installFakeBrowser } from './fake-browser.ts';
import { SCENARIOS } from './scenarios.ts';
import { servePages } from './serve.ts';

// `npm run screens [-- NAME]`: every page and state in light, dark, right to left and narrow, into out/screens.
const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'out/screens');
const [only] = process.argv.slice(2);

const LOOKS = [
  { look: 'light', colorScheme: 'light', narrow: false, rtl: false },
  { look: 'dark', colorScheme: 'dark', narrow: false, rtl: false },
  { look: 'rtl', colorScheme: 'light', narrow: false, rtl: true },
  { look: 'narrow', colorScheme: 'light', narrow: true, rtl: false },
] as const;
const NARROW = 320;

mkdirSync(OUT, { recursive: true });
const pages = await servePages(resolve(ROOT, process.env['WHENCE_BUILD'] ?? 'dist/chrome'));
const { path: executablePath } = ensureBrowser('chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const scenario of SCENARIOS.filter(({ name }) => only === undefined || name.startsWith(only))) {
  for (const { look, colorScheme, narrow, rtl } of LOOKS) {
    const viewport = { width: narrow ? NARROW : scenario.width, height: 700 };
    const page = await browser.newPage({ colorScheme, viewport });
    await page.addInitScript(PAGE_HELPER);
    await page.addInitScript(installFakeBrowser, scenario.answers);
    await page.goto(`${pages.origin}/${scenario.path}`);
    await page.waitForSelector(scenario.ready, { state: 'attached' });
    if (rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.screenshot({ path: resolve(OUT, `${scenario.name}-${look}.png`), fullPage: true });
    await page.close();
  }
  console.log(scenario.name);
}
await browser.close();
await pages.close();
