import { ownPrivateHosts } from '../broker/safe-url.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import type { PageHandlers } from '../messages/answer.ts';
import type { PageAsker } from '../messages/asker.ts';
import type { BadgeState, ListedItem, PageProtocol } from '../messages/protocol.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { checking, notChecked } from '../verdict/unjudged.ts';
import { badgeLabel } from '../wording/badge.ts';
import { badgeTitle } from '../wording/badge-title.ts';
import type { Bind } from './bonds.ts';
import { type Judged, unjudged } from './judge.ts';
import type { JudgeQueue, JudgeWish } from './judge-queue.ts';
import { MAX_KEPT_DATA_URL } from './limits.ts';
import type { MemoryWatch } from './memory-watch.ts';
import type { RememberedMedia } from './remembered-media.ts';
import type { Sites } from './sites.ts';
import type { TabItems } from './tab-items.ts';
import { listedIdOf, type StoredItem } from './tab-record.ts';
import type { UnderWay } from './under-way.ts';

export interface PageQuestionPorts {
  readonly items: TabItems;
  readonly judging: JudgeQueue;
  readonly underWay: UnderWay;
  readonly sites: Pick<Sites, 'settingsFor' | 'mayFetchUnasked'>;
  readonly remembered: Pick<RememberedMedia, 'find'>;
  readonly bind: Bind;
  readonly memory: MemoryWatch;
  /** Looks whether documents of a tab are still there, and forgets those that are not. */
  readonly sweep: (tabId: number, frames: readonly FrameAddress[]) => Promise<void>;
}

type JudgeRequest = PageProtocol['judge-media']['request'];

/** What content scripts may ask. Each speaks for its own document only, and learns no more than a badge's word. */
export function pageQuestions(ports: PageQuestionPorts): PageHandlers {
  const { items, judging, sites } = ports;

  const enter = async (asker: PageAsker): Promise<void> => {
    const others = await items.enter(asker);
    if (others.length === 0) return;
    await ports.sweep(
      asker.tabId,
      others.map((other) => ({ ...other, tabId: asker.tabId })),
    );
  };

  /** Without asking anybody where the answer is known; else when its turn comes, and only where that is wanted. */
  const judgeOne = async (wish: JudgeWish, asker: PageAsker): Promise<Judged> => {
    if (wish.thorough === true) return judging.judge(wish);
    const thorough = await ports.memory.wantsWhole(wish);
    const known = thorough ? null : await ports.remembered.find(wish).catch(() => null);
    if (known !== null && known !== 'carries') return unjudged(known, 0);
    const needsNetwork = !/^\s*data:/i.test(wish.mediaUrl);
    if (needsNetwork && !(await sites.mayFetchUnasked(asker))) return unjudged(notChecked('on-request'), null);
    return judging.judge({ ...wish, thorough });
  };

  /** Beside the verdict, which does not wait for it; a page never learns of it. */
  const lookBack = async (
    stored: StoredItem,
    judged: Judged,
    judgement: Judgement,
    asker: PageAsker,
  ): Promise<void> => {
    const { blob, credentials = null } = judged;
    if (blob === undefined) return;
    const { mediaKind } = stored.item;
    const { privateWindow, frameOrigin: origin } = asker;
    const likeness = await ports.memory.met({ mediaKind, blob, judgement, credentials, origin, privateWindow });
    if (likeness !== null) await items.update(asker.tabId, stored, { likeness });
  };

  const judgeItem = async (request: JudgeRequest, stored: StoredItem, asker: PageAsker): Promise<BadgeState> => {
    const known = await items.get(asker.tabId, stored.item.itemId);
    // Asked again because the background died after judging and before answering: the answer is there.
    if (known !== null && isSameMedium(known, stored) && known.item.judgement.verdict !== 'checking') {
      return badge(known.item.judgement);
    }
    if (!(await items.put(asker.tabId, stored))) return badge(notChecked('limit'));
    const { mediaUrl, mediaKind } = request;
    const { tabId, privateWindow } = asker;
    const listedId = stored.item.itemId;
    const thorough = judging.isExcused(tabId, listedId);
    const seen = request.seen === undefined ? {} : { seen: request.seen };
    const place = { ownHosts: stored.ownHosts, privateWindow, tabId, listedId };
    const wish = { mediaUrl, mediaKind, ...place, thorough, ...seen };
    const judged = await judgeOne(wish, asker);
    const bound = await ports.bind(wish, asker, judged);
    const { thumbnail, milliseconds } = judged;
    await items.update(tabId, stored, { ...bound, thumbnail, milliseconds });
    void lookBack(stored, judged, bound.judgement, asker).catch(() => undefined);
    return badge(bound.judgement);
  };

  return {
    'judge-media': async (request, asker) => {
      await enter(asker);
      const stored = newItem(request, asker, checking());
      return ports.underWay.during(asker.tabId, stored.item.itemId, () => judgeItem(request, stored, asker));
    },

    'list-stream': async (request, asker) => {
      await enter(asker);
      const judgement = notChecked('stream');
      await items.put(asker.tabId, newItem(request, asker, judgement));
      return badge(judgement);
    },

    'withdraw-media': async ({ itemIds }, asker) => {
      const gone = await items.withdraw(asker, itemIds);
      judging.drop(asker.tabId, gone);
      return null;
    },

    'page-settings': (_, asker) => {
      // A page waits for its settings before it looks at anything, and what the tab showed before is not its matter.
      void enter(asker).catch(() => undefined);
      return sites.settingsFor(asker);
    },
  };
}

/** All that a page's process may learn: failed, refused and blocked fetches all read the same. */
export function badge(judgement: Judgement): BadgeState {
  const label = badgeLabel(judgement);
  return { verdict: judgement.verdict, label, title: badgeTitle(label) };
}

function newItem(request: JudgeRequest, asker: PageAsker, judgement: Judgement): StoredItem {
  const item: ListedItem = {
    itemId: listedIdOf(asker.frameId, request.itemId),
    mediaUrl: keptUrl(request.mediaUrl),
    mediaKind: request.mediaKind,
    pageUrl: asker.frameUrl,
    frameId: asker.frameId,
    order: request.order,
    judgement,
    thumbnail: null,
    bond: null,
    milliseconds: null,
    ...(request.bestUrl === undefined ? {} : { bestUrl: request.bestUrl }),
  };
  return {
    item,
    pageItemId: request.itemId,
    documentId: asker.documentId,
    privateWindow: asker.privateWindow,
    ownHosts: ownPrivateHosts(asker.frameOrigin, asker.tabUrl),
  };
}

function isSameMedium(one: StoredItem, other: StoredItem): boolean {
  return (
    one.documentId === other.documentId &&
    one.item.mediaUrl === other.item.mediaUrl &&
    one.item.mediaKind === other.item.mediaKind
  );
}

/** A picture inside its own address may be megabytes long; the list needs only to tell it from others. */
function keptUrl(mediaUrl: string): string {
  return mediaUrl.length <= MAX_KEPT_DATA_URL ? mediaUrl : `${mediaUrl.slice(0, MAX_KEPT_DATA_URL)}…`;
}
