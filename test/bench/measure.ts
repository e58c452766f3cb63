import type { Page } from 'playwright-core';
import { startChromium } from '../../src/demo/drive/chromium.ts';
import type { ContenderName } from './contenders.ts';
import type { Timed } from './page/contender.ts';
import type { Harness } from './page/harness.ts';

const ROUNDS = 7;

declare global {
  var harness: Harness;
}

/** Where the contenders run: a page of an extension, as in the product, of this Chromium. */
export interface BenchBrowser {
  readonly executablePath: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
}

/** Asks a page of a browser and profile that nobody has used before: no cache, compiled code or worker of anybody. */
async function inFreshPage<T>(browser: BenchBrowser, ask: (page: Page) => Promise<T>): Promise<T> {
  const { context, origin, welcomed, close } = await startChromium({ ...browser, headless: true });
  // This extension welcomes nobody.
  welcomed.catch(() => undefined);
  try {
    const page = await context.newPage();
    await page.goto(`${origin}index.html`);
    await page.waitForFunction(() => globalThis.harness !== undefined);
    return await ask(page);
  } finally {
    await close();
  }
}

/** Warm judging of every file, the median of several rounds each; `unreadable` where the contender cannot read one. */
export function measureWarm(
  browser: BenchBrowser,
  name: ContenderName,
  urls: readonly string[],
): Promise<readonly Timed[]> {
  return inFreshPage(browser, (page) =>
    page.evaluate(([module, list, rounds]) => globalThis.harness.warm(module, list, rounds), [
      `/${name}/index.js`,
      urls,
      ROUNDS,
    ] as const),
  );
}

/** Milliseconds from nothing to the first verdict. */
export async function measureFirst(browser: BenchBrowser, name: ContenderName, url: string): Promise<number> {
  const first = await inFreshPage(browser, (page) =>
    page.evaluate(([module, file]) => globalThis.harness.first(module, file), [`/${name}/index.js`, url] as const),
  );
  return first.ms;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
