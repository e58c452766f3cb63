/** Caps on what messages may carry. A page's process writes them, so each is a bound on what a hostile page can cost. */

/** Longest web address that is judged; servers and caches stop near here too. */
export const MAX_URL_CHARACTERS = 8_192;
/** Longest data: address: pictures inside pages are small, larger ones are not checked. */
export const MAX_DATA_URL_CHARACTERS = 8 * 1024 * 1024;
/** Names that content scripts give to their items. */
export const MAX_ITEM_ID_CHARACTERS = 64;
/** Items that one message may withdraw. */
export const MAX_WITHDRAWN_ITEMS = 2_000;
/** Things that one frame may put into its reading order. */
export const MAX_READING_PLACES = 2_500;
/** Reading order on a page. */
export const MAX_ORDER = 1_000_000_000;
/** Tokens and origins. */
export const MAX_TOKEN_CHARACTERS = 64;
export const MAX_ORIGIN_CHARACTERS = 512;
