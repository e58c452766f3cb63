import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { type BrowserFamily, ensureBrowser } from '../../src/demo/browsers.mjs';
import { PAGE_HELPER } from '../../src/demo/drive/driver.ts';
import { installFakeBrowser } from './fake-browser.ts';
import { PSEUDO_OF, speakPseudo } from './pseudo.ts';
import type { Scenario } from './scenarios.ts';
import { servePages } from './serve.ts';
import { takeWhole } from './whole-page.ts';

/** How a page is looked at. */
export interface Look {
  readonly name: string;
  readonly dark?: boolean;
  readonly moreContrast?: boolean;
  readonly rightToLeft?: boolean;
  /** Language of the browser (Chromium). */
  readonly locale?: string;
  /** Says everything in the pseudo-locale (Chromium). */
  readonly pseudo?: boolean;
  /** CSS pixels; the scenario's own where absent. */
  readonly width?: number;
}

export interface ShownPage {
  evaluate<A, R>(action: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs the text of a script in the page. */
  run(script: string): Promise<void>;
  press(key: string): Promise<void>;
  /** What a screen reader is told, in reading order; null where the browser's driver cannot tell. */
  spoken(): Promise<string | null>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The pages of a build in a browser without the extension around them, in any state that they can be in. */
export interface Stage {
  show(scenario: Scenario, look: Look): Promise<ShownPage>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const HEIGHT = 700;

export async function openStage(family: BrowserFamily, folder: string): Promise<Stage> {
  const pages = await servePages(resolve(ROOT, folder));
  const { path } = ensureBrowser(family);
  const stage = family === 'firefox' ? await firefoxStage(path, pages.origin) : await chromiumStage(path, pages.origin);
  return {
    show: stage.show,
    close: async () => {
      await stage.close();
      await pages.close();
    },
  };
}

async function chromiumStage(executablePath: string, origin: string): Promise<Stage> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    show: async (scenario, look) => {
      const page = await browser.newPage({
        colorScheme: look.dark === true ? 'dark' : 'light',
        locale: look.pseudo === true ? PSEUDO_OF : (look.locale ?? 'en-US'),
        contrast: look.moreContrast === true ? 'more' : 'no-preference',
        viewport: { width: look.width ?? scenario.width, height: HEIGHT },
      });
      if (look.pseudo === true) await speakPseudo(page);
      await page.addInitScript(PAGE_HELPER);
      await page.addInitScript(installFakeBrowser, scenario.answers);
      await page.goto(`${origin}/${scenario.path}`);
      await page.waitForSelector(scenario.ready, { state: 'attached' });
      if (look.rightToLeft === true) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      return {
        // The driver's own type for arguments is narrower than it needs to be here.
        evaluate: (action, argument) => page.evaluate(action as (argument: unknown) => never, argument),
        run: async (script) => void (await page.evaluate(script)),
        press: (key) => page.keyboard.press(key),
        // Addresses differ from run to run.
        spoken: async () => (await page.locator('body').ariaSnapshot()).replaceAll(origin, 'whence:'),
        screenshot: (path) => takeWhole(page, path),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Firefox takes the theme from its settings alone, so each theme is a browser of its own. */
async function firefoxStage(executablePath: string, origin: string): Promise<Stage> {
  const DARK = 0;
  const LIGHT = 1;
  const launch = (dark: boolean) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': dark ? DARK : LIGHT,
        'datareporting.policy.dataSubmissionEnabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    });
  const opened = new Map<boolean, ReturnType<typeof launch>>();
  const browserFor = (dark: boolean): ReturnType<typeof launch> => {
    const browser = opened.get(dark) ?? launch(dark);
    opened.set(dark, browser);
    return browser;
  };
  return {
    show: async (scenario, look) => {
      const page = await (await browserFor(look.dark === true)).newPage();
      await page.setViewport({ width: look.width ?? scenario.width, height: HEIGHT });
      await page.evaluateOnNewDocument(PAGE_HELPER);
      await page.evaluateOnNewDocument(installFakeBrowser, scenario.answers);
      await page.goto(`${origin}/${scenario.path}`);
      await page.waitForSelector(scenario.ready);
      if (look.rightToLeft === true) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      return {
        // The driver's own type for arguments is narrower than it needs to be here.
        evaluate: (action, argument) => page.evaluate(action as (argument: unknown) => never, argument),
        run: async (script) => void (await page.evaluate(script)),
        press: (key) => page.keyboard.press(key as 'Tab'),
        spoken: () => Promise.resolve(null),
        screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png`, fullPage: true })),
        close: () => page.close(),
      };
    },
    close: async () => {
      for (const browser of opened.values()) await (await browser).close();
    },
  };
}
