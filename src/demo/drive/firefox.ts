import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, PAGE_HELPER, type Tab } from './driver.ts';

/** Firefox gives every installed extension an address of its own; this one is chosen in advance, so that it is known. */
const ADDRESS = '6b7f0c3e-2f0d-4a52-9d7e-5f2f5d0c9a11';

export async function launchFirefox(options: DriverOptions): Promise<Driver> {
  const { executablePath, extension, headless } = options;
  const id = await extensionId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    enableExtensions: true,
    acceptInsecureCerts: options.anyCertificate === true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without it the driver may not look into the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPreferences(options.proxyPort),
      ...(options.backgroundIdleMs === undefined
        ? {}
        : { 'extensions.background.idle.timeout': options.backgroundIdleMs }),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: ADDRESS }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'ui.systemUsesDarkTheme': 0,
    },
  });
  const closed = new Promise<void>((resolved) => browser.once('disconnected', () => resolved()));
  const origin = `moz-extension://${ADDRESS}/`;
  const first = new Promise<void>((resolved) => browser.once('targetcreated', () => resolved()));
  if (options.privateWindows === true) await installForPrivateWindows(browser, extension);
  else await browser.installExtension(extension);
  await first;
  if (options.privateWindows === true) {
    // To be allowed there the extension was begun anew, which its first page did not outlive. Going there never ends.
    (await browser.newPage()).goto(`${origin}src/welcome/index.html`).catch(() => undefined);
  }

  /** The driver does not learn the addresses of the extension's pages, so the pages themselves are asked. */
  const pageAt = async (start: string): Promise<Page> => {
    for (;;) {
      const changed = new Promise<void>((resolved) => {
        browser.once('targetcreated', () => resolved());
        browser.once('targetchanged', () => resolved());
      });
      for (const page of (await browser.pages()).reverse()) {
        // A page that outlived its extension has lost what only an extension may ask.
        const href = await page.evaluate(() => ('browser' in globalThis ? location.href : '')).catch(() => '');
        if (href.startsWith(start)) return page;
      }
      await Promise.race([changed, nextTurn()]);
    }
  };

  const welcome = await tabOf(await pageAt(`${origin}src/welcome/`));
  /** Opens an address of the extension by the extension's hand; navigating there from outside never ends. */
  const openOwn = async (url: string): Promise<Tab> => {
    await welcome.evaluate(async (wanted) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const loaded = new Promise<void>((resolved) => {
        api.tabs.onUpdated.addListener((_id, change, tab) => {
          if (change.status === 'complete' && tab.url === wanted) resolved();
        });
      });
      await api.tabs.create({ url: wanted, active: true });
      await loaded;
    }, url);
    return tabOf(await pageAt(url));
  };

  return {
    family: 'firefox',
    welcome,
    extensionUrl: (path) => `${origin}${path}`,
    open: async (url) => {
      if (url.startsWith(origin)) return openOwn(url);
      const page = await browser.newPage();
      // A page may load for ever, and a picture alone in its tab has no other moment than that of being loaded.
      const there = new Promise<void>((resolved) => {
        page.once('domcontentloaded', () => resolved());
      });
      const loaded = page.goto(url);
      loaded.catch(() => undefined);
      await Promise.race([there, loaded]);
      return tabOf(page);
    },
    tabOpenedBy: async (action, start) => {
      await action();
      return tabOf(await pageAt(start));
    },
    asked: null,
    killBackground: () => Promise.reject(new Error('Firefox has no way to end a background page from outside')),
    clickMenu: () => Promise.reject(new Error('Firefox has no way to click a menu from outside')),
    closed,
    close: () => browser.close(),
  };
}

/** Firefox's own addition to the protocol, which the driver's command does not pass on. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, parameters: object): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

function proxyPreferences(port: number | undefined): Record<string, string | number> {
  if (port === undefined) return {};
  const BY_HAND = 1;
  return {
    'network.proxy.type': BY_HAND,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

async function extensionId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { gecko } = (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings;
  return gecko.id;
}

/** Lets the browser's news come in before its pages are asked once more. */
function nextTurn(): Promise<void> {
  return new Promise((resolved) => setTimeout(resolved, 100));
}

async function tabOf(page: Page): Promise<Tab> {
  await page.evaluate(PAGE_HELPER);
  return {
    // The driver's own type for arguments is narrower than it needs to be here.
    evaluate: (action, argument) => page.evaluate(action as (argument: unknown) => never, argument),
    run: async (source) => {
      await page.evaluate(source);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    toFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.evaluate(PAGE_HELPER);
    },
    close: () => page.close(),
  };
}
