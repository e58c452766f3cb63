import type { Timers } from '../broker/timers.ts';
import type { ContentScriptEntry } from '../browser/runtime.ts';
import type { DynamicScript } from '../browser/scripting.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import type { TabFacts } from '../browser/tabs.ts';
import type { PageAsker } from '../messages/asker.ts';
import type { FrameProtocol, SiteAccess, SiteSwitch } from '../messages/protocol.ts';
import { inTime, LateError } from './in-time.ts';
import { createLane } from './lane.ts';
import { PAGE_ANSWER_MS } from './limits.ts';
import { matchesPattern } from './match-pattern.ts';
import type { SettingsStore } from './settings-store.ts';
import { createSiteSwitches } from './site-switches.ts';

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
  /** Does the browser say that the connection is to be spared? */
  readonly savesData: () => boolean;
  readonly timers: Timers;
}

export interface Sites {
  /** What may be done with the site at this address; null where the address is not for us to know. */
  accessTo(url: string | null): Promise<SiteAccess>;
  settingsFor(asker: PageAsker): Promise<PageSettings>;
  settingsAt(url: string | null): Promise<PageSettings>;
  setScan(origin: string, scan: boolean): Promise<SiteAccess>;
  setQuiet(origin: string, quiet: boolean): Promise<SiteAccess>;
  /** May media of this page be fetched without anybody asking for each? */
  mayFetchUnasked(asker: PageAsker): Promise<boolean>;
  /**
   * Permissions came. Whoever allows a site wants it looked at, and the page that asked may be gone by now: browsers
   * close the popup over their own question.
   */
  granted(patterns: readonly string[]): Promise<void>;
  /** Sites that are switched on or off for themselves, the newest last. */
  switches(): Promise<readonly SiteSwitch[]>;
  forgetSwitch(origin: string): Promise<readonly SiteSwitch[]>;
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
  const switches = createSiteSwitches(ports.local, ports.session);
  const quietSwitches = createSiteSwitches(ports.local, ports.session, 'site-quiet');
  const inTurn = createLane();

  const isScanned = async (origin: string | null): Promise<boolean> => {
    const own = origin === null ? null : switches.of(origin);
    const [{ scanByDefault }, scan] = await Promise.all([ports.settings.read(), own]);
    return scan ?? scanByDefault;
  };

  const isQuiet = async (origin: string | null): Promise<boolean> => {
    const own = origin === null ? null : quietSwitches.of(origin);
    const [{ quiet: usual }, quiet] = await Promise.all([ports.settings.read(), own]);
    return quiet ?? usual;
  };

  const isPrivateOnly = async (origin: string): Promise<boolean> => {
    const shown = (await ports.openTabs()).filter(({ url }) => webOrigin(url) === origin);
    return shown.length > 0 && shown.every(({ privateWindow }) => privateWindow);
  };

  const accessTo = async (url: string | null): Promise<SiteAccess> => {
    const origin = webOrigin(url);
    if (origin === null || CLOSED_HOSTS.has(new URL(origin).hostname)) {
      return { origin, permitted: false, scan: false, quiet: false, possible: false };
    }
    const [permitted, scan, quiet] = await Promise.all([ports.mayRead(origin), isScanned(origin), isQuiet(origin)]);
    return { origin, permitted, scan, quiet, possible: true };
  };

  const pageSettings = async (origin: string | null): Promise<PageSettings> => ({
    scan: await isScanned(origin),
    badges: (await ports.settings.read()).badges && !(await isQuiet(origin)),
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

  const apply = async (): Promise<void> => {
    await syncScripts();
    await startInOpenTabs();
    await announce();
  };

  /** The site that a pattern names, and those of the same host that are open: patterns know no ports. */
  const originsOf = async (pattern: string): Promise<ReadonlySet<string>> => {
    const named = webOrigin(pattern.replace(/^\*:/, 'https:'));
    if (named === null || pattern.includes('://*')) return new Set();
    const open = (await ports.openTabs()).filter(({ url }) => url !== null && matchesPattern(pattern, url));
    return new Set([named, ...open.map(({ url }) => webOrigin(url)).filter((origin) => origin !== null)]);
  };

  const listed = async (): Promise<readonly SiteSwitch[]> =>
    [...(await switches.kept())].map(([origin, scan]) => ({ origin, scan }));

  return {
    accessTo,
    settingsFor: (asker) => pageSettings(webOrigin(asker.tabUrl) ?? asker.frameOrigin),
    settingsAt: (url) => pageSettings(webOrigin(url)),
    syncScripts,
    startInOpenTabs,
    announce,
    setScan: async (origin, scan) => {
      await switches.set(origin, scan, await isPrivateOnly(origin));
      await apply();
      return accessTo(origin);
    },
    setQuiet: async (origin, quiet) => {
      await quietSwitches.set(origin, quiet, await isPrivateOnly(origin));
      await announce();
      return accessTo(origin);
    },
    mayFetchUnasked: async (asker) => {
      if (ports.savesData() || (await ports.settings.read()).saveData) return false;
      return !(await isQuiet(webOrigin(asker.tabUrl) ?? asker.frameOrigin));
    },
    granted: async (patterns) => {
      const [pattern] = patterns;
      // A site allowed by a click comes alone; several at once come with an install, and switch nothing.
      const origins = pattern === undefined || patterns.length > 1 ? [] : await originsOf(pattern);
      for (const origin of origins) {
        if (!(await isScanned(origin))) await switches.set(origin, true, await isPrivateOnly(origin));
      }
      await apply();
    },
    switches: listed,
    forgetSwitch: async (origin) => {
      await switches.forget(origin);
      await announce();
      return listed();
    },
  };
}

function webOrigin(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}
