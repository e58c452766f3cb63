import type { Bytes } from './bytes.ts';
import type { CborInput } from './cbor-writer.ts';
import type { Container } from './container.ts';
import type { HashName } from './digest.ts';

/** How the manifest is bound to the media (C2PA 2.2 §9.2); `none` is a fault in a standard manifest. */
export type Binding = 'data' | 'boxes' | 'bmff' | 'bmff.v2' | 'none';

/** Hashes each `mdat` by a tree over blocks of `blockSize` bytes, of which a row of at most `rowLength` is written. */
export interface MerkleOptions {
  readonly blockSize: number;
  readonly rowLength: number;
}

/** Media with the store in them; `store` is null where it travels apart. */
export interface Placed {
  readonly media: Bytes;
  readonly store: { readonly start: number; readonly end: number } | null;
}

export interface BindingRequest {
  readonly binding: Exclude<Binding, 'none'>;
  readonly container: Container;
  readonly hash: HashName;
  /** In the media before signing. */
  readonly exclusions: readonly { readonly start: number; readonly length: number }[];
  readonly excludedBoxes: readonly string[];
  readonly merkle: MerkleOptions | null;
}

export type BindingValue = { readonly [key: string]: CborInput };
