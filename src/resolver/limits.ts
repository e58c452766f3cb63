/** What one look-up may cost, whatever a repository answers. */

/** Matches asked for and read; the rest of an answer is left out. */
export const MAX_MATCHES = 10;
/** Manifests fetched and validated for one picture. */
export const MAX_MANIFESTS_FETCHED = 5;
export const MAX_MANIFEST_ID_CHARACTERS = 512;
export const MAX_ENDPOINT_CHARACTERS = 2_048;
/** Longest query that is sent in an address; longer ones go in a body. */
export const MAX_QUERY_CHARACTERS = 1_500;
/** Algorithms read from a repository's list. */
export const MAX_ALGORITHMS = 500;
/** Resolvers that somebody may have. */
export const MAX_RESOLVERS = 20;
/** Of the 256 bits of an Image-Code, so many may differ in a compressed copy. */
export const MAX_ISCC_DISTANCE = 48;
/** A signer's own preview. */
export const MAX_CLAIM_THUMBNAIL_BYTES = 4 * 1024 * 1024;
