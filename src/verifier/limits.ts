/**
 * Every limit on hostile input, in one place, each with its reason. Exceeding one throws LimitError (the file is
 * "not checked") or MalformedError (no honest writer comes near); it never improves a verdict.
 * Sizes are in bytes.
 */

/** Manifest store: genuine ones stay under 10 MiB, thumbnails included. */
export const MAX_STORE_BYTES = 64 * 1024 * 1024;
/** One compressed manifest unpacked, and how many times its packed size one may be. */
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
export const MAX_UNPACKED_RATIO = 200;
/**
 * Pictures and signatures hardly pack, text packs some ten times: up to this ratio manifests may unpack, and beyond it
 * all of a file may take so many bytes more. So a small file fills no memory, and large ones no more than their size says.
 */
export const USUAL_UNPACKED_RATIO = 4;
export const MAX_UNPACKED_BEYOND_BYTES = 8 * 1024 * 1024;
/** Brotli: codes described in one stream and words of its dictionary, both dear in time for the bytes they take. */
export const MAX_PREFIX_CODES = 200_000;
export const MAX_DICTIONARY_WORDS = 1_000_000;
/** JUMBF superboxes inside each other: the deepest path of the specification has 5 levels. */
export const MAX_JUMBF_DEPTH = 32;
/** JUMBF boxes in one store, all levels. */
export const MAX_JUMBF_BOXES = 20_000;
/** Length of one JUMBF label in bytes. */
export const MAX_LABEL_BYTES = 1024;
/** JPEG segments that one store lies in: 64 MiB fill about a thousand. */
export const MAX_STORE_SEGMENTS = 10_000;
/** Manifests in one store: an edit adds one, so this is a history of hundreds of edits. */
export const MAX_MANIFESTS = 500;
/** Assertions of one manifest, and of the whole store. */
export const MAX_ASSERTIONS_PER_MANIFEST = 1_000;
export const MAX_ASSERTIONS_TOTAL = 20_000;
/** Actions of one manifest, references by URI and digest inside its assertions, identities beside its signer. */
export const MAX_ACTIONS_PER_MANIFEST = 10_000;
export const MAX_HASHED_URIS_PER_MANIFEST = 5_000;
export const MAX_IDENTITIES_PER_MANIFEST = 16;
/** Names that one of them may bring; a report repeats no more. */
export const MAX_NAMES_PER_IDENTITY = 32;
/** Decoded values of assertions that one report repeats; what is beyond is left out of the report, not of the judging. */
export const MAX_REPORTED_VALUES = 100_000;
/** Ingredient links followed downwards from the active manifest. */
export const MAX_INGREDIENT_DEPTH = 64;
/** CBOR: nesting and items of one document. */
export const MAX_CBOR_DEPTH = 32;
export const MAX_CBOR_ITEMS = 200_000;
/** DER: nesting and nodes of one document. */
export const MAX_DER_DEPTH = 32;
export const MAX_DER_NODES = 20_000;
/** Certificates in one chain, bytes of one certificate, signature checks spent on building one path. */
export const MAX_CHAIN_CERTIFICATES = 8;
export const MAX_CERTIFICATE_BYTES = 64 * 1024;
export const MAX_PATH_SIGNATURE_CHECKS = 32;
/** Signature checks for one file: a history of two hundred edits, each stamped and with answers about revocation. */
export const MAX_SIGNATURE_CHECKS = 2_000;
/** RSA moduli in bits: smaller are weak, larger only burn time. */
export const MIN_RSA_BITS = 2048;
export const MAX_RSA_BITS = 16_384;
/** ISO BMFF: nesting and boxes walked in one file. */
export const MAX_BMFF_DEPTH = 32;
export const MAX_BMFF_BOXES = 100_000;
/** Merkle leaves of one map, and mdat boxes that carry one. */
export const MAX_MERKLE_LEAVES = 1_000_000;
export const MAX_MERKLE_MDATS = 4;
/** Blocks of a hash tree that may be small; beyond these one for each so many bytes of media. */
export const MAX_SMALL_BLOCKS = 1_000;
export const SMALL_BLOCK_BYTES = 256;
/** Segments of one stream judged together: hours of it. */
export const MAX_SEGMENTS = 10_000;
/** Exclusion ranges of one hash, and subset entries of one BMFF exclusion. */
export const MAX_EXCLUSIONS = 1_000;
/** Boxes tried against BMFF exclusions: 1000 exclusions of 100 000 boxes would take minutes. */
export const MAX_BMFF_EXCLUSION_TESTS = 2_000_000;
/** Offsets of chunks and items compared with the excluded ranges of a BMFF file. */
export const MAX_BMFF_OFFSETS = 2_000_000;
/** Container elements (JPEG segments, PNG chunks, RIFF chunks) walked in one file. */
export const MAX_CONTAINER_ELEMENTS = 200_000;
/** Parts of one file with hashes of their own: cameras write a handful. */
export const MAX_FILE_PARTS = 64;
/** Files that one manifest binds together: an electronic book has some thousand. */
export const MAX_COLLECTION_FILES = 20_000;
/** SVG is scanned as one text beside its bytes; larger ones are data sets, not pictures. */
export const MAX_SVG_BYTES = 16 * 1024 * 1024;
/** ID3 tag: the manifest store and some cover pictures. */
export const MAX_ID3_BYTES = 128 * 1024 * 1024;
/** PDF is searched from its beginning to its end. */
export const MAX_PDF_BYTES = 128 * 1024 * 1024;
/** A broken file is searched so far for any sign of a manifest store. */
export const MAX_SEARCHED_BYTES = 256 * 1024 * 1024;
/** Directories in the main chain of one TIFF file. */
export const MAX_TIFF_PAGES = 2_000;
/** Directories below those: raw files have some ten. */
export const MAX_TIFF_SUB_DIRECTORIES = 1_000;
/** XMP packet read for a remote manifest's address and unsigned marks. */
export const MAX_XMP_BYTES = 4 * 1024 * 1024;
/** `Link` header read for a remote manifest's address: servers and browsers cut headers far below. */
export const MAX_LINK_HEADER_CHARACTERS = 64 * 1024;
/** Metadata block handed to the EXIF parser. */
export const MAX_EXIF_BYTES = 1024 * 1024;
/** Bytes read and hashed at a time: small enough for a phone, large enough that the cost of a read vanishes. */
export const HASH_CHUNK_BYTES = 1024 * 1024;
/** Media up to this size are hashed in one WebCrypto call, which copies them; larger ones are streamed. */
export const HASH_IN_MEMORY_BYTES = 24 * 1024 * 1024;
/** The same where the hashed pieces must be joined first, which copies them once more. */
export const HASH_JOINED_BYTES = 12 * 1024 * 1024;
/** Blobs up to this size are read at once, larger ones in slices. */
export const BLOB_IN_MEMORY_BYTES = 32 * 1024 * 1024;
