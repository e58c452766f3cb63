import type { Judgement } from '../verdict/judgement.ts';

/** What kind of thing on a page an address came from. */
export type MediaKind = 'image' | 'video' | 'poster' | 'background' | 'svg-image' | 'document' | 'link';

/** Content script → background. Content scripts speak for a hostile page: they may only propose and ask. */
export interface PageProtocol {
  /** Judge one medium; the reply comes when it is judged. Asked again after the worker died, it simply goes on. */
  'judge-media': {
    request: {
      readonly itemId: string;
      readonly mediaUrl: string;
      readonly mediaKind: MediaKind;
      readonly order: number;
      /** Address of the best rendition of the same medium that page or site name: another file, with a verdict of its own. */
      readonly bestUrl?: string;
      readonly seen?: SeenLoad;
    };
    reply: BadgeState;
  };
  /** A medium that cannot have a file behind it (MediaSource stream, canvas). */
  'list-stream': {
    request: {
      readonly itemId: string;
      readonly mediaUrl: string;
      readonly mediaKind: MediaKind;
      readonly order: number;
    };
    reply: BadgeState;
  };
  /** The element is gone or shows something else: take the item off this page's list. */
  'withdraw-media': { request: { readonly itemIds: readonly string[] }; reply: null };
  /** May this frame be scanned by itself, and are badges drawn? */
  'page-settings': { request: Record<never, never>; reply: { readonly scan: boolean; readonly badges: boolean } };
}

/** What the browser tells of the page's own load of a medium. A page's process says it: good for a doubt, never for a proof. */
export interface SeenLoad {
  /** Natural size in pixels; null where the element tells none. */
  readonly width: number | null;
  readonly height: number | null;
  /** Length by Resource Timing, for the page's own origin or where the server allows it; null where not told. */
  readonly decodedBytes: number | null;
  /** A service worker of the page handled the load; null where not told. */
  readonly byServiceWorker: boolean | null;
  /** The page is under a service worker, which may answer in a server's place. */
  readonly controlled: boolean;
}

/** All that a page's process may learn of a verdict (the badge's word and no detail). Failed and refused fetches look alike. */
export interface BadgeState {
  readonly verdict: Judgement['verdict'];
  readonly label: string;
  /** The whole sentence for hovering and hearing, in the reader's language. */
  readonly title: string;
}

/** Popup, inspector, options → background: only our own pages may send these. */
export interface OwnProtocol {
  /** With `first`, only so many items come, those on the screen before the others: enough for a first frame. */
  'list-items': { request: { readonly tabId: number; readonly first?: number }; reply: TabList };
  'recheck-item': { request: { readonly tabId: number; readonly itemId: string }; reply: null };
  /** Opens (or focuses) the inspector for an item of the list. */
  'open-inspector': { request: { readonly tabId: number; readonly itemId: string }; reply: null };
  /** What an inspector tab was opened for; one-time token from its address. */
  'inspection-of': { request: { readonly token: string }; reply: Inspection | null };
  /** How far the file of an item that is being checked has been read; null while it is not. */
  'reading-progress': { request: { readonly tabId: number; readonly itemId: string }; reply: ReadProgress | null };
  'site-of-tab': { request: { readonly tabId: number }; reply: SiteAccess };
  'set-site-scan': { request: { readonly origin: string; readonly scan: boolean }; reply: SiteAccess };
  /** Quiet mode for one site. */
  'set-site-quiet': { request: { readonly origin: string; readonly quiet: boolean }; reply: SiteAccess };
  /** Sites that are switched on or off for themselves, the newest last. */
  'site-switches': { request: Record<never, never>; reply: readonly SiteSwitch[] };
  /** Has a site follow the settings again. */
  'forget-site-switch': { request: { readonly origin: string }; reply: readonly SiteSwitch[] };
  settings: { request: Record<never, never>; reply: Settings };
  'set-settings': { request: Partial<Settings>; reply: Settings };
  /** Drops every verdict that is kept on disk. */
  'forget-verdicts': { request: Record<never, never>; reply: null };
  'trust-status': { request: Record<never, never>; reply: TrustStatus };
  /** The official lists word for word as last fetched, null where none was: for pages that judge by themselves. */
  'trust-texts': {
    request: Record<never, never>;
    reply: { readonly signers: string | null; readonly timeStamps: string | null };
  };
  'refresh-trust': { request: Record<never, never>; reply: TrustStatus };
  'scroll-to-item': { request: { readonly tabId: number; readonly itemId: string }; reply: null };
  /** Outlines an item on its page while somebody points at it in a list; `on: false` ends that. Moves nothing. */
  'point-at-item': { request: { readonly tabId: number; readonly itemId: string; readonly on: boolean }; reply: null };
}

