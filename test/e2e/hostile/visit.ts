import { type Driver, type Tab, tabIdOf } from '../../../src/demo/drive/driver.ts';
import type { HostilePage } from '../../browser/hostile-pages/hostile-page.ts';
import type { HostileServer } from '../../browser/hostile-pages/hostile-server.ts';
import { type SeenBadge, seenBadges } from './seen-badges.ts';

export interface ListedItem {
  readonly verdict: string;
  readonly bond: number | null;
  readonly notes: readonly string[];
  readonly url: string;
  readonly kind: string;
  readonly bestUrl: string | null;
}

export interface Visit {
  /** Badges before the attack, in the frame after it, and in the end. */
  readonly before: readonly SeenBadge[];
  readonly frameAfter: readonly SeenBadge[];
  readonly inTheEnd: readonly SeenBadge[];
  /** Top left corner of the picture in the end; null where there is none. */
  readonly picture: SeenBadge | null;
  readonly items: readonly ListedItem[];
}

/** For a slow and busy machine, in milliseconds; a badge that does not come fails the test. */
const PATIENCE = 8_000;

/** Opens a hostile page, lets it attack, and looks at what a reader sees and at what the extension lists. */
export async function visit(driver: Driver, server: HostileServer, page: HostilePage): Promise<Visit> {
  const url = server.addressOf(page);
  const tab = await driver.open(url);
  try {
    const tabId = await tabIdOf(driver, url);
    await judged(driver, tab, tabId);
    const before = await badgesOf(tab, page.outcome !== 'never' && page.outcome !== 'told');
    if (page.act !== undefined) await tab.evaluate(page.act, server.places);
    await tab.evaluate(twoFrames, null);
    const frameAfter = seenBadges(await tab.screenshot());
    const items = await judged(driver, tab, tabId);
    const inTheEnd = await badgesOf(tab, page.outcome === 'renewed' || page.outcome === 'follows');
    return { before, frameAfter, inTheEnd, picture: await tab.evaluate(pictureCorner, null), items };
  } finally {
    await tab.close();
  }
}

/** Badges on the screen; where one is expected, once it is there. */
async function badgesOf(tab: Tab, isExpected: boolean): Promise<readonly SeenBadge[]> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const badges = seenBadges(await tab.screenshot());
    if (badges.length > 0 || !isExpected || performance.now() > end) return badges;
  }
}

/** What the extension lists once all of it is judged and the page has come to rest. */
export async function judged(driver: Driver, tab: Tab, tabId: number): Promise<readonly ListedItem[]> {
  let before = '';
  const end = performance.now() + PATIENCE;
  for (;;) {
    await tab.evaluate(rest, null);
    const items = await driver.welcome.evaluate(listed, tabId);
    const isDone = items.every(({ verdict }) => verdict !== 'checking');
    const now = JSON.stringify(items);
    if ((isDone && now === before) || performance.now() > end) return items;
    before = now;
  }
}

async function listed(tabId: number): Promise<ListedItem[]> {
  const api = globalThis.browser ?? globalThis.chrome;
  const answer = (await api.runtime.sendMessage({ whence: 'list-items', request: { tabId } })) as {
    readonly reply?: {
      readonly items: readonly {
        readonly judgement: { readonly verdict: string };
        readonly bond: number | null;
        readonly bondNotes?: readonly string[];
        readonly mediaUrl: string;
        readonly mediaKind: string;
        readonly bestUrl?: string;
      }[];
    };
  };
  return (answer.reply?.items ?? []).map(({ judgement, bond, bondNotes, mediaUrl, mediaKind, bestUrl }) => ({
    verdict: judgement.verdict,
    bond,
    notes: bondNotes ?? [],
    url: mediaUrl,
    kind: mediaKind,
    bestUrl: bestUrl ?? null,
  }));
}

/** The second frame's start is the end of the first. */
async function twoFrames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function rest(): Promise<void> {
  for (let count = 0; count < 4; count++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 300 }));
  }
}

function pictureCorner(): SeenBadge | null {
  const box = document.querySelector('#it')?.getBoundingClientRect();
  return box === undefined ? null : { left: box.left, top: box.top };
}
