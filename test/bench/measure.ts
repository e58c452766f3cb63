import type { Browser, Page } from 'playwright-core';
import type { ContenderName } from './contenders.ts';
import type { Timed } from './page/contender.ts';
import type { Harness } from './page/harness.ts';

const ROUNDS = 7;

declare global {
  var harness: Harness;
}

/** A page without cache, compiled code or worker of anybody. */
async function freshPage(browser: Browser, origin: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.harness !== undefined);
  return page;
}

/** Warm judging of every file, the median of several rounds each; `unreadable` where the contender cannot read one. */
export async function measureWarm(
  browser: Browser,
  origin: string,
  name: ContenderName,
  urls: readonly string[],
): Promise<readonly Timed[]> {
  const page = await freshPage(browser, origin);
  const warm = await page.evaluate(([module, list, rounds]) => globalThis.harness.warm(module, list, rounds), [
    `/${name}/index.js`,
    urls,
    ROUNDS,
  ] as const);
  await page.context().close();
  return warm;
}

/** Milliseconds from nothing to the first verdict, in one fresh page. */
export async function measureFirst(
  browser: Browser,
  origin: string,
  name: ContenderName,
  url: string,
): Promise<number> {
  const page = await freshPage(browser, origin);
  const first = await page.evaluate(([module, file]) => globalThis.harness.first(module, file), [
    `/${name}/index.js`,
    url,
  ] as const);
  await page.context().close();
  return first.ms;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