/** One thing in the reading order of a frame: an item of ours by its name there, or an inner frame by its address. */
export type ReadingPlace =
  | { readonly itemId: string /** Some of it is on the screen. */; readonly inView?: boolean }
  | { readonly frameUrl: string };

/** Background → content script of one frame. */
export interface FrameProtocol {
  /** Address of the medium under the last right-click, where the menu's own data has none (backgrounds, overlays). */
  'what-was-clicked': {
    request: Record<never, never>;
    reply: { readonly mediaUrl: string; readonly mediaKind: MediaKind } | null;
  };
  /** Items and inner frames of this frame as a reader meets them, at this moment. */
  'reading-order': { request: Record<never, never>; reply: readonly ReadingPlace[] };
  recheck: { request: { readonly itemId: string }; reply: null };
  /** SHA-256 (hex) of the page's own copy in the browser's cache; null where it cannot be had without asking the network. */
  'hash-of-load': { request: { readonly mediaUrl: string }; reply: { readonly sha256: string | null } };
  'scroll-to': { request: { readonly itemId: string }; reply: null };
  'point-at': { request: { readonly itemId: string; readonly on: boolean }; reply: null };
  'settings-changed': { request: { readonly scan: boolean; readonly badges: boolean }; reply: null };
}

export interface ListedItem {
  readonly itemId: string;
  readonly mediaUrl: string;
  /** Where page or site keep a larger rendition: another file, to be looked at only on request. */
  readonly bestUrl?: string;
  readonly mediaKind: MediaKind;
  readonly pageUrl: string;
  readonly frameId: number;
  /** Place in the reading order of the page: as the content script gave it first, in a list by its rank there. */
  readonly order: number;
  readonly judgement: Judgement;
  /** data: URL of a small picture drawn from the verified bytes; null where there is none. */
  readonly thumbnail: string | null;
  /** Rung of the anti-cloaking ladder; null until set. */
  readonly bond: 0 | 1 | 2 | 3 | 4 | null;
  /** Why it is no higher rung; absent where there is nothing to say. */
  readonly bondNotes?: readonly BondNote[];
  readonly milliseconds: number | null;
  /** Absent where nothing remembered looks like it, or nobody looked. */
  readonly likeness?: Likeness;
  /** Some of it was on the screen when the list was made; absent where nobody said. */
  readonly inView?: boolean;
}

/** A remembered picture that one on a page looks like. Likeness is no evidence of more. */
export interface Likeness {
  /** Some areas are not alike. */
  readonly differs: boolean;
  /** Who signed the remembered picture; null where nobody did. */
  readonly signer: string | null;
  /** Of the page where it was met; null for files from disk. */
  readonly origin: string | null;
  /** When it was met first, ISO. */
  readonly firstSeen: string;
  /** Set where it is not this browser's own finding but the word of whoever signed an imported pack. */
  readonly pack: { readonly name: string /** By which people can tell its key. */; readonly key: string } | null;
}

export interface ReadProgress {
  /** Bytes that came. */
  readonly read: number;
  /** Bytes that there are; null where the server does not say. */
  readonly total: number | null;
}

/** `page-worker` is a doubt; the others say that page and background were given different files. */
export type BondNote = 'page-worker' | 'other-bytes' | 'other-length' | 'other-shape';

export interface TabList {
  readonly items: readonly ListedItem[];
  /** Items left out because the page has more than are kept. */
  readonly omitted: number;
  /** Items that only the whole list has, where no more than the first were asked for. */
  readonly more?: number;
  readonly access: SiteAccess;
}

export interface SiteAccess {
  readonly origin: string | null;
  readonly permitted: boolean;
  readonly scan: boolean;
  /** Media are listed, and fetched only when somebody asks; the page is left as it is. */
  readonly quiet?: boolean;
  /** False on browser pages, stores, and the like, where no extension may run. */
  readonly possible: boolean;
}

export interface SiteSwitch {
  readonly origin: string;
  readonly scan: boolean;
}

export interface Inspection {
  readonly mediaUrl: string | null;
  readonly pageUrl: string | null;
  readonly mediaKind: MediaKind;
  readonly tabId: number;
  readonly privateWindow: boolean;
}

export interface Settings {
  readonly badges: boolean;
  readonly scanByDefault: boolean;
  readonly refreshTrust: boolean;
  /** Quiet mode for all sites without a switch of their own: nothing is fetched by itself, and pages are left as they are. */
  readonly quiet: boolean;
  /** The connection is metered: nothing is fetched by itself. The browser's own data saver does the same. */
  readonly saveData: boolean;
  /** Firefox: take the hash of what pages receive, so that a verdict can be tied to exactly those bytes. */
  readonly exactBytes: boolean;
}

export interface TrustStatus {
  readonly version: string;
  readonly listIssued: string;
  readonly fetchedAt: string | null;
  readonly lastFailure: string | null;
  readonly signerAnchors: number;
  readonly timeStampAnchors: number;
}
