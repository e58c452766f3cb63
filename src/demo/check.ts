import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, type Tab, tabIdOf } from './drive/driver.ts';
import { ALONE, type DemoItem, INSPECTED, ITEMS, REPLACED_PATH } from './items.ts';
import { allJudged, type ShownItem } from './popup-list.ts';
import type { Feed } from './server.ts';
import { walkFeed } from './walk-feed.ts';

export interface CheckedItem {
  readonly name: string;
  readonly expected: string;
  /** `missing` where the popup does not list it. */
  readonly got: string;
  /** What the extension says that fetching and judging took; null where it does not say. */
  readonly ms: number | null;
}

/** For the whole feed on a slow and busy machine; what is not judged by then is reported as it stands. */
const PATIENCE = 60_000;
const POPUP = { width: 400, height: 600 };
const INSPECTOR = { width: 1280, height: 1900 };

/** Lets the extension judge the whole feed, compares, and takes the three pictures where `out` is given. */
export async function checkFeed(driver: Driver, feed: Feed, out: string | null): Promise<readonly CheckedItem[]> {
  const page = await driver.open(feed.pageUrl);
  const tabId = await tabIdOf(driver, feed.pageUrl);
  const popup = await openPopup(driver, tabId);
  await page.toFront();
  await walkFeed(page);
  const starts = ITEMS.map((item) => startsOf(item, feed));
  const shown = await allJudged(popup, starts, [`${feed.mediaOrigin}${REPLACED_PATH}`], PATIENCE);
  const times = await millisecondsByItem(popup, tabId);
  const rows = ITEMS.map((item) => compare(item, feed, shown, times));
  if (out !== null) await takePictures(page, popup, out);
  rows.push(await checkInspector(driver, popup, shown, feed, out));
  await popup.close();
  rows.push(await checkAlone(driver, feed));
  await page.close();
  return rows;
}

export async function openPopup(driver: Driver, tabId: number): Promise<Tab> {
  const popup = await driver.open(driver.extensionUrl(`src/popup/index.html?tab=${tabId}`));
  await popup.resize(POPUP.width, POPUP.height);
  return popup;
}

/** Opens the inspector by the popup's own button. */
export function openInspector(driver: Driver, popup: Tab, url: string): Promise<Tab> {
  const press = (): Promise<void> =>
    popup.evaluate((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
      const item = items.find(({ dataset }) => dataset['url']?.startsWith(wanted));
      const button = item?.querySelector<HTMLElement>('[data-action="inspect"]');
      if (!button) throw new Error(`no button to inspect ${wanted}`);
      button.click();
    }, url);
  return driver.tabOpenedBy(press, driver.extensionUrl('src/inspect/index.html'));
}

/** Waits until the inspector shows a report's verdict. */
export function inspectedVerdict(inspector: Tab): Promise<string> {
  return inspector.evaluate(
    () =>
      new Promise<string>((resolved) => {
        const found = (): string | undefined =>
          [...document.querySelectorAll<HTMLElement>('[data-verdict]')]
            .map(({ dataset }) => dataset['verdict'])
            .find((verdict) => verdict !== undefined && verdict !== 'checking');
        const observer = new MutationObserver(() => {
          const verdict = found();
          if (verdict === undefined) return;
          observer.disconnect();
          resolved(verdict);
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        const now = found();
        if (now !== undefined) resolved(now);
      }),
    null,
  );
}

export function startsOf({ paths }: DemoItem, { mediaOrigin }: Feed): readonly string[] {
  return paths === null ? ['blob:'] : paths.map((path) => `${mediaOrigin}${path}`);
}

function itemShown(item: DemoItem, feed: Feed, shown: readonly ShownItem[]): ShownItem | undefined {
  return shown.find(({ url }) => startsOf(item, feed).some((start) => url.startsWith(start)));
}

function compare(
  item: DemoItem,
  feed: Feed,
  shown: readonly ShownItem[],
  times: ReadonlyMap<string, number>,
): CheckedItem {
  const found = itemShown(item, feed, shown);
  return {
    name: item.name,
    expected: item.expected,
    got: found?.verdict ?? 'missing',
    ms: found === undefined ? null : (times.get(found.itemId) ?? null),
  };
}

/** The time each item took, which the popup's page may ask for and does not show. */
async function millisecondsByItem(popup: Tab, tabId: number): Promise<ReadonlyMap<string, number>> {
  const entries = await popup.evaluate(async (tab) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const answer = (await api.runtime.sendMessage({ whence: 'list-items', request: { tabId: tab } })) as {
      readonly reply?: { readonly items: readonly { readonly itemId: string; readonly milliseconds: number | null }[] };
    };
    return (answer.reply?.items ?? []).map(({ itemId, milliseconds }) => [itemId, milliseconds] as const);
  }, tabId);
  return new Map(entries.flatMap(([id, ms]) => (ms === null ? [] : [[id, ms] as const])));
}

/** CSS pixels. */
const FEED_PICTURE_HEIGHT = 2900;
/** Marks come a moment after a scroll ends, and no page can see them: the picture is ready when it stays the same. */
const ALIKE_PICTURES = 3;
const MOST_PICTURES = 20;

async function settledScreenshot(page: Tab): Promise<Uint8Array> {
  let last = await page.screenshot();
  for (let taken = 1, alike = 1; alike < ALIKE_PICTURES && taken < MOST_PICTURES; taken += 1) {
    const next = await page.screenshot();
    alike = Buffer.compare(last, next) === 0 ? alike + 1 : 1;
    last = next;
  }
  return last;
}

async function takePictures(page: Tab, popup: Tab, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await page.toFront();
  // Tall enough for several kinds of marks in one picture.
  await page.resize(1280, FEED_PICTURE_HEIGHT);
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        scrollTo(0, 0);
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
    null,
  );
  await writeFile(join(out, 'feed.png'), await settledScreenshot(page));
  await popup.toFront();
  await writeFile(join(out, 'popup.png'), await popup.screenshot());
}

/** The inspector judges again by itself, and must come to the same. */
async function checkInspector(
  driver: Driver,
  popup: Tab,
  shown: readonly ShownItem[],
  feed: Feed,
  out: string | null,
): Promise<CheckedItem> {
  const row = { name: `${INSPECTED.name}-inspected`, expected: INSPECTED.expected, ms: null };
  const item = itemShown(INSPECTED, feed, shown);
  if (item === undefined) return { ...row, got: 'missing' };
  const inspector = await openInspector(driver, popup, item.url);
  await inspector.resize(INSPECTOR.width, INSPECTOR.height);
  const got = await inspectedVerdict(inspector);
  await inspector.toFront();
  if (out !== null) {
    await inspector.evaluate(
      () => Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
      null,
    );
    await writeFile(join(out, 'inspect.png'), await inspector.screenshot());
  }
  await inspector.close();
  return { ...row, got };
}

/** A picture opened by itself, as from a link. */
async function checkAlone(driver: Driver, feed: Feed): Promise<CheckedItem> {
  const [url = ''] = startsOf(ALONE, feed);
  const tab = await driver.open(url);
  const tabId = await tabIdOf(driver, url);
  const popup = await openPopup(driver, tabId);
  // Nothing is looked for in a tab that nobody sees.
  await tab.toFront();
  const shown = await allJudged(popup, [[url]], [], PATIENCE / 4);
  const row = compare(ALONE, feed, shown, await millisecondsByItem(popup, tabId));
  await popup.close();
  await tab.close();
  return row;
}
