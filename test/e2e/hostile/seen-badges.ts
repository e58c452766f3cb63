import { type Pixels, readPng } from './read-png.ts';

export interface SeenBadge {
  readonly left: number;
  readonly top: number;
}

/** Extent, in pixels, of what counts as a badge: its dark ground is 22 pixels high with its border. */
const LEAST_HEIGHT = 12;
const MOST_HEIGHT = 30;
const LEAST_WIDTH = 24;

/** Badges in a screenshot of a page that shows nothing else as dark as their ground. */
export function seenBadges(screenshot: Uint8Array): readonly SeenBadge[] {
  const pixels = readPng(screenshot);
  const found: SeenBadge[] = [];
  const taken = new Set<number>();
  for (let y = 0; y < pixels.height; y++) {
    for (let x = 0; x < pixels.width; x++) {
      if (taken.has(y * pixels.width + x) || !isGround(pixels.at(x, y))) continue;
      const badge = spread(pixels, x, y, taken);
      if (badge.width >= LEAST_WIDTH && badge.height >= LEAST_HEIGHT && badge.height <= MOST_HEIGHT) found.push(badge);
    }
  }
  return found;
}

/** The connected dark region that begins here. */
function spread(
  pixels: Pixels,
  x: number,
  y: number,
  taken: Set<number>,
): SeenBadge & { readonly width: number; readonly height: number } {
  const waiting = [[x, y] as const];
  let [left, right, top, bottom] = [x, x, y, y];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [atX, atY] = next;
    const key = atY * pixels.width + atX;
    const isInside = atX >= 0 && atY >= 0 && atX < pixels.width && atY < pixels.height;
    if (!isInside || taken.has(key) || !isGround(pixels.at(atX, atY))) continue;
    taken.add(key);
    [left, right, top, bottom] = [Math.min(left, atX), Math.max(right, atX), Math.min(top, atY), Math.max(bottom, atY)];
    waiting.push([atX + 1, atY], [atX - 1, atY], [atX, atY + 1], [atX, atY - 1]);
  }
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** A dark blue grey that lets a little through: more blue than green, more green than red. */
function isGround(colour: number): boolean {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return red > 20 && red < 52 && green >= red && green < 56 && blue > green && blue < 66;
}
