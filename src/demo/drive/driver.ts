import type { BrowserFamily } from '../browsers.mjs';

/** One tab, however its browser is driven. */
export interface Tab {
  /** Runs a function in the page: it must bring all it needs. */
  evaluate<A, R>(action: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs the text of a script in the page, whatever the page's own policy says; its value is dropped. */
  run(source: string): Promise<void>;
  /** Presses and lets go a key by its name (`Tab`, `Enter`, `ArrowRight`) or the letter that it writes. */
  press(key: string): Promise<void>;
  /** Types a text at the focus. */
  type(text: string): Promise<void>;
  toFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What is in the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in a fresh profile. */
export interface Driver {
  readonly family: BrowserFamily;
  /** The first-run page, which the extension opens itself; it may ask the browser for what only an extension learns. */
  readonly welcome: Tab;
  extensionUrl(path: string): string;
  /** Opens an address in a new tab in front; resolves when its document is there, whatever its media do. */
  open(url: string): Promise<Tab>;
  /** Does something that makes the extension open a tab whose address starts so, and waits for it to be loaded. */
  tabOpenedBy(action: () => Promise<unknown>, start: string): Promise<Tab>;
  /** Every address that the browser asked for so far, where the browser tells. */
  readonly asked: readonly string[] | null;
  /** Ends the extension's background at once; it must start again by itself. False where there was none to end. */
  killBackground(): Promise<boolean>;
  /** Tells the extension of a click on its entry in the context menu, as the browser would. */
  clickMenu(info: MenuInfo, tabId: number): Promise<void>;
  /** Resolves when somebody closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly executablePath: string;
  /** Folder with the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy on this machine for everything that is not on this machine. */
  readonly proxyPort?: number;
  /** Takes any certificate of any server, for a proxy that stands in for sites. */
  readonly anyCertificate?: boolean;
  /** Firefox: ends the extension's background after so many milliseconds of idleness, instead of 30 seconds. */
  readonly backgroundIdleMs?: number;
  /** The extension may be in private windows too, which otherwise only people can allow. */
  readonly privateWindows?: boolean;
}

/** What a browser says of a click on a context menu, as far as it is used. */
export interface MenuInfo {
  readonly menuItemId: string;
  readonly mediaType?: 'image' | 'video' | 'audio';
  readonly srcUrl?: string;
  readonly linkUrl?: string;
  readonly pageUrl: string;
  readonly frameId: number;
}

/** Tools that compile this wrap inner functions in a helper of that name, which pages do not have. */
export const PAGE_HELPER = 'globalThis.__name ??= (value) => value';

/** What both browsers offer to an extension's own pages, as far as it is used here. */
export interface TabApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    create(options: { readonly url: string; readonly active: boolean }): Promise<unknown>;
    readonly onUpdated: {
      addListener(listener: (id: number, change: { status?: string }, tab: { url?: string }) => void): void;
    };
  };
  readonly windows: {
    create(options: { readonly url: string; readonly incognito: boolean }): Promise<{ readonly id?: number }>;
    remove(id: number): Promise<void>;
  };
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly contextMenus: { readonly onClicked: object };
  readonly extension: { getViews(): readonly Window[] };
}

declare global {
  var browser: TabApi | undefined;
  var chrome: TabApi;
}

/** The browser's number of the tab that shows exactly this address. */
export async function tabIdOf(driver: Pick<Driver, 'welcome'>, url: string): Promise<number> {
  const id = await driver.welcome.evaluate(async (wanted) => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}
