import type { Page } from 'playwright-core';
import type { BenchBrowser, ListedVerdict } from './browser.ts';

const PATIENCE_MS = 120_000;
const BETWEEN_LOOKS_MS = 100;

/**
 * Scrolls a page from its beginning to its end as fast as its pictures are loaded and, with an extension, judged.
 * @returns the verdicts at the end; empty without an extension
 */
export async function walk(browser: BenchBrowser, page: Page, judged: boolean): Promise<readonly ListedVerdict[]> {
  await page.bringToFront();
  for (;;) {
    await untilLoaded(page);
    if (judged) await untilJudged(browser, page);
    const moved = await page.evaluate(async () => {
      const before = scrollY;
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      await new Promise((resolved) => requestAnimationFrame(() => requestAnimationFrame(resolved)));
      return scrollY !== before;
    });
    if (!moved) break;
  }
  return judged ? browser.listed(page.url()) : [];
}

/** Addresses of the pictures that are in the window. */
function visible(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter((image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map((image) => image.src),
  );
}

async function untilLoaded(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.images]
        .filter((image) => {
          const { top, bottom } = image.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .every((image) => image.complete && image.naturalWidth > 0),
    null,
    { timeout: PATIENCE_MS },
  );
}

async function untilJudged(browser: BenchBrowser, page: Page): Promise<void> {
  const wanted = await visible(page);
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const listed = new Map((await browser.listed(page.url())).map(({ mediaUrl, verdict }) => [mediaUrl, verdict]));
    const missing = wanted.filter((url) => (listed.get(url) ?? 'checking') === 'checking');
    if (missing.length === 0) return;
    if (performance.now() > deadline) throw new Error(`not judged: ${missing.slice(0, 3).join(' ')}`);
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
  }
}
