import type { Page } from 'playwright-core';

/** A picture of a whole page shows what lies below the window as well, everything at rest and what sticks in its place. */
export async function takeWhole(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    for (const entry of document.querySelectorAll<HTMLElement>('.item')) entry.style.contentVisibility = 'visible';
  });
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
