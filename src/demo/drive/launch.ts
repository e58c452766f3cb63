import { resolve } from 'node:path';
import type { FoundBrowser } from '../browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const DEMO = resolve(import.meta.dirname, '../../../dist/demo');

/** Starts a browser in a fresh profile with the demo build in it. */
export function launchWithExtension(
  browser: FoundBrowser,
  headless: boolean,
  more: Pick<DriverOptions, 'proxyPort' | 'backgroundIdleMs' | 'anyCertificate' | 'privateWindows'> = {},
): Promise<Driver> {
  const options = { ...more, executablePath: browser.path, headless };
  return browser.family === 'firefox'
    ? launchFirefox({ ...options, extension: resolve(DEMO, 'firefox') })
    : launchChromium({ ...options, extension: resolve(DEMO, 'chrome') });
}
