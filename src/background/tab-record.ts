import type { ListedItem } from '../messages/protocol.ts';

/** One item of a page as it is kept in the session's store. */
export interface StoredItem {
  /** As our own pages see it. Its `itemId` names the frame as well: pages choose their names, and frames are strangers. */
  readonly item: ListedItem;
  /** The name that the page gave it. */
  readonly pageItemId: string;
  readonly documentId: string | null;
  readonly privateWindow: boolean;
  /** Private hosts that the asking page may have looked at. */
  readonly ownHosts: readonly string[];
}

/** What is known of a tab besides its items. */
export interface TabRecord {
  readonly itemIds: readonly string[];
  readonly omitted: number;
  /** The document that each frame showed when it last spoke. */
  readonly documents: readonly FrameDocument[];
}

export interface FrameDocument {
  readonly frameId: number;
  readonly documentId: string | null;
}

export const EMPTY_TAB: TabRecord = { itemIds: [], omitted: 0, documents: [] };

/** Raised with the shape; the session's store is emptied with every update, so there is nothing to carry over. */
const VERSION = 1;

export const listedIdOf = (frameId: number, pageItemId: string): string => `${frameId}.${pageItemId}`;

export function stamped<T extends object>(value: T): T & { readonly version: number } {
  return { ...value, version: VERSION };
}

/** Only we write there and only within one version: the stamp and the outline are enough to trust the rest. */
export function parseTabRecord(value: unknown): TabRecord {
  if (!isStamped(value) || !('itemIds' in value) || !Array.isArray(value.itemIds)) return EMPTY_TAB;
  return value as unknown as TabRecord;
}

export function parseStoredItem(value: unknown): StoredItem | null {
  if (!isStamped(value) || !('item' in value) || !('pageItemId' in value)) return null;
  return value as unknown as StoredItem;
}

function isStamped(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION;
}
