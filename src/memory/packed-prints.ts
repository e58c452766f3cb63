import type { SeenView } from '../recovery/fingerprint/fingerprint.ts';
import { viewsOf } from '../recovery/fingerprint/frames.ts';
import { PDQ_BYTES, PHASH_BYTES, type Row } from '../recovery/matching/candidates.ts';
import type { Prints } from './remembered.ts';

const PRINT_BYTES = PDQ_BYTES + PHASH_BYTES + 1;

/** Each view's PDQ, pHash and quality, one after another. */
export function packPrints(views: readonly SeenView[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(views.length * PRINT_BYTES);
  for (const [at, { fingerprint }] of views.entries()) {
    packed.set(fingerprint.pdq, at * PRINT_BYTES);
    packed.set(fingerprint.pHash, at * PRINT_BYTES + PDQ_BYTES);
    packed[at * PRINT_BYTES + PDQ_BYTES + PHASH_BYTES] = fingerprint.quality;
  }
  return packed;
}

/** How many bytes the views of a picture of this shape take. */
export function packedLength(width: number, height: number): number {
  return viewsOf(width, height).length * PRINT_BYTES;
}

/** The rows to search; none where the bytes are not those of a picture of this shape. */
export function rowsOf({ id, width, height, packed }: Prints): readonly Row[] {
  if (packed.length !== packedLength(width, height)) return [];
  return viewsOf(width, height).map((view, at) => {
    const print = packed.subarray(at * PRINT_BYTES, (at + 1) * PRINT_BYTES);
    return {
      picture: id,
      view,
      fingerprint: {
        pdq: print.subarray(0, PDQ_BYTES),
        pHash: print.subarray(PDQ_BYTES, PDQ_BYTES + PHASH_BYTES),
        quality: print.at(-1) ?? 0,
      },
    };
  });
}
