/** What one fetch may cost. Sizes in bytes as decoded (a small compressed body may unpack to anything), times in ms. */

/** Pictures on social media stay under 20 MB; cameras' originals under 50. */
export const MAX_IMAGE_BYTES = 50 * 1024 * 1024;
/** Videos are kept on disk by the browser and read in slices. */
export const MAX_VIDEO_BYTES = 500 * 1024 * 1024;
/** Until the answer's header is there. */
export const FIRST_BYTE_MS = 20_000;
/** In each such stretch of time at least MIN_PROGRESS_BYTES must come, or the fetch ends. */
export const PROGRESS_WINDOW_MS = 60_000;
/** About 4 kB a second: a slow phone line does more, a server that only wants to hold us does not. */
export const MIN_PROGRESS_BYTES = 256 * 1024;
/** A whole picture or video, however steadily it comes: places in the queue are few. */
export const IMAGE_DEADLINE_MS = 3 * 60_000;
export const VIDEO_DEADLINE_MS = 10 * 60_000;
/** Bytes gathered before they are handed to a Blob, which the browser may keep on disk. */
export const BLOB_PART_BYTES = 1024 * 1024;
/** Fetches at once, in all and to one host. */
export const FETCHES_AT_ONCE = 4;
export const FETCHES_PER_HOST = 2;
/** One tab leaves a place to the others, so that slow servers of its choice hold up no more than itself. */
export const FETCHES_PER_TAB = 3;
/** Jobs that may wait for one tab; a page with more asks again later. */
export const MAX_WAITING_PER_TAB = 2_500;
/** Published trust lists are below 200 kB. */
export const MAX_LIST_BYTES = 1024 * 1024;
/** Asked for first: the headers of nearly all pictures for the web fit. */
export const FIRST_RANGE_BYTES = 15 * 1024;
/** Asked for first of a PNG, beside its end: an encoder's usual chunk of 8 kB, and the chunk that ends the file. */
export const HEAD_BYTES_BESIDE_END = 6 * 1024;
export const END_BYTES = 8 * 1024 + 256;
/** A picture of so many pixels is as a camera took it: sites make renditions smaller than that. */
export const LARGE_PICTURE_PIXELS = 5_000_000;
/** Asked for first of such a one: cameras put a preview picture of up to some 40 kB before the picture itself. */
export const LARGE_FIRST_BYTES = 56 * 1024;
/** Heads between the parts of one answer with two ranges. */
export const MAX_PART_HEADS_BYTES = 4 * 1024;
/** Hosts remembered for not answering two ranges at once. */
export const MAX_ONE_RANGE_HOSTS = 500;
/** Asked for at a jump, where no more is known to be needed: what follows a phone's preview picture. */
export const NEXT_RANGE_BYTES = 32 * 1024;
/** Longest stretch asked for at once, and requests for one file, before the whole file costs less trouble. */
export const MAX_RANGE_BYTES = 128 * 1024;
export const MAX_RANGE_REQUESTS = 4;
/** Bytes of a server without ranges that are looked at as they come. */
export const MAX_WATCHED_BYTES = 256 * 1024;
/** How long an answer is good where the server does not say (RFC 9111 §4.2.2 leaves it to us), and at the most. */
export const USUAL_FRESHNESS_MS = 10 * 60_000;
export const MAX_FRESHNESS_MS = 24 * 60 * 60_000;
/** An answer in JSON and a manifest store from a repository that somebody chose; the whole exchange. */
export const MAX_RESOLVER_JSON_BYTES = 1024 * 1024;
export const MAX_RESOLVER_MANIFEST_BYTES = 10 * 1024 * 1024;
export const RESOLVER_DEADLINE_MS = 10_000;
/** How much later than an answer the browser may tell which machine gave it. */
export const ANSWER_NEWS_MS = 50;
/** A watermark decoder that somebody asked for: the published ones have 47.4 MB. Slow lines take their time. */
export const MAX_MODEL_BYTES = 64 * 1024 * 1024;
export const MODEL_DEADLINE_MS = 30 * 60_000;
