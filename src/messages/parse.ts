import {
  MAX_DATA_URL_CHARACTERS,
  MAX_ITEM_ID_CHARACTERS,
  MAX_ORDER,
  MAX_ORIGIN_CHARACTERS,
  MAX_READING_PLACES,
  MAX_TOKEN_CHARACTERS,
  MAX_URL_CHARACTERS,
  MAX_WITHDRAWN_ITEMS,
} from './limits.ts';
import type {
  FrameProtocol,
  MediaKind,
  OwnProtocol,
  PageProtocol,
  ReadingPlace,
  SeenLoad,
  Settings,
} from './protocol.ts';

/** A request that is not what its question takes. The message names the field and never its value. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

const SHA256_CHARACTERS = 64;
const SETTINGS = ['badges', 'scanByDefault', 'refreshTrust', 'quiet', 'saveData', 'exactBytes'] as const;

type Parser<T> = (request: unknown) => T;
export type Parsers<P> = { readonly [K in keyof P]: Parser<P[K] extends { request: infer R } ? R : never> };

export const pageRequests: Parsers<PageProtocol> = {
  'judge-media': parseMedium,
  'list-stream': parseMedium,
  'withdraw-media': (request) => {
    const { itemIds } = fields(request, ['itemIds']);
    if (!Array.isArray(itemIds) || itemIds.length > MAX_WITHDRAWN_ITEMS) throw new RequestError('itemIds');
    return { itemIds: itemIds.map((itemId) => itemIdOf(itemId)) };
  },
  'page-settings': nothing,
};

export const ownRequests: Parsers<OwnProtocol> = {
  'list-items': (request) => {
    const { tabId, first } = fields(request, ['tabId'], ['first']);
    const tab = parseTab({ tabId });
    return first === undefined ? tab : { ...tab, first: whole(first, 'first', MAX_ORDER) };
  },
  'recheck-item': parseItem,
  'open-inspector': parseItem,
  'inspection-of': (request) => {
    const { token } = fields(request, ['token']);
    return { token: text(token, 'token', MAX_TOKEN_CHARACTERS) };
  },
  'reading-progress': parseItem,
  'site-of-tab': parseTab,
  'set-site-scan': (request) => {
    const { origin, scan } = fields(request, ['origin', 'scan']);
    return { origin: webOrigin(origin), scan: flag(scan, 'scan') };
  },
  'set-site-quiet': (request) => {
    const { origin, quiet } = fields(request, ['origin', 'quiet']);
    return { origin: webOrigin(origin), quiet: flag(quiet, 'quiet') };
  },
  'site-switches': nothing,
  'forget-site-switch': (request) => ({ origin: webOrigin(fields(request, ['origin']).origin) }),
  settings: nothing,
  'set-settings': parseSettings,
  'forget-verdicts': nothing,
  'trust-status': nothing,
  'trust-texts': nothing,
  'refresh-trust': nothing,
  'scroll-to-item': parseItem,
  'point-at-item': (request) => {
    const { on, ...item } = fields(request, ['tabId', 'itemId', 'on']);
    return { ...parseItem(item), on: flag(on, 'on') };
  },
};

export const frameRequests: Parsers<FrameProtocol> = {
  'what-was-clicked': nothing,
  'reading-order': nothing,
  recheck: parseOneItem,
  'hash-of-load': (request) => ({ mediaUrl: mediaAddress(fields(request, ['mediaUrl']).mediaUrl) }),
  'scroll-to': parseOneItem,
  'point-at': (request) => {
    const { itemId, on } = fields(request, ['itemId', 'on']);
    return { itemId: itemIdOf(itemId), on: flag(on, 'on') };
  },
  'settings-changed': (request) => {
    const { scan, badges } = fields(request, ['scan', 'badges']);
    return { scan: flag(scan, 'scan'), badges: flag(badges, 'badges') };
  },
};

/**
 * The reply of a content script to `what-was-clicked`: as untrusted as its questions.
 * @throws RequestError
 */
export function parseClicked(reply: unknown): FrameProtocol['what-was-clicked']['reply'] {
  if (reply === null) return null;
  const { mediaUrl, mediaKind } = fields(reply, ['mediaUrl', 'mediaKind']);
  return { mediaUrl: mediaAddress(mediaUrl), mediaKind: mediaKindOf(mediaKind) };
}

/**
 * The reply of a content script to `hash-of-load`.
 * @throws RequestError
 */
export function parseHashOfLoad(reply: unknown): string | null {
  const { sha256 } = fields(reply, ['sha256']);
  if (sha256 === null) return null;
  const hash = text(sha256, 'sha256', SHA256_CHARACTERS);
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RequestError('sha256');
  return hash;
}

/**
 * The reply of a content script to `reading-order`, which a page's process may have written.
 * @throws RequestError
 */
