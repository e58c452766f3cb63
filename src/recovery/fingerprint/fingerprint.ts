import { FINGERPRINT_SIDE, THUMBNAIL_SIDE } from '../limits.ts';
import { cropPlane, type Plane } from '../picture/pixels.ts';
import { fitWithin } from '../picture/shrink.ts';
import { mirrorPlane, type View, viewsOf } from './frames.ts';
import { pdqOf } from './pdq.ts';
import { pHashOf } from './phash.ts';

/** What a picture is looked up by: PDQ's 32 bytes and pHash's 8. */
export interface Fingerprint {
  readonly pdq: Uint8Array;
  readonly pHash: Uint8Array;
  /** PDQ's measure of how much there is to go by, 0-100. */
  readonly quality: number;
}

export interface SeenView {
  readonly view: View;
  readonly fingerprint: Fingerprint;
}

export function fingerprintOf(luma: Plane): Fingerprint {
  const { hash, quality } = pdqOf(fitWithin(luma, FINGERPRINT_SIDE));
  return { pdq: hash, pHash: pHashOf(fitWithin(luma, FINGERPRINT_SIDE)), quality };
}

/** The fingerprints of every view of a picture, the whole one first. */
export function fingerprintViews(luma: Plane): readonly SeenView[] {
  const small = fitWithin(luma, THUMBNAIL_SIDE);
  return viewsOf(luma.width, luma.height).map((view, index) => {
    if (index === 0) return { view, fingerprint: fingerprintOf(luma) };
    const seen = cropPlane(small, view.frame);
    return { view, fingerprint: fingerprintOf(view.mirrored ? mirrorPlane(seen) : seen) };
  });
}
