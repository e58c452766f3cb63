import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Driver, type DriverOptions, PAGE_HELPER, type Tab } from './driver.ts';

/** Nothing that the browser does for itself may leave the machine or cover the page. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];

interface StartedChromium {
  readonly context: BrowserContext;
  readonly protocol: CDPSession;
  /** Of the extension's own pages, with the slash. */
  readonly origin: string;
  /** The first-run page. */
  readonly welcomed: Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with the extension in a fresh profile, as its own driver knows it. */
export async function startChromium({
  executablePath,
  extension,
  headless,
  proxyPort,
  anyCertificate,
  privateWindows = false,
}: DriverOptions): Promise<StartedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Chrome no longer takes extensions on its command line, so all of the family get it over the protocol.
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
      ...(anyCertificate === true ? ['--ignore-certificate-errors'] : []),
      ...QUIET,
      '--enable-unsafe-extension-debugging',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const protocol = await (context.browser() ?? raise('no browser')).newBrowserCDPSession();
  const welcomed = context.waitForEvent('page', {
    predicate: (page) => page.url().endsWith('/src/welcome/index.html'),
  });
  const id = await loadExtension(protocol, extension, privateWindows);
  return {
    context,
    protocol,
    origin: `chrome-extension://${id}/`,
    welcomed,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export async function launchChromium(options: DriverOptions): Promise<Driver> {
  const { context, protocol, origin, welcomed, close } = await startChromium(options);
  const closed = new Promise<void>((resolved) => context.once('close', () => resolved()));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const welcome = await tabOf(await welcomed);

  return {
    family: 'chromium',
    welcome,
    extensionUrl: (path) => `${origin}${path}`,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return tabOf(page);
    },
    tabOpenedBy: async (action, start) => {
      const opened = context.waitForEvent('page', { predicate: (page) => page.url().startsWith(start) });
      const [page] = await Promise.all([opened, action()]);
      return tabOf(page);
    },
    asked,
    killBackground: async () => {
      const targets = await protocol.send('Target.getTargets');
      const worker = targets.targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      if (worker === undefined) return false;
      await protocol.send('Target.closeTarget', { targetId: worker.targetId });
      return true;
    },
    clickMenu: async (info, tabId) => {
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin)) ?? raise('no background');
      await worker.evaluate(
        async ([click, id]) => {
          const api = globalThis.chrome;
          const tab = (await api.tabs.query({})).find((one) => one.id === id);
          // Chromium's events can be raised from within, which its own bindings do as well.
          (api.contextMenus.onClicked as { dispatch(...news: unknown[]): void }).dispatch(click, tab);
        },
        [info, tabId] as const,
      );
    },
    closed,
    close,
  };
}

async function loadExtension(protocol: CDPSession, path: string, enableInIncognito: boolean): Promise<string> {
  // Chromium's own command, newer than the driver's list of them.
  const send = protocol.send.bind(protocol) as unknown as (
    name: string,
    options: object,
  ) => Promise<{ readonly id: string }>;
  return (await send('Extensions.loadUnpacked', { path, enableInIncognito })).id;
}

/** A page of that Chromium as every browser's tab is driven. */
export async function tabOf(page: Page): Promise<Tab> {
  await page.waitForLoadState('domcontentloaded');
  await page.evaluate(PAGE_HELPER);
  return {
    // The driver's own type for arguments is narrower than it needs to be here.
    evaluate: (action, argument) => page.evaluate(action as (argument: unknown) => never, argument),
    run: async (source) => {
      await page.evaluate(source);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    toFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.evaluate(PAGE_HELPER);
    },
    close: () => page.close(),
  };
}

function raise(message: string): never {
  throw new Error(message);
}
