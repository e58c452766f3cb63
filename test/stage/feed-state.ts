import { startsOf } from '../../src/demo/check.ts';
import { tabOf } from '../../src/demo/drive/chromium.ts';
import { tabIdOf } from '../../src/demo/drive/driver.ts';
import { ITEMS, REPLACED_PATH } from '../../src/demo/items.ts';
import { allJudged } from '../../src/demo/popup-list.ts';
import type { Feed } from '../../src/demo/server.ts';
import { walkFeed } from '../../src/demo/walk-feed.ts';
import type { PageState } from './inspector-states.ts';

/** Milliseconds for the whole feed on a slow machine. */
const PATIENCE = 60_000;

/** The popup over the demo feed, with everything in it judged. */
export function feedState(feed: Feed): PageState {
  return {
    name: 'popup-feed',
    width: 400,
    open: async (browser) => {
      const page = await browser.open(feed.pageUrl);
      const asker = await browser.open(browser.own('src/options/index.html'));
      const tabId = await tabIdOf({ welcome: await tabOf(asker) }, feed.pageUrl);
      await asker.close();
      const popup = await browser.open(browser.own(`src/popup/index.html?tab=${tabId}`));
      await page.bringToFront();
      await walkFeed(await tabOf(page));
      const starts = ITEMS.map((item) => startsOf(item, feed));
      const shown = await allJudged(await tabOf(popup), starts, [`${feed.mediaOrigin}${REPLACED_PATH}`], PATIENCE);
      if (shown.some(({ verdict }) => verdict === 'checking')) throw new Error('the feed is not judged');
      return popup;
    },
  };
}
