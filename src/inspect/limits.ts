/** Files open at a time: more are a mistake of the hand. */
export const MAX_OPEN_FILES = 24;
/** Judging one file may take this long (milliseconds); a film from a slow disk takes a minute. */
export const MAX_JUDGING_MS = 180_000;
/** Characters of the raw report that are drawn; copy and save give the whole. */
export const MAX_RAW_CHARACTERS = 200_000;
/** Steps of a history that are drawn, over all branches, and how deep. */
export const MAX_HISTORY_STEPS = 200;
export const MAX_HISTORY_DEPTH = 24;
/** Rows of metadata drawn in one group. */
export const MAX_METADATA_ROWS = 300;
/** Characters of one statement's content that are drawn. */
export const MAX_STATEMENT_CHARACTERS = 20_000;
