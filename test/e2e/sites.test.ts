import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../src/demo/browsers.mjs';
import { type Driver, type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { launchWithExtension } from '../../src/demo/drive/launch.ts';
import { SITE_PAGES, type SitePage } from '../browser/sites/site-pages.ts';
import { type SiteProxy, startSiteProxy } from '../browser/sites/site-proxy.ts';
import { type SeenBadge, seenBadges } from './hostile/seen-badges.ts';
import { judged } from './hostile/visit.ts';
import { FAMILIES } from './session.ts';

/** Distance of a badge's ground from the corner of what it belongs to, in CSS pixels. */
const NEAR = 9;
const PATIENCE = 8_000;

describe.each(FAMILIES)('the likenesses of twelve sites in %s', (family) => {
  let proxy: SiteProxy;
  let driver: Driver;

  beforeAll(async () => {
    proxy = await startSiteProxy();
    driver = await launchWithExtension(ensureBrowser(family), true, { proxyPort: proxy.port, anyCertificate: true });
  });
  afterAll(async () => {
    await driver.close();
    await proxy.close();
  });

  test.each(SITE_PAGES.map((page) => [page.site, page] as const))(
    '%s: pictures, films, best renditions and badges are found',
    async (_, page) => {
      const tab = await driver.open(page.address);
      const items = await judged(driver, tab, await tabIdOf(driver, page.address));
      const found = items.map(({ url, kind, verdict, bestUrl }) => ({
        shown: verdict === 'not-checked' ? null : url,
        kind,
        verdict,
        best: bestUrl,
      }));
      const expected = page.media.map(({ shown, kind, verdict, best }) => ({
        shown,
        kind,
        verdict,
        best: best ?? null,
      }));
      expect(sorted(found)).toEqual(sorted(expected));
      await expectBadges(tab, page);
      await tab.close();
    },
  );
});

/** Waits for the badges that have to come, and sees that nothing else has one. */
async function expectBadges(tab: Tab, { media }: SitePage): Promise<void> {
  const corners = await tab.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { left: box?.left ?? -999, top: box?.top ?? -999 };
      }),
    media.map(({ selector }) => selector),
  );
  const wanted = corners.filter((_, index) => media[index]?.badge === true);
  const others = corners.filter((corner) => !wanted.some((one) => isNear(one, corner)));
  const end = performance.now() + PATIENCE;
  let seen = seenBadges(await tab.screenshot());
  const isThere = (corner: SeenBadge): boolean =>
    seen.some((badge) => isNear(badge, { left: corner.left + 5, top: corner.top + 5 }));
  while (!wanted.every(isThere) && performance.now() < end) seen = seenBadges(await tab.screenshot());
  expect(wanted.filter((corner) => !isThere(corner))).toEqual([]);
  expect(others.filter(isThere)).toEqual([]);
}

function isNear(one: SeenBadge, other: SeenBadge): boolean {
  return Math.abs(one.left - other.left) <= NEAR && Math.abs(one.top - other.top) <= NEAR;
}

function sorted<T>(things: readonly T[]): readonly string[] {
  return things.map((thing) => JSON.stringify(thing)).sort();
}
