/** Every limit of what is read here, in one place, each with its reason. */

/** Soft bindings that one manifest is read for, and blocks of one: files in the field carry two of one block each. */
export const MAX_SOFT_BINDINGS = 32;
export const MAX_BINDING_BLOCKS = 64;
/** Characters of a binding's value that are kept: a watermark's has some 70, a sequence of codes some hundreds. */
export const MAX_BINDING_CHARACTERS = 4_096;
/** Algorithms that one ingredient names as matched. */
export const MAX_MATCHED_ALGORITHMS = 16;

/** Pictures longer than this are made smaller before anything is computed, as PDQ's authors do. */
export const FINGERPRINT_SIDE = 512;
/** Long side of remembered thumbnails, and of what is compared with them. */
export const THUMBNAIL_SIDE = 256;
/** Smaller pictures are buttons and faces in lists: never compared. Short side in pixels. */
export const MIN_COMPARED_SIDE = 128;
/** Remembered pictures that look most alike by fingerprint and are compared by their thumbnails. */
export const MAX_COMPARED = 6;
