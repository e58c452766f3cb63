import { expect, test } from 'vitest';
import { PAGE_ANSWER_MS } from '../../../src/background/limits.ts';
import { matchesPattern } from '../../../src/background/match-pattern.ts';
import { createSettingsStore } from '../../../src/background/settings-store.ts';
import { createSites, type SitePorts } from '../../../src/background/sites.ts';
import type { DynamicScript } from '../../../src/browser/scripting.ts';
import type { TabFacts } from '../../../src/browser/tabs.ts';
import { handTimers } from '../broker/loopback.ts';
import { fakeArea } from './fake-area.ts';
import { asker } from './samples.ts';

const tab = (tabId: number, url: string, loaded = true): TabFacts => ({
  tabId,
  url,
  loaded,
  windowId: 1,
  index: 0,
  privateWindow: false,
});

function bench(changes: Partial<SitePorts> = {}, area = fakeArea()) {
  const session = fakeArea();
  const timers = handTimers();
  const registered: DynamicScript[] = [];
  const injected: number[] = [];
  const told: [number, unknown][] = [];
  const settings = createSettingsStore(area);
  const sites = createSites({
    local: area,
    session,
    settings,
    mayRead: () => Promise.resolve(true),
    grantedPatterns: () => Promise.resolve(['https://x.com/*', 'https://*.twimg.com/*', 'https://news.example/*']),
    requiredPatterns: ['https://x.com/*', 'https://*.twimg.com/*'],
    contentScript: { matches: ['https://x.com/*'], files: ['page.js'] },
    setContentScripts: (scripts) => {
      registered.splice(0, registered.length, ...scripts);
      return Promise.resolve();
    },
    injectContentScript: (tabId) => {
      injected.push(tabId);
      return Promise.resolve();
    },
    savesData: () => false,
    openTabs: () => Promise.resolve([]),
    tellTab: (tabId, pageSettings) => {
      told.push([tabId, pageSettings]);
      if (tabId === 66) return new Promise(() => queueMicrotask(() => timers.pass(PAGE_ANSWER_MS)));
      return tabId < 10 ? Promise.resolve(null) : Promise.reject(new Error('nobody listens'));
    },
    timers,
    ...changes,
  });
  return { sites, settings, registered, injected, told, area };
}

test('the content script runs where the user granted it, and twice nowhere', async () => {
  const { sites, registered } = bench();
  await sites.syncScripts();
  expect(registered).toEqual([
    {
      id: 'granted-sites',
      matches: ['https://news.example/*'],
      excludeMatches: ['https://x.com/*'],
      files: ['page.js'],
    },
  ]);
});

test('a permission taken back takes the script back', async () => {
  const { sites, registered } = bench({ grantedPatterns: () => Promise.resolve(['https://x.com/*']) });
  await sites.syncScripts();
  expect(registered).toEqual([]);
});

test('pages that are open already get the script where it may run and does not yet', async () => {
  const { sites, injected } = bench({
    openTabs: () =>
      Promise.resolve([
        tab(1, 'https://news.example/listens'),
        tab(11, 'https://news.example/new'),
        tab(12, 'https://news.example/loading', false),
        tab(13, 'https://elsewhere.example/'),
        tab(14, 'https://pbs.twimg.com/a.jpg'),
        tab(15, 'https://x.com/home'),
        tab(66, 'https://x.com/hangs'),
      ]),
  });
  await sites.startInOpenTabs();
  expect(injected).toEqual([11, 15]);
});

test('a site’s switch goes before the default, lasts, and is told to the pages', async () => {
  const { sites, settings, told, area } = bench({
    openTabs: () => Promise.resolve([tab(66, 'https://x.com/hangs'), tab(1, 'https://x.com/home')]),
  });
  const onX = asker({ tabUrl: 'https://x.com/home' });
  expect(await sites.settingsFor(onX)).toEqual({ scan: true, badges: true });
  expect(await sites.setScan('https://x.com', false)).toMatchObject({ origin: 'https://x.com', scan: false });
  expect(told.at(-1)).toEqual([1, { scan: false, badges: true }]);
  expect(await sites.settingsFor(onX)).toMatchObject({ scan: false });
  expect(await sites.settingsFor(asker({ tabUrl: 'https://y.example/' }))).toMatchObject({ scan: true });
  await settings.change({ scanByDefault: false });
  await sites.setScan('https://y.example', true);
  const later = bench({}, area).sites;
  expect(await later.settingsFor(asker({ tabUrl: 'https://y.example/' }))).toMatchObject({ scan: true });
  expect(await later.settingsFor(asker({ tabUrl: 'https://z.example/' }))).toMatchObject({ scan: false });
});

test('the switch of a site that is open in private windows only stays off the disk', async () => {
  const secret = { ...tab(1, 'https://secret.example/'), privateWindow: true };
  const { sites, area } = bench({ openTabs: () => Promise.resolve([secret, tab(2, 'https://x.com/')]) });
  const there = asker({ tabUrl: 'https://secret.example/' });
  await sites.setScan('https://secret.example', false);
  expect(await sites.settingsFor(there)).toMatchObject({ scan: false });
  expect(JSON.stringify([...area.stored])).not.toContain('secret');
  await sites.setScan('https://x.com', false);
  expect(JSON.stringify([...area.stored])).toContain('x.com');
});

