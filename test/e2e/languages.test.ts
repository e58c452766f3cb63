import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import type { Tab } from '../../src/demo/drive/driver.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { words } from '../../src/wording/catalog.ts';
import { LANGUAGES } from '../../src/wording/languages.ts';
import { ENGLISH } from '../unit/wording/english-words.ts';
import { appears, giveFiles } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const arabic = await Promise.all(Object.values(LANGUAGES.ar).map((load: () => Promise<unknown>) => load()));
/** Names of standards, of sites and of the product, which are written alike; and sentences that are all slots. */
const ALIKE = new Set([...textsIn(arabic), ...Object.values(words().sites.siteNames)]);
const SLOT = /\{\w+\}/g;

/** English sentences, each with anything in its slots. */
const SENTENCES = textsIn(ENGLISH)
  .filter((text) => !ALIKE.has(text) && /[a-z]/i.test(text.replaceAll(SLOT, '')))
  .map((text) => {
    const literal = text.split(SLOT).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${literal.join('.+')}$`, 'u');
  });

/** All that somebody may read or hear on the page, text by text; what is folded away too. */
function textsOf(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      // What a file says of itself is in whatever language it was written.
      if (parentElement?.closest('bdi, pre') === null) said.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
    }
    return said.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  }, null);
}

/** Four plain words in a row are English, whoever wrote them. */
const FOUR_WORDS = /\b[a-z]+(?: [a-z]+){3}\b/;

async function englishOn(tab: Tab): Promise<readonly string[]> {
  const isEnglish = (text: string): boolean => FOUR_WORDS.test(text) || SENTENCES.some((pattern) => pattern.test(text));
  return (await textsOf(tab)).filter(isEnglish);
}

const direction = (tab: Tab): Promise<readonly [string, string]> =>
  tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir] as const, null);

/** What the toolbar button says, once it says it as wanted. */
function toolbarTitle(tab: Tab, wanted: RegExp): Promise<string> {
  return tab.evaluate(async (pattern) => {
    const { action } = (globalThis.browser ?? globalThis.chrome) as unknown as {
      readonly action: { getTitle(of: { tabId: number }): Promise<string> };
    };
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({ active: true });
    const tabId = tabs[0]?.id ?? 0;
    let title = '';
    while (!new RegExp(pattern, 'u').test(title)) {
      title = await action.getTitle({ tabId });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return title;
  }, wanted.source);
}

function choose(options: Tab, language: string): Promise<void> {
  return options.evaluate((tag) => {
    const choice = document.querySelector<HTMLSelectElement>('select[name=language]');
    if (choice === null) throw new Error('no choice of language');
    choice.value = tag;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

describe.each(FAMILIES)('languages in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  const own = (page: string): Promise<Tab> =>
    session.driver.open(session.driver.extensionUrl(`src/${page}/index.html`));

  test('who chooses Arabic in the settings reads every page in Arabic, from right to left', async () => {
    const options = await own('options');
    await appears(options, 'select[name=language]:not([disabled])');
    expect(await direction(options)).toEqual(['en', 'ltr']);
    expect(await englishOn(options)).not.toEqual([]);
    await choose(options, 'ar');
    await appears(options, ':root[lang=ar][dir=rtl] select[name=language]');
    expect(await englishOn(options)).toEqual([]);
    expect(await toolbarTitle(session.driver.welcome, /لم يُعثر/)).toContain('Whence');

    for (const page of ['help', 'welcome', 'election', 'popup'] as const) {
      const tab = await own(page);
      await appears(tab, ':root[lang=ar][dir=rtl] body :is(h1, h2, [data-state])');
      expect(await englishOn(tab), page).toEqual([]);
      await tab.close();
    }

    const inspector = await own('inspect');
    await appears(inspector, ':root[lang=ar][dir=rtl] [data-state=open]');
    expect(await englishOn(inspector)).toEqual([]);
    for (const path of ['/harbour-night.jpg', '/rally.jpg', '/portrait-marked.jpg']) {
      const tab = await own('inspect');
      await giveFiles(tab, 'choose', { name: path.slice(1), bytes: media.get(path) ?? new Uint8Array() });
      await appears(tab, 'article[data-verdict]');
      expect(await direction(tab)).toEqual(['ar', 'rtl']);
      expect(await englishOn(tab), path).toEqual([]);
      await tab.close();
    }
  });

  test('a badge that stands on a page follows the choice, and the page is not loaded again', async () => {
    const { mediaOrigin } = session.feed;
    const [signed, unsigned] = [`${mediaOrigin}/dusk-ridges.jpg`, `${mediaOrigin}/reposted-ridges.jpg`];
    let loads = 0;
    const server = await listen((_, response) => {
      loads++;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><link rel="icon" href="data:,"><img width="600" src="${unsigned}">`);
    }, 0);
    const page = await session.driver.open(`${originOf(server)}/`);
    await page.evaluate(() => document.querySelector('img')?.decode(), null);
    const bare = Buffer.from(await page.screenshot());
    await page.evaluate(async (url) => {
      const picture = document.querySelector('img');
      if (picture !== null) picture.src = url;
      await picture?.decode();
    }, signed);
    const isBare = async (): Promise<boolean> => bare.equals(await page.screenshot());
    await expect.poll(isBare, { timeout: 20_000 }).toBe(false);
    const before = Buffer.from(await page.screenshot());

    const options = await own('options');
    await appears(options, 'select[name=language]:not([disabled])');
    await choose(options, 'de');
    await appears(options, ':root[lang=de]');
    await page.toFront();
    const seen = async (): Promise<string> => {
      const now = Buffer.from(await page.screenshot());
      return now.equals(bare) ? 'no badge' : now.equals(before) ? 'as before' : 'other words';
    };
    await expect.poll(seen, { timeout: 20_000 }).toBe('other words');
    expect(loads).toBe(1);
    await page.close();
    await options.close();
    await shut(server);
  });
});
