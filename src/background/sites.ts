import type { Timers } from '../broker/timers.ts';
import type { ContentScriptEntry } from '../browser/runtime.ts';
import type { DynamicScript } from '../browser/scripting.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import { type StoredCell, storedCell } from '../browser/stored-cell.ts';
import type { TabFacts } from '../browser/tabs.ts';
import type { PageAsker } from '../messages/asker.ts';
import type { FrameProtocol, SiteAccess } from '../messages/protocol.ts';
import { inTime, LateError } from './in-time.ts';
import { createLane } from './lane.ts';
import { MAX_SITE_SWITCHES, PAGE_ANSWER_MS } from './limits.ts';
import type { SettingsStore } from './settings-store.ts';

type PageSettings = FrameProtocol['settings-changed']['request'];

export interface SitePorts {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly settings: SettingsStore;
  readonly mayRead: (origin: string) => Promise<boolean>;
  readonly grantedPatterns: () => Promise<readonly string[]>;
  /** Host patterns that the manifest itself asks for. */
  readonly requiredPatterns: readonly string[];
  readonly contentScript: ContentScriptEntry;
  readonly setContentScripts: (scripts: readonly DynamicScript[]) => Promise<void>;
  readonly injectContentScript: (tabId: number, files: readonly string[]) => Promise<void>;
  readonly openTabs: () => Promise<readonly TabFacts[]>;
  /** Tells all frames of a tab; rejects where none of them listens. */
  readonly tellTab: (tabId: number, settings: PageSettings) => Promise<unknown>;
  readonly timers: Timers;
}

export interface Sites {
  /** What may be done with the site at this address; null where the address is not for us to know. */
  accessTo(url: string | null): Promise<SiteAccess>;
  settingsFor(asker: PageAsker): Promise<PageSettings>;
  settingsAt(url: string | null): Promise<PageSettings>;
  setScan(origin: string, scan: boolean): Promise<SiteAccess>;
  /** Makes content scripts run from now on wherever the user has given permission. */
  syncScripts(): Promise<void>;
  /** Starts the content script in pages that were open before it was allowed there. */
  startInOpenTabs(): Promise<void>;
  /** Tells every page what holds now. */
  announce(): Promise<void>;
}

/** Stores where no extension may run, whatever it is granted. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);
const SCRIPT_ID = 'granted-sites';

export function createSites(ports: SitePorts): Sites {
  const kept = switchesIn(ports.local);
  /** Switches of sites that are open in private windows only: which sites those are is not for the disk. */
  const passing = switchesIn(ports.session);
  const inTurn = createLane();

  const isScanned = async (origin: string | null): Promise<boolean> => {
    const { scanByDefault } = await ports.settings.read();
    if (origin === null) return scanByDefault;
    return (await passing.read()).get(origin) ?? (await kept.read()).get(origin) ?? scanByDefault;
  };

  const isPrivateOnly = async (origin: string): Promise<boolean> => {
    const shown = (await ports.openTabs()).filter(({ url }) => webOrigin(url) === origin);
    return shown.length > 0 && shown.every(({ privateWindow }) => privateWindow);
  };

  const accessTo = async (url: string | null): Promise<SiteAccess> => {
    const origin = webOrigin(url);
    if (origin === null || CLOSED_HOSTS.has(new URL(origin).hostname)) {
      return { origin, permitted: false, scan: false, possible: false };
    }
    return { origin, permitted: await ports.mayRead(origin), scan: await isScanned(origin), possible: true };
  };

  const pageSettings = async (origin: string | null): Promise<PageSettings> => ({
    scan: await isScanned(origin),
    badges: (await ports.settings.read()).badges,
  });

  const announce = async (): Promise<void> => {
    // Tabs without our content script do not listen, and nobody waits for those that do.
    await Promise.all((await ports.openTabs()).map(tell));
  };

  /** @returns false where no script of ours listens; one that takes its time does */
  const tell = async ({ tabId, url }: TabFacts): Promise<boolean> =>
    inTime(ports.timers, PAGE_ANSWER_MS, ports.tellTab(tabId, await pageSettings(webOrigin(url)))).then(
      () => true,
      (error: unknown) => error instanceof LateError,
    );

  /** Patterns that the user granted beyond what the manifest asks for. */
  const grantedSince = async (): Promise<readonly string[]> => {
    const own = new Set([...ports.requiredPatterns, ...ports.contentScript.matches]);
    return (await ports.grantedPatterns()).filter((pattern) => !own.has(pattern));
  };

  const syncScripts = (): Promise<void> =>
    inTurn(async () => {
      const matches = await grantedSince();
      const { files, matches: already } = ports.contentScript;
      const wanted = matches.length > 0 && files.length > 0;
      await ports.setContentScripts(wanted ? [{ id: SCRIPT_ID, matches, excludeMatches: already, files }] : []);
    });

  const startInOpenTabs = async (): Promise<void> => {
    const patterns = [...ports.contentScript.matches, ...(await grantedSince())];
    const start = async (tab: TabFacts): Promise<void> => {
      const { url } = tab;
      // In a page that still loads, the browser itself will start the script.
      if (url === null || !tab.loaded || !patterns.some((pattern) => matchesPattern(pattern, url))) return;
      if (await tell(tab)) return;
      // Pages that take no script at all (errors, viewers) refuse, which leaves them as they were.
      await ports.injectContentScript(tab.tabId, ports.contentScript.files).catch(() => undefined);
    };
    await Promise.all((await ports.openTabs()).map(start));
  };

  return {
    accessTo,
    settingsFor: (asker) => pageSettings(webOrigin(asker.tabUrl) ?? asker.frameOrigin),
    settingsAt: (url) => pageSettings(webOrigin(url)),
    syncScripts,
    startInOpenTabs,
    announce,
    setScan: async (origin, scan) => {
      await inTurn(async () => {
        const cell = (await isPrivateOnly(origin)) ? passing : kept;
        const next = new Map(await cell.read());
        next.delete(origin); // to the end: the oldest switches go first
        next.set(origin, scan);
        await cell.write(new Map([...next].slice(-MAX_SITE_SWITCHES)));
        if (cell === kept) await passing.write(without(await passing.read(), origin));
      });
      await syncScripts();
      await startInOpenTabs();
      await announce();
      return accessTo(origin);
    },
  };
}

/** Does an address fall under a match pattern? Only the host decides: our patterns take every path. */
export function matchesPattern(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  const [, scheme = '', host = ''] = parts ?? [];
  if (parts === null || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

function webOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

function parseSwitches(value: unknown): ReadonlyMap<string, boolean> | null {
  if (!Array.isArray(value)) return null;
  const entries = value.filter(
    (entry): entry is [string, boolean] =>
      Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'boolean',
  );
  return entries.length === value.length ? new Map(entries) : null;
}

type Switches = ReadonlyMap<string, boolean>;

function switchesIn(area: StorageArea): StoredCell<Switches> {
  return storedCell<Switches>(storedAsEntries(area), {
    key: 'site-scan',
    version: 1,
    parse: parseSwitches,
    fallback: new Map(),
  });
}

function without(switches: Switches, origin: string): Switches {
  return new Map([...switches].filter(([other]) => other !== origin));
}

/** Stores keep no Map: it is written as the list of its entries. */
function storedAsEntries(area: StorageArea): StorageArea {
  return {
    ...area,
    set: (key, value) => area.set(key, withEntries(value)),
  };
}

function withEntries(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('value' in stored)) return stored;
  return { ...stored, value: stored.value instanceof Map ? [...stored.value] : stored.value };
}