export function parseReadingOrder(reply: unknown): readonly ReadingPlace[] {
  if (!Array.isArray(reply) || reply.length > MAX_READING_PLACES) throw new RequestError('reading order');
  return reply.map((place: unknown): ReadingPlace => {
    const { itemId, frameUrl, inView } = fields(place, [], ['itemId', 'frameUrl', 'inView']);
    return frameUrl === undefined
      ? { itemId: itemIdOf(itemId), ...(inView === undefined ? {} : { inView: flag(inView, 'inView') }) }
      : { frameUrl: text(frameUrl, 'frameUrl', MAX_URL_CHARACTERS) };
  });
}

function parseMedium(request: unknown): PageProtocol['judge-media']['request'] {
  const needed = ['itemId', 'mediaUrl', 'mediaKind', 'order'] as const;
  const { itemId, mediaUrl, mediaKind, order, bestUrl, seen } = fields(request, needed, ['bestUrl', 'seen']);
  return {
    itemId: itemIdOf(itemId),
    mediaUrl: mediaAddress(mediaUrl),
    mediaKind: mediaKindOf(mediaKind),
    order: whole(order, 'order', MAX_ORDER),
    ...(bestUrl === undefined ? {} : { bestUrl: text(bestUrl, 'bestUrl', MAX_URL_CHARACTERS) }),
    ...(seen === undefined ? {} : { seen: seenLoad(seen) }),
  };
}

function seenLoad(value: unknown): SeenLoad {
  const names = ['width', 'height', 'decodedBytes', 'byServiceWorker', 'controlled'] as const;
  const { width, height, decodedBytes, byServiceWorker, controlled } = fields(value, names);
  const count = (told: unknown, name: string): number | null =>
    told === null ? null : whole(told, name, Number.MAX_SAFE_INTEGER);
  return {
    width: count(width, 'width'),
    height: count(height, 'height'),
    decodedBytes: count(decodedBytes, 'decodedBytes'),
    byServiceWorker: byServiceWorker === null ? null : flag(byServiceWorker, 'byServiceWorker'),
    controlled: flag(controlled, 'controlled'),
  };
}

function parseTab(request: unknown): { readonly tabId: number } {
  const { tabId } = fields(request, ['tabId']);
  return { tabId: whole(tabId, 'tabId', Number.MAX_SAFE_INTEGER) };
}

function parseItem(request: unknown): { readonly tabId: number; readonly itemId: string } {
  const { tabId, itemId } = fields(request, ['tabId', 'itemId']);
  return {
    tabId: whole(tabId, 'tabId', Number.MAX_SAFE_INTEGER),
    // The list's own names put the frame before the page's name of the item.
    itemId: text(itemId, 'itemId', MAX_ITEM_ID_CHARACTERS * 2),
  };
}

function parseOneItem(request: unknown): { readonly itemId: string } {
  const { itemId } = fields(request, ['itemId']);
  return { itemId: itemIdOf(itemId) };
}

function parseSettings(request: unknown): Partial<Settings> {
  const given = fields(request, [], SETTINGS);
  const named = SETTINGS.filter((name) => given[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, flag(given[name], name)]));
}

function nothing(request: unknown): Record<never, never> {
  return fields(request, []);
}

/** An object with these fields and no others. */
function fields<N extends string, O extends string = never>(
  value: unknown,
  needed: readonly N[],
  allowed: readonly O[] = [],
): Record<N | O, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RequestError('not an object');
  const given = new Map<string, unknown>(Object.entries(value));
  const names: readonly string[] = [...needed, ...allowed];
  for (const name of given.keys()) if (!names.includes(name)) throw new RequestError('unknown field');
  for (const name of needed) if (!given.has(name)) throw new RequestError(`${name} is missing`);
  return Object.fromEntries(names.map((name) => [name, given.get(name)])) as Record<N | O, unknown>;
}

function text(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > longest) throw new RequestError(name);
  return value;
}

function itemIdOf(value: unknown): string {
  return text(value, 'itemId', MAX_ITEM_ID_CHARACTERS);
}

function mediaAddress(value: unknown): string {
  const isData = typeof value === 'string' && /^data:/i.test(value);
  return text(value, 'mediaUrl', isData ? MAX_DATA_URL_CHARACTERS : MAX_URL_CHARACTERS);
}

function mediaKindOf(value: unknown): MediaKind {
  switch (value) {
    case 'image':
    case 'video':
    case 'poster':
    case 'background':
    case 'svg-image':
    case 'document':
    case 'link':
      return value;
    default:
      throw new RequestError('mediaKind');
  }
}

function webOrigin(value: unknown): string {
  const origin = text(value, 'origin', MAX_ORIGIN_CHARACTERS);
  const parsed = URL.canParse(origin) ? new URL(origin) : null;
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (!isWeb || parsed?.origin !== origin) throw new RequestError('origin');
  return origin;
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new RequestError(name);
  return value;
}

function whole(value: unknown, name: string, largest: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > largest) {
    throw new RequestError(name);
  }
  return value;
}
