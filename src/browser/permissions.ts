import browser from 'webextension-polyfill';

/** Match pattern for all addresses of an origin such as `https://example.org` (patterns know no ports). */
export function originPattern(origin: string): string {
  const url = new URL(origin);
  return `${url.protocol}//${url.hostname}/*`;
}

export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(origin)] });
}

/** Asks the user; only from our own pages and straight from a click. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(origin)] });
}

/** The same for several at once: browsers let one click ask only once. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(origins.map(originPattern))] });
}

/** Match patterns of every host that we may read now, whether named at install or granted since. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Tells the match patterns of hosts as they are granted. */
export function onHostsGranted(granted: (patterns: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => granted(origins ?? []));
}

export function onHostsWithdrawn(withdrawn: () => void): void {
  browser.permissions.onRemoved.addListener(withdrawn);
}

export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
