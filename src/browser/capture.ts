import browser from 'webextension-polyfill';

/** A tab that just came to the front has not been drawn yet. */
const SETTLE_MS = 300;

export interface CapturedTab {
  /** JPEG as a `data:` URL. */
  readonly picture: string;
  /** What the tab showed; null where we may not know it. */
  readonly url: string | null;
}

/**
 * What is in the window of another tab: shows it for a moment and comes back. Null where the tab is gone or the browser
 * refuses, which it does for all but the tab where the user last called the extension.
 */
export async function captureTab(tabId: number): Promise<CapturedTab | null> {
  const own = await browser.tabs.getCurrent();
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    await new Promise((settled) => setTimeout(settled, SETTLE_MS));
    const picture = await browser.tabs.captureVisibleTab(tab?.windowId, { format: 'jpeg', quality: 85 });
    return { picture, url: tab?.url ?? null };
  } catch {
    return null;
  } finally {
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true }).catch(() => undefined);
  }
}
