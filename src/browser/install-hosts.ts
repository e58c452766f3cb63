import browser from 'webextension-polyfill';

/** Match patterns of the hosts that the manifest names: the supported sites and their media hosts. */
export function installPatterns(): readonly string[] {
  const manifest = browser.runtime.getManifest();
  const named: unknown = Reflect.get(manifest, 'host_permissions');
  return Array.isArray(named) ? named.filter((pattern) => typeof pattern === 'string') : [];
}

/** Firefox lets people take these back at any time, and in older versions does not give them at install. */
export function holdsInstallHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...installPatterns()] });
}

/** Asks the user for them; only straight from a click. */
export function requestInstallHosts(): Promise<boolean> {
  return browser.permissions.request({ origins: [...installPatterns()] });
}

/** Gives back one pattern. Chrome refuses for patterns that the manifest names. */
export function withdrawPattern(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
