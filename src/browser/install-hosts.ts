import browser from 'webextension-polyfill';
import { requiredPatterns } from './runtime.ts';

/** Firefox lets people take these back at any time, and in older versions does not give them at install. */
export function holdsInstallHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...requiredPatterns()] });
}

/** Asks the user for them; only straight from a click. */
export function requestInstallHosts(): Promise<boolean> {
  return browser.permissions.request({ origins: [...requiredPatterns()] });
}

/** Asks the user for every site; only straight from a click. */
export function requestAllHosts(): Promise<boolean> {
  return browser.permissions.request({ origins: ['https://*/*', 'http://*/*'] });
}

/** Gives back one pattern. Chrome refuses for patterns that the manifest names. */
export function withdrawPattern(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
