/** Where in the session's store the background keeps what our own pages show: it alone writes there, and they watch. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;
export const itemKey = (tabId: number, listedId: string): string => `item:${tabId}:${listedId}`;

/** Switches of single sites. */
export type SwitchKey = 'site-scan' | 'site-quiet';
const SWITCHES: readonly string[] = ['site-scan', 'site-quiet'] satisfies readonly SwitchKey[];

/** Whether a change under this key may change what the list of this tab says. */
export function isOfList(tabId: number, key: string): boolean {
  return key === tabKey(tabId) || key.startsWith(itemKey(tabId, '')) || SWITCHES.includes(key);
}
