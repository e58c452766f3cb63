/** Files open at a time: a folder of a day's work. Their bytes stay on the disk or in the browser's own store. */
export const MAX_OPEN_FILES = 500;
/** Files fetched or judged at the same time. */
export const FILES_AT_A_TIME = 2;
/** Folders inside each other that are looked through, and entries of all of them. */
export const MAX_FOLDER_DEPTH = 8;
export const MAX_FOLDER_ENTRIES = 5_000;
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
/** Thumbnails taken out of one file's credentials, bytes and pixels of one, and how long that may take (milliseconds). */
export const MAX_CARRIED_PICTURES = 100;
export const MAX_CARRIED_BYTES = 8 * 1024 * 1024;
export const MAX_CARRIED_PIXELS = 40_000_000;
export const MAX_PICTURES_MS = 20_000;
/** Width and height in pixels at which pictures are compared, and of a small picture in a report. */
export const COMPARED_PIXELS = 960;
export const EVIDENCE_PICTURE_PIXELS = 320;
/** Files that have a tab of their own; the list has all. */
export const MAX_TABS = 12;
/** Rows of the byte map that are drawn and listed. */
export const MAX_MAP_ROWS = 300;
/** Bytes of a file whose further hashes are made at once. */
export const MAX_HASHED_AT_ONCE = 512 * 1024 * 1024;
