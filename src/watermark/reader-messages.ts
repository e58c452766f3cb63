import type { Reading } from './read-picture.ts';

export interface ReaderQuestion {
  readonly blob: Blob;
  /** SHA-256 of the models, in the order in which they are tried. */
  readonly models: readonly string[];
}

export type ReaderAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly reading: Reading };
