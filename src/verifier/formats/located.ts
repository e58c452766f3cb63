import type { MediaFormat } from '../report.ts';

/** [start, end) in bytes of the file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** One embedded manifest store. */
export interface EmbeddedStore {
  /** The JUMBF bytes, reassembled; starts with the store superbox's header. */
  readonly bytes: Uint8Array;
  /** Exactly the file's bytes that carry it, container headers included (C2PA 2.2 §18.5: what an exclusion must equal). Ascending. */
  readonly extents: readonly ByteRange[];
  /** Where in the BMFF `uuid` box the purpose says `manifest`, `original` or `update`; null in other formats. */
  readonly purpose: 'manifest' | 'original' | 'update' | null;
}

/** One element of the container, as the box hash names it (C2PA 2.2 §18.7): JPEG segments, PNG chunks, RIFF chunks, BMFF boxes. */
export interface ContainerElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** True where these bytes carry the C2PA store. */
  readonly store: boolean;
}

/** One of several pictures or films in one file. */
export interface LocatedPart extends ByteRange {
  readonly what: 'picture' | 'gain-map' | 'depth-map' | 'thumbnail' | 'video';
}

/** What a format's walker found without decoding any picture. */
export interface Located {
  readonly format: MediaFormat;
  /** Every C2PA store found; more than one (other than original + update) makes all of them invalid (§15.5.2). */
  readonly stores: readonly EmbeddedStore[];
  /** A C2PA carrier is there but cannot be read: never "no credentials". */
  readonly broken: string | null;
  /** dcterms:provenance of the XMP packet. */
  readonly remoteManifest: string | null;
  /** Raw XMP packet. */
  readonly xmp: Uint8Array | null;
  /** What did not fit into the packet's JPEG segment and is named there. */
  readonly extendedXmp: Uint8Array | null;
  /** The TIFF structure of EXIF where it is no element: an item of the picture (HEIF, AVIF), or the file (TIFF). */
  readonly exif: Uint8Array | null;
  /** The container's elements in file order, covering the file without gaps (the last may be named `trailing`). */
  readonly elements: readonly ContainerElement[];
  /** Where the file holds further pictures or films behind the first: all of them, that one included. Else empty. */
  readonly parts: readonly LocatedPart[];
}
