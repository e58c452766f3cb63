import type { Frame, Plane } from './pixels.ts';

/** A line belongs to a border while it departs from the side's own brightness by less than this on average. */
const PLAIN = 3;
/** Thinner borders are the picture's own edge, as shares of its sides. */
const THINNEST = 0.015;
/** What is left must be a picture: shares of both sides. */
const SMALLEST = 0.3;

/**
 * The part of a picture inside a plain border, as phones and feeds put around pictures of another shape; each side may
 * have its own brightness. Null where there is no border, or nothing inside it.
 */
export function insidePlainBorder(plane: Plane): Frame | null {
  const { width, height } = plane;
  const row = (y: number): Line => ({ start: y * width, step: 1, count: width });
  const column = (x: number): Line => ({ start: x, step: width, count: height });
  const top = plainLines(plane, height, row);
  const bottom = plainLines(plane, height, (at) => row(height - 1 - at));
  const left = plainLines(plane, width, column);
  const right = plainLines(plane, width, (at) => column(width - 1 - at));
  const bordered = Math.max(top, bottom) > THINNEST * height || Math.max(left, right) > THINNEST * width;
  // The line next to a border is mixed of both.
  const inner = (lines: number): number => (lines > 0 ? lines + 1 : 0);
  const frame = {
    left: inner(left) / width,
    top: inner(top) / height,
    width: (width - inner(left) - inner(right)) / width,
    height: (height - inner(top) - inner(bottom)) / height,
  };
  return bordered && frame.width >= SMALLEST && frame.height >= SMALLEST ? frame : null;
}

interface Line {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/** How many lines from a side are as plain as the first one. */
function plainLines({ data }: Plane, most: number, lineAt: (at: number) => Line): number {
  const departure = ({ start, step, count }: Line, from: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += Math.abs((data[start + at * step] ?? 0) - from);
    return sum / count;
  };
  const first = lineAt(0);
  let brightness = 0;
  for (let at = 0; at < first.count; at++) brightness += (data[first.start + at * first.step] ?? 0) / first.count;
  for (let at = 0; at < most; at++) if (departure(lineAt(at), brightness) > PLAIN) return at;
  return most;
}
