/** What the background keeps and spends. */

/** Items kept for one tab; the page's others are counted and not judged. */
export const MAX_ITEMS_PER_TAB = 2_000;
/** Characters that one tab's items may take of the session's store, which holds about ten million for all tabs. */
export const MAX_TAB_CHARACTERS = 3_000_000;
/** A data: address longer than this is kept only by its beginning. */
export const MAX_KEPT_DATA_URL = 16 * 1024;
/** Documents (frames and their successors) remembered for one tab. */
export const MAX_DOCUMENTS_PER_TAB = 200;
/** Media that a tab may have judged at once, and in each minute after: what a reader scrolls past, and no more. */
export const JUDGEMENTS_AT_ONCE = 120;
export const JUDGEMENTS_PER_MINUTE = 120;
/** Verifying one file, in milliseconds. */
export const VERIFY_MS = 30_000;
/** Verdicts kept over the browser's end, and how long one is believed: trust and time move on. */
export const MAX_CACHED_VERDICTS = 2_000;
export const MAX_VERDICT_AGE_MS = 24 * 60 * 60 * 1000;
/** Pictures with more pixels get no thumbnail: decoding one would take over 160 MB. */
export const MAX_THUMBNAIL_PIXELS = 40_000_000;
export const THUMBNAIL_EDGE = 96;
/** Longest data: address of a thumbnail, in characters. */
export const MAX_THUMBNAIL_CHARACTERS = 12_000;
/** Inspector tabs whose purpose is remembered. */
export const MAX_INSPECTIONS = 50;
/** How long a frame may think about what was clicked before the inspector opens without it. */
export const CLICK_ANSWER_MS = 400;
/** How long a page's own script may take to answer us; a page that hangs must not hold up the others. */
export const PAGE_ANSWER_MS = 1_000;
/** How long the list waits for a frame to say in which order its items stand now. */
export const ORDER_ANSWER_MS = 250;
/** Sites with a switch of their own. */
export const MAX_SITE_SWITCHES = 1_000;
/** How often the published trust lists are asked for, and how long that may fail before people are told. */
export const TRUST_REFRESH_MINUTES = 24 * 60;
export const OLD_TRUST_MS = 31 * 24 * 60 * 60 * 1000;
/** Addresses remembered for what they served: about 5,000, in shelves that are read and written one at a time. */
export const REMEMBERED_MEDIA_SHELVES = 64;
export const REMEMBERED_MEDIA_PER_SHELF = 80;
/** Pictures that wait to be compared with what is remembered; of more, none is. One may take so many milliseconds. */
export const MAX_PICTURES_TO_COMPARE = 100;
export const COMPARE_MS = 30_000;
/** How long a page may take to read its own copy of a picture for its hash. */
export const HASH_ANSWER_MS = 3_000;
/** Requests that one host may get at once, and in each minute after, from all tabs together. */
export const HOST_REQUESTS_AT_ONCE = 240;
export const HOST_REQUESTS_PER_MINUTE = 240;
/** Bytes of one response that are hashed on their way to a page, and hashes kept. */
export const MAX_RECEIVED_BYTES = 50 * 1024 * 1024;
export const MAX_RECEIVED_HASHES = 4_000;
