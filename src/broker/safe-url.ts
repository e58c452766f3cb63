import type { NotCheckedReason } from '../verdict/judgement.ts';
import { isPrivateHost, withoutTrailingDots } from './private-host.ts';

declare const judgedSafe: unique symbol;
/** A web address that went through {@link safeUrl}: the only thing that the broker fetches. */
export type SafeUrl = string & { readonly [judgedSafe]: true };

export type UrlVerdict =
  | { readonly url: SafeUrl; readonly host: string }
  | { readonly url: null; readonly reason: NotCheckedReason };

/** Ports below this belong to services that are not the web; fetch itself refuses more of them. */
const FIRST_FREE_PORT = 1024;
const WEB_PORTS = new Set(['', '80', '443']);
/** Longest address that is fetched. */
const MAX_URL_CHARACTERS = 8_192;

/**
 * Decides whether an address that a page proposed may be fetched: http and https only, no user name, no private
 * host. `ownHosts` are the private hosts of the asking page itself, which may look at what is its own anyway.
 */
export function safeUrl(text: string, ownHosts: readonly string[]): UrlVerdict {
  if (text.length > MAX_URL_CHARACTERS || !URL.canParse(text)) return refused('unsupported');
  const url = new URL(text);
  if (url.protocol === 'blob:' || url.protocol === 'mediastream:') return refused('stream');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('unsupported');
  if (url.username !== '' || url.password !== '') return refused('not-permitted');
  if (isPrivateHost(url.hostname)) {
    if (!ownHosts.includes(withoutTrailingDots(url.hostname))) return refused('private-address');
  } else if (!WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT) {
    return refused('not-permitted');
  }
  url.hash = ''; // never sent, and would make one file look like several
  return { url: url.href as SafeUrl, host: withoutTrailingDots(url.hostname) };
}

/**
 * The private hosts that a page may have looked at: the asking frame's own, and with it the tab's. A public frame
 * inside a private page gets none.
 */
export function ownPrivateHosts(frameOrigin: string | null, tabUrl: string | null): readonly string[] {
  const frameHost = privateHostOf(frameOrigin);
  if (frameHost === null) return [];
  const tabHost = privateHostOf(tabUrl);
  return tabHost === null || tabHost === frameHost ? [frameHost] : [frameHost, tabHost];
}

function privateHostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || !isPrivateHost(hostname)) return null;
  return withoutTrailingDots(hostname);
}

function refused(reason: NotCheckedReason): UrlVerdict {
  return { url: null, reason };
}
