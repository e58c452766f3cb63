import type { Bytes } from './bytes.ts';

/** Formats that the signer can embed into. */
export type SignableFormat = 'image/jpeg' | 'image/png' | 'image/webp' | 'video/mp4';

/** Formats that it can embed into too, with a data hash and nothing else. */
export type FurtherFormat =
  | 'image/gif'
  | 'image/svg+xml'
  | 'image/jxl'
  | 'image/tiff'
  | 'audio/wav'
  | 'video/avi'
  | 'audio/mpeg'
  | 'audio/flac'
  | 'application/pdf';

/** A piece of the container as the box hash names it; [start, end) in bytes of the file. */
export interface NamedRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Embedded {
  readonly media: Bytes;
  /** The bytes that carry the store, container headers included; [start, end). */
  readonly start: number;
  readonly end: number;
}

/** What the signer must know of a format. Media are honest encoder output: anything else is refused with an Error. */
export interface Container {
  readonly format: SignableFormat | FurtherFormat;
  recognises(media: Uint8Array): boolean;
  /** The media without its store, and the store. */
  extract(media: Uint8Array): { readonly bare: Bytes; readonly store: Bytes | null };
  embed(bare: Uint8Array, store: Uint8Array): Embedded;
  /** Signed media with an update manifest's store besides; only where it does not take the first store's place. */
  readonly embedUpdate?: (signed: Uint8Array, store: Uint8Array) => Embedded;
  /** Every piece in file order (C2PA 2.2 §18.7); the store's is named `C2PA`. Empty where the format has no box hash. */
  elements(media: Uint8Array): readonly NamedRange[];
  /** The same media with an XMP packet. */
  withXmp(bare: Uint8Array, xmp: Uint8Array): Bytes;
}

/** What is the same of all further formats: no box hash, and no XMP. */
export function furtherFormat(format: FurtherFormat): Pick<Container, 'format' | 'elements' | 'withXmp'> {
  return {
    format,
    elements: () => [],
    withXmp: () => {
      throw new Error(`XMP in ${format} is not written`);
    },
  };
}
