/** What the memory may hold, and what a pack that others made may bring. Sizes in bytes. */

/** Remembered pictures: with these thumbnails at most 29 MB. The one met longest ago makes room. */
export const MAX_PICTURES = 5_000;
/** Pictures added since all were made ready to be searched; more are made ready together. */
export const MAX_FRESH_PICTURES = 100;
/** One thumbnail; larger ones are compressed more. */
export const MAX_THUMBNAIL_BYTES = 4_400;
/** Qualities of compression that are tried for it, the first preferred. */
export const THUMBNAIL_QUALITIES = [0.8, 0.65, 0.5, 0.35, 0.2] as const;
/** Where a picture was met, kept for each and in all. */
export const MAX_MEETINGS_PER_PICTURE = 200;
export const MAX_MEETINGS = 20_000;
/** Regions of difference kept for one meeting. */
export const MAX_REGIONS = 16;
/** Pixels of a picture that is drawn for its fingerprint: the largest cameras stay below. */
export const MAX_DRAWN_PIXELS = 120_000_000;

/** A pack as a file: the whole memory in base64 twice stays below. */
export const MAX_PACK_BYTES = 80 * 1024 * 1024;
/** Texts in a pack: names of people and firms, labels of manifests, origins. */
export const MAX_TEXT_CHARACTERS = 256;
/** A thumbnail of somebody else's making. */
export const MAX_PACK_THUMBNAIL_BYTES = 16 * 1024;
/** Sides of the picture that a pack speaks of, in pixels. */
export const MAX_SIDE = 100_000;
/** Public keys in SPKI: Ed25519 has 44 bytes, P-256 has 91. */
export const MAX_KEY_BYTES = 128;
