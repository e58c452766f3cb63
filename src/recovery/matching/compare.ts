import { mirrorPlane, type View } from '../fingerprint/frames.ts';
import { THUMBNAIL_SIDE } from '../limits.ts';
import { gaussianBlur } from '../picture/blur.ts';
import type { Frame, Plane } from '../picture/pixels.ts';
import { sample } from '../picture/sample.ts';
import { fitWithin, resizeByArea } from '../picture/shrink.ts';
import { type Aligned, align } from './align.ts';
import { type BlockScores, scoreBlocks } from './local-edit.ts';

/** What a look at two pictures side by side says. */
export type Comparison =
  | { readonly kind: 'unlike' }
  | {
      /** `alike`: no difference that a thumbnail could show. `differs`: alike but for the regions. */
      readonly kind: 'alike' | 'differs';
      /** Regions that differ, as shares of the picture that was compared (not of the remembered one). */
      readonly regions: readonly Frame[];
      /** What of the remembered picture this one shows, as shares of it. */
      readonly frame: Frame;
      readonly mirrored: boolean;
    };

/** Blocks that must go together for two pictures to be the same one, of those that have anything to compare. */
const MIN_AGREEING = 0.6;
const MIN_CORRELATION = 0.7;
/** How far from ordinary a block must be to be called different; measured on pictures that were only compressed. */
const DIFFERENT = 1;

/**
 * Compares a picture with the thumbnail of a remembered one, which looked alike by fingerprint in this view of it.
 * Both by brightness; lights and darks may be shifted as a whole.
 */
export function comparePictures(remembered: Plane, seen: Plane, view: View): Comparison {
  const reference = fitWithin(view.mirrored ? mirrorPlane(remembered) : remembered, THUMBNAIL_SIDE);
  const start = view.mirrored ? { ...view.frame, left: 1 - view.frame.left - view.frame.width } : view.frame;
  const aligned = align(reference, asLarge(seen, reference, start), start);
  if (aligned === null || agreement(aligned) < MIN_AGREEING) return { kind: 'unlike' };
  const regions = regionsOf(scoreBlocks(aligned), DIFFERENT);
  return {
    kind: regions.length > 0 ? 'differs' : 'alike',
    regions,
    frame: aligned.frame,
    mirrored: view.mirrored,
  };
}

/** The seen picture at the size that the frame has in the reference. */
function asLarge(seen: Plane, reference: Plane, frame: Frame): Plane {
  const width = Math.max(16, Math.round(reference.width * frame.width));
  const height = Math.max(16, Math.round(reference.height * frame.height));
  return resizeByArea(seen, Math.min(seen.width, width), Math.min(seen.height, height));
}

/** Share of blocks whose detail goes together, of those that have any. Brightness at large is left out. */
function agreement({ reference, other, shared }: Aligned): number {
  const { width, height } = other;
  const one = detail(reference);
  const two = detail(other);
  const size = Math.max(8, Math.round(Math.max(width, height) / 12));
  let agreeing = 0;
  let counted = 0;
  for (let top = 0; top + size <= height; top += size) {
    for (let left = 0; left + size <= width; left += size) {
      let [oneOne, twoTwo, oneTwo, pixels] = [0, 0, 0, 0];
      for (let y = top; y < top + size; y++) {
        for (let x = left; x < left + size; x++) {
          const at = y * width + x;
          if (shared[at] !== 1) continue;
          const [a, b] = [one.data[at] ?? 0, two.data[at] ?? 0];
          oneOne += a * a;
          twoTwo += b * b;
          oneTwo += a * b;
          pixels++;
        }
      }
      // Less than two levels of detail is noise and compression.
      if (pixels * 2 < size * size || Math.max(oneOne, twoTwo) < 4 * pixels) continue;
      counted++;
      if (oneTwo > MIN_CORRELATION * Math.sqrt(oneOne * twoTwo)) agreeing++;
    }
  }
  return counted === 0 ? 0 : agreeing / counted;
}

/** How much coarser the ground is from which detail is told. */
const GROUND = 4;

/** The plane without its brightness at large and without its finest grain. */
function detail(plane: Plane): Plane {
  const { width, height } = plane;
  const soft = gaussianBlur(plane, 1);
  const coarse = resizeByArea(plane, Math.ceil(width / GROUND), Math.ceil(height / GROUND));
  const ground = gaussianBlur(coarse, 1);
  for (let y = 0; y < height; y++) {
    const groundY = ((y + 0.5) * ground.height) / height - 0.5;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const below = sample(ground, ((x + 0.5) * ground.width) / width - 0.5, groundY);
      soft.data[at] = (soft.data[at] ?? 0) - below;
    }
  }
  return soft;
}

/** Blocks above the threshold, those that touch put together. */
function regionsOf(
  { columns, rows, step, size, scores, width, height }: BlockScores,
  threshold: number,
): readonly Frame[] {
  const waiting = new Set([...scores.keys()].filter((at) => (scores[at] ?? 0) >= threshold));
  const regions: Frame[] = [];
  for (const first of waiting) {
    const group = [first];
    waiting.delete(first);
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    for (const at of group) {
      const [row, column] = [Math.floor(at / columns), at % columns];
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (let y = Math.max(0, row - 2); y <= Math.min(rows - 1, row + 2); y++) {
        for (let x = Math.max(0, column - 2); x <= Math.min(columns - 1, column + 2); x++) {
          if (waiting.delete(y * columns + x)) group.push(y * columns + x);
        }
      }
    }
    regions.push({
      left: (left * step) / width,
      top: (top * step) / height,
      width: Math.min(1, ((right - left) * step + size) / width),
      height: Math.min(1, ((bottom - top) * step + size) / height),
    });
  }
  return regions;
}
