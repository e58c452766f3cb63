import type { Timers } from '../broker/timers.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import type { OwnHandlers } from '../messages/answer.ts';
import type { FrameProtocol, ListedItem } from '../messages/protocol.ts';
import { checking } from '../verdict/unjudged.ts';
import { inTime } from './in-time.ts';
import type { Inspections } from './inspections.ts';
import type { JudgeQueue } from './judge-queue.ts';
import { PAGE_ANSWER_MS } from './limits.ts';
import { inReadingOrder } from './reading-order.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Sites } from './sites.ts';
import type { TabItems } from './tab-items.ts';
import type { StoredItem } from './tab-record.ts';
import type { TrustStore } from './trust-store.ts';
import type { UnderWay } from './under-way.ts';

export interface OwnQuestionPorts {
  readonly items: TabItems;
  readonly judging: JudgeQueue;
  readonly underWay: UnderWay;
  readonly sites: Sites;
  readonly settings: SettingsStore;
  readonly inspections: Inspections;
  readonly trust: TrustStore;
  readonly forgetVerdicts: () => Promise<void>;
  /** Address of a tab where we may know it. */
  readonly urlOfTab: (tabId: number) => Promise<string | null>;
  readonly focusTab: (tabId: number) => Promise<void>;
  readonly timers: Timers;
  readonly askFrame: <K extends keyof FrameProtocol>(
    frame: FrameAddress,
    kind: K,
    request: FrameProtocol[K]['request'],
  ) => Promise<unknown>;
}

/** What our own pages may ask. */
export function ownQuestions(ports: OwnQuestionPorts): OwnHandlers {
  const { items: tabItems, judging, underWay, sites, settings, inspections, trust } = ports;

  /** Has the page ask for the item again, so that its badge follows; judges alone where the page does not answer. */
  const judgeAgain = async (tabId: number, stored: StoredItem): Promise<void> => {
    // Written only where it says something new: pages that list it ask again at every word.
    if (stored.item.judgement.verdict !== 'checking') {
      await tabItems.update(tabId, stored, { judgement: checking(), thumbnail: null, milliseconds: null, bond: null });
    }
    try {
      const asked = ports.askFrame(frameOf(tabId, stored), 'recheck', { itemId: stored.pageItemId });
      await inTime(ports.timers, PAGE_ANSWER_MS, asked);
    } catch {
      const { mediaUrl, mediaKind, itemId: listedId } = stored.item;
      const { ownHosts, privateWindow } = stored;
      const thorough = judging.isExcused(tabId, listedId);
      // The page is silent, so nothing ties a verdict to what it shows.
      const wish = { mediaUrl, mediaKind, ownHosts, privateWindow, tabId, listedId, thorough };
      const { judgement, thumbnail, milliseconds } = await judging.judge(wish);
      const bond = judgement.verdict === 'not-checked' ? null : 0;
      await tabItems.update(tabId, stored, { judgement, thumbnail, milliseconds, bond, bondNotes: [] });
    }
  };

  return {
    'list-items': async ({ tabId, first }) => {
      // People wait for this one: what does not depend on one another is asked at the same time.
      const accessing = ports.urlOfTab(tabId).then((url) => sites.accessTo(url));
      const [{ items: listed, omitted }, documents] = await Promise.all([
        tabItems.list(tabId),
        tabItems.documents(tabId),
      ]);
      const stuck = listed.filter(
        ({ item }) => item.judgement.verdict === 'checking' && !underWay.has(tabId, item.itemId),
      );
      // The background died while it judged these, and the page has not noticed.
      for (const stored of stuck) void underWay.during(tabId, stored.item.itemId, () => judgeAgain(tabId, stored));
      const orderPorts = {
        timers: ports.timers,
        askOrder: (frame: FrameAddress) => ports.askFrame(frame, 'reading-order', {}),
      };
      const [items, access] = await Promise.all([inReadingOrder(orderPorts, tabId, listed, documents), accessing]);
      if (first === undefined || items.length <= first) return { items, omitted, access };
      return { items: firstOf(items, first), more: items.length - first, omitted, access };
    },

    'recheck-item': async ({ tabId, itemId }) => {
      const stored = await tabItems.get(tabId, itemId);
      if (stored === null) return null;
      judging.excuse(tabId, itemId);
      await underWay.during(tabId, itemId, () => judgeAgain(tabId, stored));
      return null;
    },

    'open-inspector': async ({ tabId, itemId }) => {
      const stored = await tabItems.get(tabId, itemId);
      if (stored === null) return null;
      const { mediaUrl, mediaKind, pageUrl } = stored.item;
      // An address that was cut to be listed leads nowhere.
      const whole = mediaUrl.endsWith('…') ? null : mediaUrl;
      const { privateWindow } = stored;
      await inspections.open({ mediaUrl: whole, pageUrl, mediaKind, tabId, privateWindow }, itemId);
      return null;
    },

    'inspection-of': ({ token }, asker) => inspections.claim(token, asker.tabId),

    'reading-progress': async ({ tabId, itemId }) => judging.progressOf(tabId, itemId),

    'site-of-tab': async ({ tabId }) => sites.accessTo(await ports.urlOfTab(tabId)),

    'set-site-scan': ({ origin, scan }) => sites.setScan(origin, scan),

    'set-site-quiet': ({ origin, quiet }) => sites.setQuiet(origin, quiet),

    'site-switches': () => sites.switches(),

    'forget-site-switch': ({ origin }) => sites.forgetSwitch(origin),

    settings: () => settings.read(),

    'set-settings': async (part) => {
      const changed = await settings.change(part);
      await trust.schedule();
      await sites.announce();
      return changed;
    },

    'forget-verdicts': async () => {
      await ports.forgetVerdicts();
      return null;
    },

    'trust-status': () => trust.status(),

    'trust-texts': () => trust.texts(),

    'refresh-trust': () => trust.refresh(),

    'scroll-to-item': async ({ tabId, itemId }) => {
      const stored = await tabItems.get(tabId, itemId);
      if (stored === null) return null;
      await ports.focusTab(tabId);
      const asked = ports.askFrame(frameOf(tabId, stored), 'scroll-to', { itemId: stored.pageItemId });
      await inTime(ports.timers, PAGE_ANSWER_MS, asked);
      return null;
    },

    'point-at-item': async ({ tabId, itemId, on }) => {
      const stored = await tabItems.get(tabId, itemId);
      if (stored === null) return null;
      const asked = ports.askFrame(frameOf(tabId, stored), 'point-at', { itemId: stored.pageItemId, on });
      await inTime(ports.timers, PAGE_ANSWER_MS, asked);
      return null;
    },
  };
}

/** What is on the screen before the rest, each in reading order. */
function firstOf(items: readonly ListedItem[], count: number): readonly ListedItem[] {
  const isInView = ({ inView }: ListedItem): boolean => inView === true;
  return [...items.filter(isInView), ...items.filter((item) => !isInView(item))].slice(0, count);
}

function frameOf(tabId: number, { item, documentId }: StoredItem): FrameAddress {
  return { tabId, frameId: item.frameId, documentId };
}
