/** What telling whether a file carries anything may read. Beyond these the whole file is asked for. */

/** Segments, chunks or boxes walked: files for the web have some dozens. */
export const MAX_PROBE_STEPS = 2_000;
/** Bytes of metadata text searched for what must be said. */
export const MAX_PROBE_TEXT_BYTES = 256 * 1024;
/** Separate stretches of one file that are kept. */
export const MAX_PROBE_PIECES = 64;
/** Steps through a file's headers in search of the picture's size. */
export const MAX_HEADER_STEPS = 2_000;
/** Bytes of an AVIF or HEIC file that are searched for the picture's size. */
export const HEIF_HEADER_BYTES = 256 * 1024;
