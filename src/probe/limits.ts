/** What telling whether a file carries anything may read. Beyond these the whole file is asked for. */

/** Segments, chunks or boxes walked: files for the web have some dozens. */
export const MAX_PROBE_STEPS = 2_000;
/** Bytes of metadata text searched for what must be said. */
export const MAX_PROBE_TEXT_BYTES = 256 * 1024;
/** Separate stretches of one file that are kept. */
export const MAX_PROBE_PIECES = 64;