test('a site that was just allowed is switched on, though the popup that asked is closed', async () => {
  const { sites, settings, injected, told } = bench({
    openTabs: () => Promise.resolve([tab(1, 'http://localhost:8080/feed'), tab(11, 'https://news.example/new')]),
  });
  await settings.change({ scanByDefault: false });
  await sites.granted(['http://localhost/*']);
  expect(await sites.accessTo('http://localhost:8080/')).toMatchObject({ scan: true });
  expect(told).toContainEqual([1, { scan: true, badges: true }]);
  await sites.setScan('https://news.example', false);
  await sites.granted(['https://news.example/*']);
  expect(await sites.accessTo('https://news.example/')).toMatchObject({ scan: true });
  expect(injected).toContain(11);
  expect(await sites.accessTo('https://other.example/')).toMatchObject({ scan: false });
});

test('what the settings switch on already gets no switch of its own', async () => {
  const { sites } = bench();
  await sites.granted(['https://news.example/*']);
  expect(await sites.switches()).toEqual([]);
});

test.each([
  ['several sites at once', ['https://x.com/*', 'https://y.example/*']],
  ['a whole domain', ['https://*.x.com/*']],
  ['all sites', ['<all_urls>']],
  ['every host', ['*://*/*']],
  ['no site', []],
])('%s, allowed, undo no choice that was made', async (_, patterns) => {
  const { sites } = bench({ openTabs: () => Promise.resolve([tab(1, 'https://x.com/home')]) });
  await sites.setScan('https://x.com', false);
  await sites.granted(patterns);
  expect(await sites.switches()).toEqual([{ origin: 'https://x.com', scan: false }]);
});

test('switches are listed, and a forgotten one follows the settings again', async () => {
  const { sites, told } = bench({ openTabs: () => Promise.resolve([tab(1, 'https://x.com/home')]) });
  await sites.setScan('https://x.com', false);
  await sites.setScan('https://y.example', true);
  await sites.setScan('https://x.com', false);
  expect(await sites.switches()).toEqual([
    { origin: 'https://y.example', scan: true },
    { origin: 'https://x.com', scan: false },
  ]);
  expect(await sites.forgetSwitch('https://x.com')).toEqual([{ origin: 'https://y.example', scan: true }]);
  expect(told.at(-1)).toEqual([1, { scan: true, badges: true }]);
});

test('a frame follows its tab’s site, and its own where the tab’s address is not known', async () => {
  const { sites } = bench();
  await sites.setScan('https://x.com', false);
  const frame = { frameId: 3, frameOrigin: 'https://embed.example' };
  expect(await sites.settingsFor(asker({ ...frame, tabUrl: 'https://x.com/' }))).toMatchObject({ scan: false });
  expect(await sites.settingsFor(asker({ ...frame, tabUrl: null }))).toMatchObject({ scan: true });
});

test('a quiet site is listed without badges, and nothing of it is fetched unasked', async () => {
  const { sites, told } = bench({ openTabs: () => Promise.resolve([tab(1, 'https://x.com/')]) });
  const there = asker({ tabUrl: 'https://x.com/' });
  expect(await sites.mayFetchUnasked(there)).toBe(true);
  expect(await sites.setQuiet('https://x.com', true)).toMatchObject({ scan: true, quiet: true });
  expect(await sites.settingsFor(there)).toEqual({ scan: true, badges: false });
  expect(told.at(-1)).toEqual([1, { scan: true, badges: false }]);
  expect(await sites.mayFetchUnasked(there)).toBe(false);
  expect(await sites.mayFetchUnasked(asker({ tabUrl: 'https://y.example/' }))).toBe(true);
});

test('where all sites are quiet, one may be loud', async () => {
  const { sites, settings } = bench();
  await settings.change({ quiet: true });
  await sites.setQuiet('https://x.com', false);
  expect(await sites.mayFetchUnasked(asker({ tabUrl: 'https://x.com/' }))).toBe(true);
  expect(await sites.mayFetchUnasked(asker({ tabUrl: 'https://y.example/' }))).toBe(false);
});

test.each([
  ['the browser saves data', { savesData: () => true }, {}],
  ['people say that the line is metered', {}, { saveData: true }],
])('nothing is fetched unasked where %s', async (_, ports, change) => {
  const { sites, settings } = bench(ports);
  await settings.change(change);
  expect(await sites.mayFetchUnasked(asker())).toBe(false);
});

test.each([
  [
    'https://news.example/a',
    { origin: 'https://news.example', permitted: true, scan: true, quiet: false, possible: true },
  ],
  ['about:blank', { origin: null, permitted: false, scan: false, quiet: false, possible: false }],
  ['chrome://settings/', { origin: null, permitted: false, scan: false, quiet: false, possible: false }],
  ['file:///home/a.jpg', { origin: null, permitted: false, scan: false, quiet: false, possible: false }],
  [null, { origin: null, permitted: false, scan: false, quiet: false, possible: false }],
  [
    'https://addons.mozilla.org/x',
    { origin: 'https://addons.mozilla.org', permitted: false, scan: false, quiet: false, possible: false },
  ],
])('access to %s', async (url, access) => {
  expect(await bench().sites.accessTo(url)).toEqual(access);
});

test.each([
  ['https://x.com/*', 'https://x.com/home', true],
  ['https://x.com/*', 'http://x.com/home', false],
  ['https://x.com/*', 'https://notx.com/', false],
  ['https://*.x.com/*', 'https://x.com/', true],
  ['https://*.x.com/*', 'https://a.b.x.com/', true],
  ['https://*.x.com/*', 'https://ax.com/', false],
  ['*://x.com/*', 'http://x.com/', true],
  ['https://*/*', 'https://any.example/', true],
  ['<all_urls>', 'http://any.example/', true],
  ['<all_urls>', 'file:///a', false],
  ['http://localhost/*', 'http://localhost:8080/a', true],
  ['nonsense', 'https://x.com/', false],
  ['https://x.com/*', 'no address', false],
])('%s takes %s: %s', (pattern, url, matches) => {
  expect(matchesPattern(pattern, url)).toBe(matches);
});
