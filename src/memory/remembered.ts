import type { Frame } from '../recovery/picture/pixels.ts';

/** Who signed a remembered picture's credentials, as the certificate said it then. */
export interface RememberedSigner {
  readonly name: string;
  readonly organization: string;
  /** SHA-256 of the certificate, in hex. */
  readonly sha256: string;
}

/** What the file's own credentials were worth when it was remembered. */
export interface Credentials {
  /** `trusted`: signed by somebody on a trust list. `unknown-signer`: they held, and nobody we know vouches. */
  readonly state: 'trusted' | 'unknown-signer';
  readonly signer: RememberedSigner;
  /** The trust list that matched; null for `unknown-signer`. */
  readonly list: string | null;
  /** Which edition of the lists it was judged by. */
  readonly trustVersion: string;
  /** Label of the active manifest. */
  readonly manifest: string;
}

/** Whose word an entry is: this browser's own finding, or that of whoever signed an imported pack. */
export type Source =
  | { readonly kind: 'own' }
  | { readonly kind: 'pack'; readonly keySha256: string; readonly name: string };

/** One remembered picture. Times are in milliseconds since 1970 UTC. */
export interface Remembered {
  /** SHA-256 of the file, in hex. */
  readonly id: string;
  /** Of the whole picture, in pixels: its views follow from its shape. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail: Thumbnail;
  /** Null for a picture without valid credentials that somebody wanted to keep an eye on. */
  readonly credentials: Credentials | null;
  /** Origin of the page where it was met, never its path; null for files from disk. */
  readonly origin: string | null;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly source: Source;
}

export interface Thumbnail {
  readonly type: ThumbnailType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ThumbnailType = 'image/webp' | 'image/jpeg' | 'image/png';

/** The fingerprints of a remembered picture's views, packed. */
export interface Prints {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** Once more the same picture: where, when, and what was different. */
export interface Meeting {
  /** Of the remembered picture. */
  readonly picture: string;
  readonly at: number;
  readonly origin: string | null;
  /** SHA-256 of the file that was met. */
  readonly file: string;
  /** What the file's own credentials were: one of the product's verdicts. */
  readonly verdict: string;
  readonly signer: string | null;
  readonly kind: 'alike' | 'differs';
  readonly regions: readonly Frame[];
  readonly frame: Frame;
  readonly mirrored: boolean;
}
