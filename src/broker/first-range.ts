import {
  END_BYTES,
  FIRST_RANGE_BYTES,
  HEAD_BYTES_BESIDE_END,
  LARGE_FIRST_BYTES,
  LARGE_PICTURE_PIXELS,
} from './limits.ts';
import type { WantedRange } from './request-media.ts';

const PNG_NAME = /(?:\.|@|[?&](?:format|fm|ext)=)png(?=$|[?&#:])/i;
const NO_JPEG_NAME = /(?:\.|@|[?&](?:format|fm|ext)=)(?:png|webp|gif|avif|heic|svg)(?=$|[?&#:])/i;

/** What is known of a medium before anything is asked. */
export interface Foreknown {
  readonly url: string;
  /** Width times height as the page's decoder sees it; null where the page tells none. A page may lie: it costs some kB. */
  readonly pixels: number | null;
  /** Whether the server may be asked for two stretches at once. */
  readonly mayAskEnd: boolean;
}

/**
 * Which bytes to ask for first, so that one answer is enough. A PNG tells at its end whether something stands behind the
 * picture. A JPEG of a camera's size mostly comes with a preview picture in front, which sites that make smaller
 * renditions leave out.
 */
export function firstRange({ url, pixels, mayAskEnd }: Foreknown): WantedRange {
  if (PNG_NAME.test(url) && mayAskEnd) return { first: 0, last: HEAD_BYTES_BESIDE_END - 1, end: END_BYTES };
  const isLarge = pixels !== null && pixels >= LARGE_PICTURE_PIXELS && !NO_JPEG_NAME.test(url);
  return { first: 0, last: (isLarge ? LARGE_FIRST_BYTES : FIRST_RANGE_BYTES) - 1 };
}
