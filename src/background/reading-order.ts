import type { Timers } from '../broker/timers.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import { parseReadingOrder } from '../messages/parse.ts';
import type { ListedItem, ReadingPlace } from '../messages/protocol.ts';
import { inTime } from './in-time.ts';
import { ORDER_ANSWER_MS } from './limits.ts';
import type { FrameDocument, StoredItem } from './tab-record.ts';

export interface ReadingOrderPorts {
  /** Asks a frame for its `reading-order`; rejects where nobody listens. */
  readonly askOrder: (frame: FrameAddress) => Promise<unknown>;
  readonly timers: Timers;
}

interface Frame extends FrameDocument {
  readonly url: string;
  readonly items: readonly StoredItem[];
  /** Null where the frame does not say. */
  readonly places: readonly ReadingPlace[] | null;
}

/**
 * The items of a tab as a reader meets them. Where things stood when they were found is of little worth, since pages
 * grow above them: each frame is asked where they stand now, and one that does not answer is listed as it was found.
 */
export async function inReadingOrder(
  ports: ReadingOrderPorts,
  tabId: number,
  items: readonly StoredItem[],
  documents: readonly FrameDocument[],
): Promise<readonly ListedItem[]> {
  const frames = await Promise.all(
    framesOf(items, documents).map(async (frame): Promise<Frame> => {
      const asked = ports.askOrder({ tabId, frameId: frame.frameId, documentId: frame.documentId });
      const places = await inTime(ports.timers, ORDER_ANSWER_MS, asked)
        .then(parseReadingOrder)
        .catch(() => null);
      return { ...frame, places };
    }),
  );
  return composed(frames).map(({ item }, order) => ({ ...item, order }));
}

/** The frames that hold items, the top frame first: where other frames stand only that one can say. */
function framesOf(items: readonly StoredItem[], documents: readonly FrameDocument[]): readonly Omit<Frame, 'places'>[] {
  const keyOf = ({ frameId, documentId }: FrameDocument): string => JSON.stringify([frameId, documentId]);
  const byFrame = new Map<string, StoredItem[]>();
  for (const stored of items) {
    const key = keyOf({ frameId: stored.item.frameId, documentId: stored.documentId });
    const held = byFrame.get(key);
    if (held === undefined) byFrame.set(key, [stored]);
    else held.push(stored);
  }
  const holding = [...byFrame.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    return [{ frameId: first.item.frameId, documentId: first.documentId, url: first.item.pageUrl, items: held }];
  });
  const top = documents.find(({ frameId }) => frameId === 0);
  const isMissing = top !== undefined && holding.length > 0 && !byFrame.has(keyOf(top));
  const all = isMissing ? [{ ...top, url: '', items: [] }, ...holding] : holding;
  return all.toSorted((one, other) => one.frameId - other.frameId);
}

/** Each frame's items at the place where the frame around it shows one of its address; else after all others. */
function composed(frames: readonly Frame[]): readonly StoredItem[] {
  const left = new Set(frames);
  const sorted: StoredItem[] = [];
  const place = (frame: Frame): void => {
    left.delete(frame);
    const unplaced = new Map(frame.items.toSorted(byFirstOrder).map((item) => [item.pageItemId, item]));
    for (const next of frame.places ?? []) {
      if ('itemId' in next) {
        const item = unplaced.get(next.itemId);
        if (item !== undefined) sorted.push(next.inView === undefined ? item : seenNow(item, next.inView));
        unplaced.delete(next.itemId);
      } else {
        const inner = [...left].find(({ url, frameId }) => frameId !== 0 && isSameDocument(url, next.frameUrl));
        if (inner !== undefined) place(inner);
      }
    }
    sorted.push(...unplaced.values());
  };
  for (const frame of frames) if (left.has(frame)) place(frame);
  return sorted;
}

function seenNow(stored: StoredItem, inView: boolean): StoredItem {
  return { ...stored, item: { ...stored.item, inView } };
}

function byFirstOrder(one: StoredItem, other: StoredItem): number {
  return one.item.order - other.item.order;
}

function isSameDocument(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(url: string): string {
  const [address = ''] = url.split('#', 1);
  return address;
}
