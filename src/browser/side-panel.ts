import browser from 'webextension-polyfill';

/** What both browsers call a page of ours beside the web page; neither has the other's name for it. */
interface SidePanels {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
}

function chromePanel(): SidePanels['sidePanel'] {
  return (globalThis as { readonly chrome?: SidePanels }).chrome?.sidePanel;
}

/** False where the browser has no such place, as on phones. */
export function hasSidePanel(): boolean {
  return chromePanel() !== undefined || Reflect.has(browser, 'sidebarAction');
}

/** Only straight from a click: nothing may be awaited before. */
export async function openSidePanel(windowId: number): Promise<void> {
  const panel = chromePanel();
  if (panel === undefined) await browser.sidebarAction.open();
  else await panel.open({ windowId });
}
