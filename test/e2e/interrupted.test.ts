import { afterEach, expect, test } from 'vitest';
import { openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { ITEMS, REPLACED_PATH } from '../../src/demo/items.ts';
import { allJudged, shownItems } from '../../src/demo/popup-list.ts';
import { walkFeed } from '../../src/demo/walk-feed.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
afterEach(() => session.close());

async function judgeWholeFeed(during: (popup: Tab, finished: () => boolean) => Promise<void>) {
  const { driver, feed } = session;
  const page = await driver.open(feed.pageUrl);
  const popup = await openPopup(driver, await tabIdOf(driver, feed.pageUrl));
  await page.toFront();
  let finished = false;
  const walked = walkFeed(page).finally(() => {
    finished = true;
  });
  await during(popup, () => finished);
  await walked;
  const starts = ITEMS.map(({ paths }) => paths?.map((path) => `${feed.mediaOrigin}${path}`) ?? ['blob:']);
  await allJudged(popup, starts, [`${feed.mediaOrigin}${REPLACED_PATH}`], 60_000);
  const shown = await shownItems(popup);
  return ITEMS.map(({ name, expected }, index) => ({
    name,
    expected,
    got: shown.find(({ url }) => starts[index]?.some((start) => url.startsWith(start)))?.verdict ?? 'missing',
  }));
}

/** Resolves when the popup shows this many verdicts, or when nothing more comes. */
function verdictsShown(popup: Tab, least: number): Promise<number> {
  return popup.evaluate(
    (wanted) =>
      new Promise<number>((resolved) => {
        const count = (): number => document.querySelectorAll('[data-item]:not([data-verdict="checking"])').length;
        const observer = new MutationObserver(() => count() >= wanted && finish());
        const timer = setTimeout(() => finish(), 3000);
        const finish = (): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolved(count());
        };
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        if (count() >= wanted) finish();
      }),
    least,
  );
}

test('Chromium: a background that is killed again and again in the middle of its work loses nothing', async () => {
  session = await startSession('chromium');
  let kills = 0;
  const rows = await judgeWholeFeed(async (popup, finished) => {
    // A question that is lost three times is given up; an item meets no more than two of these deaths.
    const BETWEEN_DEATHS = 8;
    for (let shown = 0; !finished(); ) {
      const now = await verdictsShown(popup, shown + BETWEEN_DEATHS);
      if (now < shown + BETWEEN_DEATHS) continue;
      shown = now;
      if (await session.driver.killBackground()) kills++;
    }
  });
  expect(kills).toBeGreaterThan(1);
  expect(rows.filter(({ expected, got }) => expected !== got)).toEqual([]);
});

test('Firefox: a background that is put to sleep whenever it rests loses nothing', async () => {
  session = await startSession('firefox', { backgroundIdleMs: 250 });
  const rows = await judgeWholeFeed(async () => undefined);
  expect(rows.filter(({ expected, got }) => expected !== got)).toEqual([]);
  // Else nothing was interrupted.
  const running = (): Promise<number> =>
    session.driver.welcome.evaluate(
      () =>
        globalThis.browser?.extension.getViews().filter(({ location }) => /background/.test(location.pathname))
          .length ?? 0,
      null,
    );
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});
