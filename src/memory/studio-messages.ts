import type { Comparison } from '../recovery/matching/compare.ts';
import type { Portrait, Sight, Sitter } from './picture-studio.ts';

/** What a port is sent with to the hidden document that is to hold a studio's worker. */
export const STUDIO_LINE = 'studio';
/** What the worker tells the document that holds it: nobody has asked it anything for a while. */
export const STUDIO_IDLE = 'idle';

export interface StudioQuestion {
  readonly id: number;
  readonly work:
    | { readonly kind: 'portray' | 'sights' | 'image-code'; readonly blob: Blob }
    | { readonly kind: 'compare'; readonly blob: Blob; readonly sitters: readonly Sitter[] };
}

export interface StudioAnswer {
  readonly id: number;
  /** Null where the work failed. */
  readonly result:
    | { readonly kind: 'portray'; readonly portrait: Portrait | null }
    | { readonly kind: 'sights'; readonly sights: readonly Sight[] }
    | { readonly kind: 'compare'; readonly comparisons: readonly Comparison[] }
    | { readonly kind: 'image-code'; readonly unit: Uint8Array<ArrayBuffer> | null }
    | null;
}
