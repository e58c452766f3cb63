import { gaussianBlur } from '../picture/blur.ts';
import { type Frame, type Plane, planeOf } from '../picture/pixels.ts';
import { sample } from '../picture/sample.ts';
import { resizeByArea } from '../picture/shrink.ts';
import { solve } from './solve.ts';

/** Two pictures on one grid, as far as both show it. */
export interface Aligned {
  /** The part of the reference that the other picture shows, as shares of the reference. */
  readonly frame: Frame;
  /** The reference as seen through that frame, and the other picture, equally large; light fitted. */
  readonly reference: Plane;
  readonly other: Plane;
  /** 1 where both have something. */
  readonly shared: Uint8Array;
}

/** Sizes of the long side at which the frame is refined, from coarse to fine. */
const LEVELS = [32, 64, 128, 256];
const ROUNDS = 5;
/** Frames that wander further than this from where they began are not what a platform's cut does. */
const MAX_WANDER = 0.2;

/**
 * Moves and scales `start` until the reference seen through it is most like the other picture (Gauss-Newton on squared
 * differences of light, Lucas and Kanade 1981, large differences counted little so that edited regions do not pull).
 * Null where it leads nowhere.
 */
export function align(reference: Plane, other: Plane, start: Frame): Aligned | null {
  let frame = start;
  let light = { gain: 1, offset: 0 };
  const full = Math.max(other.width, other.height);
  for (const level of LEVELS.filter((size) => size < full * 1.5)) {
    const scale = Math.min(1, level / full);
    const seen = sized(other, scale);
    // Both at the same grain: the frame's part of the reference as large as the other picture.
    const known = resizeByArea(
      reference,
      Math.max(8, Math.min(reference.width, Math.round(seen.width / frame.width))),
      Math.max(8, Math.min(reference.height, Math.round(seen.height / frame.height))),
    );
    const smoothed = gaussianBlur(known, 1);
    const target = gaussianBlur(seen, 1);
    for (let round = 0; round < ROUNDS; round++) {
      const step = refine(smoothed, target, frame, light);
      if (step === null) return null;
      ({ frame, light } = step);
      if (wandered(start, frame)) return null;
      if (step.settled) break;
    }
  }
  return project(reference, other, frame, light);
}

function sized(plane: Plane, scale: number): Plane {
  return resizeByArea(
    plane,
    Math.max(8, Math.round(plane.width * scale)),
    Math.max(8, Math.round(plane.height * scale)),
  );
}

function wandered(start: Frame, now: Frame): boolean {
  return (
    Math.abs(now.left - start.left) > MAX_WANDER ||
    Math.abs(now.top - start.top) > MAX_WANDER ||
    Math.abs(now.width / start.width - 1) > MAX_WANDER ||
    Math.abs(now.height / start.height - 1) > MAX_WANDER
  );
}

interface Light {
  readonly gain: number;
  readonly offset: number;
}

interface Step {
  readonly frame: Frame;
  readonly light: Light;
  readonly settled: boolean;
}

const UNKNOWNS = 6;
/** Larger pictures have more pixels than six unknowns need. */
const DENSE_SIDE = 100;
/** Differences of light beyond this many levels weigh less and less. */
const TRUSTED_DIFFERENCE = 12;

/** One round: least squares over left, top, width, height, gain and offset. */
function refine(reference: Plane, other: Plane, frame: Frame, light: Light): Step | null {
  const normal = new Float64Array(UNKNOWNS * UNKNOWNS);
  const right = new Float64Array(UNKNOWNS);
  const row = new Float64Array(UNKNOWNS);
  const { data } = reference;
  const [scaleX, scaleY] = [light.gain * reference.width, light.gain * reference.height];
  const stride = Math.max(other.width, other.height) > DENSE_SIDE ? 2 : 1;
  for (let y = 1; y < other.height - 1; y += stride) {
    const shareY = (y + 0.5) / other.height;
    const refY = (frame.top + shareY * frame.height) * reference.height - 0.5;
    if (refY < 1 || refY > reference.height - 2) continue;
    for (let x = 1; x < other.width - 1; x += stride) {
      const shareX = (x + 0.5) / other.width;
      const refX = (frame.left + shareX * frame.width) * reference.width - 0.5;
      if (refX < 1 || refX > reference.width - 2) continue;
      const left = Math.floor(refX);
      const top = Math.floor(refY);
      const [across, down] = [refX - left, refY - top];
      const at = top * reference.width + left;
      const below = at + reference.width;
      const [a, b, c, d] = [data[at] ?? 0, data[at + 1] ?? 0, data[below] ?? 0, data[below + 1] ?? 0];
      const value = (a * (1 - across) + b * across) * (1 - down) + (c * (1 - across) + d * across) * down;
      const difference = (other.data[y * other.width + x] ?? 0) - (light.gain * value + light.offset);
      const slopeX = scaleX * ((b - a) * (1 - down) + (d - c) * down);
      const slopeY = scaleY * ((c - a) * (1 - across) + (d - b) * across);
      row[0] = slopeX;
      row[1] = slopeY;
      row[2] = slopeX * shareX;
      row[3] = slopeY * shareY;
      row[4] = value;
      row[5] = 1;
      const weight = 1 / (1 + (difference / TRUSTED_DIFFERENCE) ** 2);
      for (let i = 0; i < UNKNOWNS; i++) {
        const weighted = weight * (row[i] ?? 0);
        right[i] = (right[i] ?? 0) + weighted * difference;
        for (let j = 0; j <= i; j++)
          normal[i * UNKNOWNS + j] = (normal[i * UNKNOWNS + j] ?? 0) + weighted * (row[j] ?? 0);
      }
    }
  }
  const change = solve(normal, right);
  if (change === null) return null;
  const [left = 0, top = 0, width = 0, height = 0, gain = 0, offset = 0] = change;
  const moved = {
    left: frame.left + left,
    top: frame.top + top,
    width: frame.width + width,
    height: frame.height + height,
  };
  const pixel = 0.05 / Math.max(other.width, other.height);
  return {
    frame: moved,
    light: { gain: light.gain + gain, offset: light.offset + offset },
    settled: [left, top, width, height].every((by) => Math.abs(by) < pixel),
  };
}

function project(reference: Plane, other: Plane, frame: Frame, { gain, offset }: Light): Aligned {
  const { width, height } = other;
  const seen = planeOf(width, height);
  const shared = new Uint8Array(width * height);
  // Pixels between which the reference has none are averaged first, where it is the larger one.
  const fitted = resizeByArea(
    reference,
    Math.max(8, Math.min(reference.width, Math.round(width / frame.width))),
    Math.max(8, Math.min(reference.height, Math.round(height / frame.height))),
  );
  for (let y = 0; y < height; y++) {
    const refY = (frame.top + ((y + 0.5) / height) * frame.height) * fitted.height - 0.5;
    for (let x = 0; x < width; x++) {
      const refX = (frame.left + ((x + 0.5) / width) * frame.width) * fitted.width - 0.5;
      seen.data[y * width + x] = gain * sample(fitted, refX, refY) + offset;
      const inside = refX > -0.5 && refY > -0.5 && refX < fitted.width - 0.5 && refY < fitted.height - 0.5;
      shared[y * width + x] = inside ? 1 : 0;
    }
  }
  return { frame, reference: seen, other, shared };
}
