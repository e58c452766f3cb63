import browser, { type Runtime } from 'webextension-polyfill';
import type { Sender } from './sender.ts';

export const ownId = (): string => browser.runtime.id;

/** Origin of our own pages, without a slash at the end. */
export const ownOrigin = (): string => new URL(browser.runtime.getURL('')).origin;

export const ownUrl = (path: string): string => browser.runtime.getURL(path);

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Where the manifest itself puts the content script, and its file as the build named it. */
export interface ContentScriptEntry {
  readonly matches: readonly string[];
  readonly files: readonly string[];
}

export function contentScriptEntry(): ContentScriptEntry {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { matches: scripts.flatMap((script) => script.matches), files: scripts.flatMap((script) => script.js ?? []) };
}

/** Host patterns that the manifest asks for at install. */
export function requiredPatterns(): readonly string[] {
  const manifest: { readonly host_permissions?: readonly string[] } = browser.runtime.getManifest();
  return manifest.host_permissions ?? [];
}

/** Sends to the other contexts of this extension. Rejects where nobody listens or the listener died. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Registers the one listener of this context; call it synchronously at start-up. Returns how to stop. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): () => void {
  // `true` keeps the channel open in every browser; a returned promise does so only in some.
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void): true => {
    void answer(message, senderOf(sender)).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** A call that the browser counts as activity: Chrome ends a service worker that makes none for 30 seconds. */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

function senderOf(sender: Runtime.MessageSender & { readonly origin?: string }): Sender {
  return {
    extensionId: sender.id ?? null,
    url: sender.url ?? null,
    origin: sender.origin ?? null,
    tabId: sender.tab?.id ?? null,
    tabUrl: sender.tab?.url ?? null,
    frameId: sender.frameId ?? null,
    documentId: sender.documentId ?? null,
    privateWindow: sender.tab?.incognito === true,
  };
}
