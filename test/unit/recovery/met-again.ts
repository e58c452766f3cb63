import { type Fingerprint, fingerprintOf, fingerprintViews } from '../../../src/recovery/fingerprint/fingerprint.ts';
import { createCandidateIndex } from '../../../src/recovery/matching/candidates.ts';
import { type Comparison, comparePictures } from '../../../src/recovery/matching/compare.ts';
import { lumaOf } from '../../../src/recovery/picture/luma.ts';
import type { Pixels, Plane } from '../../../src/recovery/picture/pixels.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { smaller } from '../../make/platform.ts';

/** A picture as the memory keeps it: its views' fingerprints and a small, lossy copy. */
export interface Kept {
  readonly rows: Parameters<typeof createCandidateIndex>[0];
  readonly thumbnail: Plane;
}

export function keep(picture: string, pixels: Pixels): Kept {
  const rows = fingerprintViews(lumaOf(smaller(pixels, 512))).map((seen) => ({ picture, ...seen }));
  return { rows, thumbnail: lumaOf(jpegLoss(smaller(pixels, 256), 80)) };
}

export interface Look {
  readonly luma: Plane;
  readonly fingerprint: Fingerprint;
}

export function look(pixels: Pixels): Look {
  const luma = lumaOf(smaller(pixels, 512));
  return { luma, fingerprint: fingerprintOf(luma) };
}

/** What comes of looking for a picture that is the only one kept; null where its fingerprint is not even near. */
export function meetAgain(kept: Kept, pixels: Pixels): Comparison | null {
  const { luma, fingerprint } = look(pixels);
  const [candidate] = createCandidateIndex(kept.rows).find(fingerprint);
  return candidate === undefined ? null : comparePictures(kept.thumbnail, luma, candidate.view);
}
