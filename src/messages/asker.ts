import type { Sender } from '../browser/sender.ts';

/** A content script of ours in a web page: it speaks for that page and nobody else. */
export interface PageAsker {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  /** Address of the asking document. */
  readonly frameUrl: string;
  /** Origin of the asking document, inherited where its address has none; null where it is opaque. */
  readonly frameOrigin: string | null;
  /** Address of the tab, where we may know it. */
  readonly tabUrl: string | null;
  readonly privateWindow: boolean;
}

/** One of our own pages: popup, inspector, options, welcome. */
export interface OwnAsker {
  readonly kind: 'own';
  /** The tab it lives in; null for the popup. */
  readonly tabId: number | null;
}

/** Our own background, as content scripts hear it. */
export interface BackgroundAsker {
  readonly kind: 'background';
}

export interface OwnIdentity {
  readonly id: string;
  readonly origin: string;
}

/**
 * Who asks, by what the browser says of the sender. Null for everybody else: other extensions, pages, and content
 * scripts that claim one of our addresses.
 */
export function askerOf(sender: Sender, own: OwnIdentity): PageAsker | OwnAsker | null {
  if (sender.extensionId !== own.id || sender.url === null) return null;
  const url = URL.canParse(sender.url) ? new URL(sender.url) : null;
  if (url === null) return null;
  if (originOf(url) === own.origin) {
    const contradicted = sender.origin !== null && sender.origin !== own.origin;
    return contradicted ? null : { kind: 'own', tabId: sender.tabId };
  }
  if (sender.tabId === null || sender.frameId === null || sender.origin === own.origin) return null;
  return {
    kind: 'page',
    tabId: sender.tabId,
    frameId: sender.frameId,
    documentId: sender.documentId,
    frameUrl: sender.url,
    frameOrigin: webOriginOf(sender.origin) ?? webOriginOf(sender.url),
    tabUrl: sender.tabUrl,
    privateWindow: sender.privateWindow,
  };
}

/** The background has no tab; a document in a tab is a page, ours or not. */
export function isBackground(sender: Sender, own: OwnIdentity): boolean {
  if (sender.extensionId !== own.id || sender.tabId !== null) return false;
  if (sender.url === null) return true;
  return URL.canParse(sender.url) && originOf(new URL(sender.url)) === own.origin;
}

/** `URL.origin` is opaque for the schemes of extensions where the parser does not know them. */
function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

function webOriginOf(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.origin : null;
}
