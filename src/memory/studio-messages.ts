import type { Fingerprint } from '../recovery/fingerprint/fingerprint.ts';
import type { Comparison } from '../recovery/matching/compare.ts';
import type { Portrait, Sitter } from './picture-studio.ts';

export interface StudioQuestion {
  readonly id: number;
  readonly work:
    | { readonly kind: 'portray' | 'fingerprint' | 'image-code'; readonly blob: Blob }
    | { readonly kind: 'compare'; readonly blob: Blob; readonly sitters: readonly Sitter[] };
}

export interface StudioAnswer {
  readonly id: number;
  /** Null where the work failed. */
  readonly result:
    | { readonly kind: 'portray'; readonly portrait: Portrait | null }
    | { readonly kind: 'fingerprint'; readonly fingerprint: Fingerprint | null }
    | { readonly kind: 'compare'; readonly comparisons: readonly Comparison[] }
    | { readonly kind: 'image-code'; readonly unit: Uint8Array<ArrayBuffer> | null }
    | null;
}
