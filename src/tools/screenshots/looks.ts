import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface Look {
  readonly name: string;
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  /** CSS pixels, where it is not the page's own width. */
  readonly width: number | null;
}

/** Every way a page is looked at. */
const LOOKS: readonly Look[] = [
  { name: 'light', dark: false, rightToLeft: false, width: null },
  { name: 'dark', dark: true, rightToLeft: false, width: null },
  { name: 'right-to-left', dark: false, rightToLeft: true, width: null },
  { name: 'narrow', dark: false, rightToLeft: false, width: 340 },
];

/** Takes one state of one page in every look, whole, as PNG files `LOOK/NAME.png`. @returns how many */
export async function takeLooks(page: Page, name: string, width: number, out: string): Promise<number> {
  await page.bringToFront();
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width ?? width, height: 900 });
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.evaluate(
      (direction) =>
        new Promise<void>((drawn) => {
          const before = document.documentElement.dir;
          document.documentElement.dir = direction === 'rtl' ? 'rtl' : before === 'rtl' ? '' : before;
          requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
        }),
      look.rightToLeft ? 'rtl' : 'ltr',
    );
    await mkdir(join(out, look.name), { recursive: true });
    await page.screenshot({ path: join(out, look.name, `${name}.png`), fullPage: true });
  }
  return LOOKS.length;
}
