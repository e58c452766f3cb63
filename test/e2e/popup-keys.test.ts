import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged } from '../../src/demo/popup-list.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { appears } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** More stops than any of our pages has. */
const MAX_STOPS = 120;

/** Goes on by the Tab key alone until the focus is on what the selector names. */
async function tabOnto(tab: Tab, selector: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await tab.press('Tab');
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

const isOn = (tab: Tab, name: string): Promise<string | null> =>
  tab.evaluate(
    (wanted) => document.querySelector(`[data-switch="${wanted}"]`)?.getAttribute('aria-checked') ?? null,
    name,
  );

describe.each(FAMILIES)('by keyboard alone in %s', (family) => {
  let session: Session;
  let page: Tab;
  let popup: Tab;
  let signed: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    session = await startSession(family);
    signed = `${session.feed.mediaOrigin}/dusk-ridges.jpg`;
    const bare = `${session.feed.mediaOrigin}/reposted-ridges.jpg`;
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><title>Two</title><img width="600" height="400" src="${signed}"><div style="height:3000px"></div><img id="last" width="600" height="400" src="${bare}">`,
      );
    }, 0);
    stop = () => shut(server);
    const url = `${originOf(server)}/`;
    page = await session.driver.open(url);
    const tabId = await tabIdOf(session.driver, url);
    await page.evaluate(() => document.querySelector('#last')?.scrollIntoView(), null);
    popup = await openPopup(session.driver, tabId);
    await page.toFront();
    await page.evaluate(() => scrollTo(0, 0), null);
    await allJudged(popup, [[signed]], [], 60_000);
    await popup.toFront();
  });
  afterAll(async () => {
    await session.close();
    await stop();
  });

  test('the filter leaves what was chosen by the arrow keys, and comes back', async () => {
    const shown = (): Promise<number> => popup.evaluate(() => document.querySelectorAll('[data-item]').length, null);
    const before = await shown();
    await tabOnto(popup, 'input[name=filter]');
    await popup.press('ArrowRight');
    await appears(popup, 'input[value=credentials]:checked');
    expect(await popup.evaluate(() => document.querySelectorAll('[data-verdict=none]').length, null)).toBe(0);
    await popup.press('ArrowLeft');
    await appears(popup, 'input[value=all]:checked');
    await expect.poll(shown).toBe(before);
  });

  test('what the site does to credentials unfolds', async () => {
    await tabOnto(popup, '.site-facts summary');
    await popup.press(' ');
    await appears(popup, '.site-facts[open]');
  });

  // What makes the page behind the list work, or opens another tab, leaves Firefox's driver without keys for this one.
  const switches = ['badges', 'quiet', 'site-quiet', ...(family === 'firefox' ? [] : ['site'])];
  test.each(switches)('the switch %s is turned and turned back', async (name) => {
    const before = await isOn(popup, name);
    await tabOnto(popup, `[data-switch="${name}"]`);
    await popup.press(' ');
    await expect.poll(() => isOn(popup, name)).not.toBe(before);
    await popup.press(' ');
    await expect.poll(() => isOn(popup, name)).toBe(before);
  });

  test('settings, help and voting information are reached', async () => {
    await tabOnto(popup, 'a[href$="src/help/index.html"]');
    await tabOnto(popup, 'a[href$="src/election/index.html"]');
    await tabOnto(popup, '[data-action=options]');
  });

  test('the settings are changed: appearance, contact, forgetting', async () => {
    const options = await session.driver.open(session.driver.extensionUrl('src/options/index.html'));
    await options.toFront();
    await appears(options, '.trust-facts');
    await tabOnto(options, 'input[name=appearance]');
    await options.press('ArrowRight');
    await appears(options, ':root[data-theme=light]');
    await tabOnto(options, 'input[type=email]');
    for (const key of ['x', '@', 'y', '.', 'z', 'z']) await options.press(key);
    await options.press('Enter');
    await appears(options, '.fields [role=status]:not(:empty)');
    await tabOnto(options, '[data-action=forget-verdicts]');
    await options.press('Enter');
    await tabOnto(options, '[data-action=export-settings]');
    await options.close();
  });

  test('a country is chosen', async () => {
    const election = await session.driver.open(session.driver.extensionUrl('src/election/index.html'));
    await election.toFront();
    await appears(election, '.country-card');
    const before = await election.evaluate(
      () => document.querySelector('.country-card')?.getAttribute('data-country'),
      null,
    );
    await tabOnto(election, 'select');
    await election.press('ArrowUp');
    await election.press('Enter');
    const now = (): Promise<string | null | undefined> =>
      election.evaluate(() => document.querySelector('.country-card')?.getAttribute('data-country'), null);
    await expect.poll(now).not.toBe(before);
    await election.close();
  });

  test.skipIf(family === 'firefox')('an entry is inspected', async () => {
    await tabOnto(popup, '[data-action=inspect]');
    const inspector = await session.driver.tabOpenedBy(
      () => popup.press('Enter'),
      session.driver.extensionUrl('src/inspect/index.html'),
    );
    await appears(inspector, 'article[data-verdict]');
    await inspector.close();
    await popup.toFront();
  });

  test.skipIf(family === 'firefox')('an entry is checked again', async () => {
    await tabOnto(popup, '[data-action=recheck]');
    await popup.press('Enter');
    expect((await allJudged(popup, [[signed]], [], 30_000)).find(({ url }) => url === signed)?.verdict).toBe('trusted');
  });
});
