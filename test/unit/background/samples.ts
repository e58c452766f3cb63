import type { StoredItem } from '../../../src/background/tab-record.ts';
import type { PageAsker } from '../../../src/messages/asker.ts';
import type { ListedItem } from '../../../src/messages/protocol.ts';
import type { Judgement, Verdict } from '../../../src/verdict/judgement.ts';
import { notChecked } from '../../../src/verdict/unjudged.ts';

export function asker(changes: Partial<PageAsker> = {}): PageAsker {
  return {
    kind: 'page',
    tabId: 1,
    frameId: 0,
    documentId: 'D1',
    frameUrl: 'https://feed.example/home',
    frameOrigin: 'https://feed.example',
    tabUrl: 'https://feed.example/home',
    privateWindow: false,
    ...changes,
  };
}

export function judgement(verdict: Verdict, changes: Partial<Judgement> = {}): Judgement {
  return { ...notChecked('network'), verdict, reason: verdict === 'not-checked' ? 'network' : null, ...changes };
}

type StoredChanges = Partial<Omit<StoredItem, 'item'>> & { readonly item?: Partial<ListedItem> };

export function stored(pageItemId: string, changes: StoredChanges = {}): StoredItem {
  const frameId = changes.item?.frameId ?? 0;
  const item: ListedItem = {
    itemId: `${frameId}.${pageItemId}`,
    mediaUrl: `https://cdn.example/${pageItemId}.jpg`,
    mediaKind: 'image',
    pageUrl: 'https://feed.example/home',
    frameId,
    order: 0,
    judgement: judgement('checking'),
    thumbnail: null,
    bond: null,
    milliseconds: null,
    ...changes.item,
  };
  return { pageItemId, documentId: 'D1', privateWindow: false, ownHosts: [], ...changes, item };
}
