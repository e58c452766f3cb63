import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './stage.ts';
import { takeWhole } from './whole-page.ts';

/** Every way a page is looked at. */
export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'right-to-left', rightToLeft: true },
  { name: 'narrow', width: 320 },
  { name: 'arabic', locale: 'ar' },
  { name: 'german', locale: 'de' },
  { name: 'pseudo', pseudo: true },
];

/** Takes one state of an open page, whole, in every look but those of a language, which a page has from its start. */
export async function takeLooks(page: Page, name: string, width: number, out: string): Promise<void> {
  await page.bringToFront();
  for (const look of LOOKS.filter(({ locale, pseudo }) => locale === undefined && pseudo !== true)) {
    await page.setViewportSize({ width: look.width ?? width, height: 900 });
    await page.emulateMedia({ colorScheme: look.dark === true ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.evaluate(
      (direction) =>
        new Promise<void>((drawn) => {
          document.documentElement.dir = direction;
          requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
        }),
      look.rightToLeft === true ? 'rtl' : '',
    );
    await takeWhole(page, join(out, look.name, `${name}.png`));
  }
}
