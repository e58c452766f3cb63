import browser, { type Menus } from 'webextension-polyfill';

/** What was clicked, as far as the browser tells. */
export interface MenuClick {
  readonly menuId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly windowId: number | null;
  readonly tabIndex: number;
  readonly mediaType: string | null;
  /** Address of the clicked image, video or sound. */
  readonly srcUrl: string | null;
  readonly linkUrl: string | null;
  readonly pageUrl: string | null;
  readonly frameUrl: string | null;
  readonly privateWindow: boolean;
}

export type MenuContext = 'image' | 'video' | 'audio' | 'link' | 'page' | 'frame';

/** Replaces our entry in the context menu: menus outlive the background, and a second one of the same id is an error. */
export async function setMenu(id: string, title: string, contexts: readonly MenuContext[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: [...contexts] });
}

export function onMenuClick(clicked: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab) => {
    if (tab?.id === undefined) return;
    clicked({
      menuId: String(info.menuItemId),
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      windowId: tab.windowId ?? null,
      tabIndex: tab.index,
      mediaType: info.mediaType ?? null,
      srcUrl: info.srcUrl ?? null,
      linkUrl: info.linkUrl ?? null,
      pageUrl: info.pageUrl ?? null,
      frameUrl: info.frameUrl ?? null,
      privateWindow: tab.incognito,
    });
  });
}
