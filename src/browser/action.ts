import browser from 'webextension-polyfill';

export interface ToolbarState {
  /** Up to four characters; empty for no mark. */
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

/** Shows a tab's state on our toolbar button. A tab that is gone by now has no button, and nothing is lost. */
export async function showOnToolbar(tabId: number, state: ToolbarState): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: state.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: state.color });
    await browser.action.setTitle({ tabId, title: state.title });
  } catch {
    // The browser rejects for exactly one reason: there is no such tab.
  }
}
