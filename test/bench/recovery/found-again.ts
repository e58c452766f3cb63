import { fingerprintOf, fingerprintViews } from '../../../src/recovery/fingerprint/fingerprint.ts';
import { type CandidateIndex, createCandidateIndex } from '../../../src/recovery/matching/candidates.ts';
import { type Comparison, comparePictures } from '../../../src/recovery/matching/compare.ts';
import { lumaOf } from '../../../src/recovery/picture/luma.ts';
import type { Frame, Pixels, Plane } from '../../../src/recovery/picture/pixels.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { photo } from '../../make/photo.ts';
import { cut, pasteOver, republish, smaller } from '../../make/platform.ts';
import { seededRandom } from '../../make/random.ts';
import type { Clock } from './clock.ts';
import { type Figures, percent, Share } from './figures.ts';

export const SHAPES = [
  [1280, 960],
  [960, 1280],
  [1280, 720],
  [1080, 1080],
  [1280, 854],
] as const;

/** Cuts of a twentieth of a side, as a platform or a hand makes them. */
export const CUTS: Readonly<Record<string, Frame>> = {
  left: { left: 0.05, top: 0, width: 0.95, height: 1 },
  top: { left: 0, top: 0.05, width: 1, height: 0.95 },
  right: { left: 0, top: 0, width: 0.95, height: 1 },
  bottom: { left: 0, top: 0, width: 1, height: 0.95 },
  'every side': { left: 0.05, top: 0.05, width: 0.9, height: 0.9 },
  'half of it every side': { left: 0.025, top: 0.025, width: 0.95, height: 0.95 },
  'left and top': { left: 0.05, top: 0.05, width: 0.95, height: 0.95 },
  'askew (3 % left, 2 % right, 1 % top)': { left: 0.03, top: 0.01, width: 0.95, height: 0.99 },
};
/** Sides of a replaced region, as shares of the picture's. Below a tenth nothing is promised. */
const EDITS = [0.05, 0.1, 0.2];
const PROMISED_EDIT = 0.1;
const RESIZED_SHARE = 0.95;
const CUT_SHARE = 0.85;
const SHOWN_SHARE = 0.95;
const CLEAN_SHARE = 0.97;

/** What comes of meeting the picture again; null where the fingerprints are not near. */
function meet(index: CandidateIndex, thumbnail: Plane, pixels: Pixels, clock: Clock): Comparison | null {
  const small = smaller(pixels, 512);
  return clock.measure('match', () => {
    const luma = lumaOf(small);
    const [candidate] = index.find(fingerprintOf(luma));
    return candidate === undefined ? null : comparePictures(thumbnail, luma, candidate.view);
  });
}

/**
 * Remembers generated pictures one by one and looks for what a platform makes of each: how many are found again, and
 * how many replaced regions are told.
 * @param seeds one picture each
 */
export function findAgain(seeds: readonly number[], figures: Figures, clock: Clock): void {
  const [wide, narrow, clean] = [new Share(), new Share(), new Share()];
  const cuts = Object.entries(CUTS).map(([name, frame]) => ({ name, frame, share: new Share() }));
  const edits = EDITS.map((side) => ({ side, told: new Share(), region: new Share() }));
  for (const seed of seeds) {
    const [width, height] = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
    const original = photo(seed, width, height);
    const enrolled = smaller(original, 512);
    const views = clock.measure('enrol', () => fingerprintViews(lumaOf(enrolled)));
    const thumbnail = lumaOf(jpegLoss(smaller(original, 256), 80));
    const index = createCandidateIndex(views.map((seen) => ({ picture: 'it', ...seen })));
    const judge = (share: Share, pixels: Pixels): void => {
      const again = meet(index, thumbnail, pixels, clock);
      const hit = again !== null && again.kind !== 'unlike';
      share.count(hit);
      if (hit) clean.count(again.kind === 'alike');
    };
    judge(wide, republish(original, 1200, 85));
    judge(narrow, republish(original, 800, 70));
    for (const { frame, share } of cuts) judge(share, republish(cut(original, frame), 800, 80));
    const stranger = photo(seed + 1_000_000, width, height);
    const random = seededRandom(seed);
    for (const { side, told, region } of edits) {
      const frame = { left: random() * (1 - side), top: random() * (1 - side), width: side, height: side };
      const edited = pasteOver(original, stranger, frame);
      for (const copy of [republish(edited, 1200, 85), republish(edited, 800, 70)]) {
        const again = meet(index, thumbnail, copy, clock);
        told.count(again?.kind !== 'alike');
        if (again?.kind === 'differs') region.count(again.regions.some((shown) => overlap(shown, frame)));
      }
    }
  }
  const share = (name: string, { hits, tries, share: got }: Share, bound: number | null): void =>
    figures.atLeast(`${name} (${hits} of ${tries})`, got, bound, percent);
  share('found again at 1200 px, quality 85', wide, RESIZED_SHARE);
  share('found again at 800 px, quality 70', narrow, RESIZED_SHARE);
  for (const one of cuts) share(`found again, cut: ${one.name}`, one.share, CUT_SHARE);
  share('unedited copies without a difference', clean, CLEAN_SHARE);
  for (const { side, told, region } of edits) {
    const bound = side < PROMISED_EDIT ? null : SHOWN_SHARE;
    share(`${percent(side)} of a side replaced: never as alike`, told, bound);
    share(`${percent(side)} of a side replaced: framed where it is`, region, bound);
  }
}

function overlap(one: Frame, other: Frame): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
