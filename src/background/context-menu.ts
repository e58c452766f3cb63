import type { Timers } from '../broker/timers.ts';
import type { MenuClick } from '../browser/menus.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import { parseClicked } from '../messages/parse.ts';
import type { FrameProtocol, MediaKind } from '../messages/protocol.ts';
import { inTime } from './in-time.ts';
import type { Inspections } from './inspections.ts';
import { CLICK_ANSWER_MS } from './limits.ts';

export const INSPECT_MENU_ID = 'inspect';

type Clicked = FrameProtocol['what-was-clicked']['reply'];

export interface ClickPorts {
  readonly inspections: Pick<Inspections, 'open'>;
  /** Asks the content script of a frame; rejects where there is none. */
  readonly askClicked: (frame: FrameAddress) => Promise<unknown>;
  readonly timers: Timers;
}

/** Opens the inspector for what lies under a right-click. */
export function createMenuAnswer(ports: ClickPorts): (click: MenuClick) => Promise<void> {
  return async (click) => {
    if (click.menuId !== INSPECT_MENU_ID) return;
    const target = ofMenu(click) ?? (await ofFrame(ports, click)) ?? ofLink(click);
    await ports.inspections.open(
      {
        mediaUrl: target?.mediaUrl ?? null,
        pageUrl: click.frameUrl ?? click.pageUrl,
        mediaKind: target?.mediaKind ?? 'document',
        tabId: click.tabId,
        privateWindow: click.privateWindow,
      },
      null,
    );
  };
}

function ofMenu(click: MenuClick): Clicked {
  if (click.srcUrl === null) return null;
  const mediaKind: MediaKind = click.mediaType === 'video' || click.mediaType === 'audio' ? 'video' : 'image';
  return { mediaUrl: click.srcUrl, mediaKind };
}

/** Overlays, backgrounds and the like: only the content script saw what lies there. It may be absent, slow or lying. */
async function ofFrame(ports: ClickPorts, { tabId, frameId }: MenuClick): Promise<Clicked> {
  try {
    const frame = { tabId, frameId, documentId: null };
    return parseClicked(await inTime(ports.timers, CLICK_ANSWER_MS, ports.askClicked(frame)));
  } catch {
    return null; // whichever it was, the inspector opens, and asks for a file
  }
}

function ofLink(click: MenuClick): Clicked {
  return click.linkUrl === null ? null : { mediaUrl: click.linkUrl, mediaKind: 'link' };
}
