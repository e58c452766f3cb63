import * as dom from './native-dom.ts';
import { ANCESTORS, POINT_DEPTH, POINT_ELEMENTS } from './page-limits.ts';
import { generatedPaint, type Paint, paintOf } from './paint.ts';
import type { Area } from './placement.ts';
import type { Untouchables } from './untouchables.ts';

/** Where the badge sits, measured from the corner of the visible part; a cover over this point hides the badge. */
const CORNER = 10;
/** Shares of width and height where a close look begins; nothing of size lies between them. */
const FIRST_GRID = [0.17, 0.5, 0.83] as const;
/** Where it goes on when something was met. */
const GRID = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
/** Points of the grid that may lie under something before a picture counts as drawn over. */
const COVERED_POINTS = 9;
/** The same for pictures laid over it: a small one may be a face over a banner's edge. */
const PICTURED_POINTS = 3;
/** Share of the picture that a pseudo-element must have to count. */
const GENERATED_SHARE = 0.25;

interface Picture {
  readonly element: Element;
  readonly ancestors: ReadonlySet<Element>;
  readonly area: Area;
}

/**
 * Whether something is painted over the picture where the badge would sit, or over much of it. Then the badge would speak
 * of a picture that nobody sees. A quick look asks at three points.
 */
export function isCovered(element: Element, area: Area): boolean {
  return isCoveredAtPoints({ element, ancestors: paintedAncestors(element), area });
}

/** A close look asks at up to 25 points, and for what no point tells: pseudo-elements of ancestors, what lets pointers through. */
export function isDrawnOver(element: Element, area: Area, untouchables: Untouchables): boolean {
  const picture = { element, ancestors: paintedAncestors(element), area };
  return (
    paintAt(picture, CORNER, CORNER, true) !== 'nothing' ||
    isMostlyCovered(picture) ||
    isUnderGenerated(picture) ||
    untouchables.coverOf(element, picture.ancestors, area)
  );
}

function isMostlyCovered(picture: Picture): boolean {
  if (paintsOn(picture, FIRST_GRID).every((paint) => paint === 'nothing')) return false;
  const paints = paintsOn(picture, GRID).filter((paint) => paint !== 'nothing');
  return paints.length >= COVERED_POINTS || paints.filter((paint) => paint === 'picture').length >= PICTURED_POINTS;
}

function paintsOn(picture: Picture, shares: readonly number[]): readonly Paint[] {
  const { left, top, right, bottom } = picture.area;
  return shares.flatMap((x) => shares.map((y) => paintAt(picture, x * (right - left), y * (bottom - top), true)));
}

function isCoveredAtPoints(picture: Picture): boolean {
  const { left, top, right, bottom } = picture.area;
  const covered = (x: number, y: number): boolean => paintAt(picture, x, y, false) !== 'nothing';
  if (covered(CORNER, CORNER)) return true;
  // Off the middle, where films carry their play button.
  const [width, height] = [right - left, bottom - top];
  return covered(width * 0.3, height * 0.3) && covered(width * 0.7, height * 0.7);
}

/** What is painted over the picture at a point of it, the topmost first. */
function paintAt(picture: Picture, x: number, y: number, close: boolean): Paint {
  const { element, ancestors, area } = picture;
  const document = dom.ownerOf(element);
  if (document === null) return 'picture';
  for (const root of rootsAround(element, document)) {
    // Nearly always the picture itself, or what holds it, is on top.
    const top = dom.elementAt(root, area.left + x, area.top + y);
    if (top === null || ancestors.has(top)) continue;
    for (const above of dom.elementsAt(root, area.left + x, area.top + y).slice(0, POINT_ELEMENTS)) {
      if (ancestors.has(above)) break;
      const paint = paintOf(above);
      if (paint !== 'nothing') return paint;
      if (close && generatedPaint(above, leastGenerated(area)).length > 0) return 'picture';
    }
  }
  return 'nothing';
}

/** The roots that the element lies in, inside out: seen from outside, all that is in a shadow root is its host. */
function rootsAround(element: Element, document: Document): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  let root = dom.rootOf(element);
  while (dom.isShadowRoot(root) && roots.length < POINT_DEPTH) {
    roots.push(root);
    root = dom.rootOf(dom.shadowHostOf(root));
  }
  return [...roots, document];
}

function paintedAncestors(element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  let current: Element | null = element;
  while (current !== null && found.size < ANCESTORS) {
    found.add(current);
    current = dom.paintedParentOf(current);
  }
  return found;
}

/** Pseudo-elements of ancestors are painted over the picture, and a hit there counts as one of the ancestor. */
function isUnderGenerated({ element, ancestors, area }: Picture): boolean {
  const isPlaced = getComputedStyle(element).position !== 'static';
  for (const ancestor of ancestors) {
    if (ancestor === element) continue;
    for (const { pseudo, style } of generatedPaint(ancestor, leastGenerated(area))) {
      // Painted first, it lies below what is placed after it.
      const isFirst = pseudo === '::before' && isPlaced && style.zIndex === 'auto';
      if (!isFirst && !(Number(style.zIndex) < 0)) return true;
    }
  }
  return false;
}

function leastGenerated({ left, top, right, bottom }: Area): number {
  return (right - left) * (bottom - top) * GENERATED_SHARE;
}
