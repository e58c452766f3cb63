import * as dom from './native-dom.ts';
import { ANCESTORS, POINT_DEPTH, POINT_ELEMENTS, SMALLEST_SIDE } from './page-limits.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A visible part smaller than this, in CSS pixels, carries no badge. */
const SMALLEST_VISIBLE = 32;
/** Where the badge sits, measured from the corner of the visible part; a cover over this point hides the badge. */
const CORNER = 10;

/** The part of a picture that its ancestors leave visible (not cut by the viewport), or null where a badge has no place. */
export function visiblePart(element: Element): Area | null {
  if (!dom.isVisible(element)) return null;
  const box = dom.boxOf(element);
  if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE) return null;
  let area: Area = box;
  for (const clipper of clippersOf(element)) area = intersection(area, dom.boxOf(clipper));
  return area.right - area.left >= SMALLEST_VISIBLE && area.bottom - area.top >= SMALLEST_VISIBLE ? area : null;
}

/**
 * Whether something opaque is painted over the picture where the badge would sit, or over most of it. Then the badge
 * would speak of a picture that nobody sees.
 */
export function isCovered(element: Element, area: Area): boolean {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  const covered = (x: number, y: number): boolean => isCoveredAt(element, area.left + x, area.top + y);
  if (covered(CORNER, CORNER)) return true;
  // Off the middle, where films carry their play button.
  return covered(width * 0.3, height * 0.3) && covered(width * 0.7, height * 0.7);
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  const document = dom.ownerOf(element);
  if (document === null) return true;
  const painted = paintedAncestors(element);
  return rootsAround(element, document).some((root) => {
    for (const above of dom.elementsAt(root, x, y).slice(0, POINT_ELEMENTS)) {
      if (painted.has(above)) return false;
      if (paintsOver(above)) return true;
    }
    return false;
  });
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

const PAINTERS: ReadonlySet<string> = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'image']);

function paintsOver(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.5 || style.visibility !== 'visible') return false;
  return (
    PAINTERS.has(dom.localNameOf(element)) || style.backgroundImage.includes('url(') || isOpaque(style.backgroundColor)
  );
}

/** Computed colours are `rgb(…)` when opaque; with transparency the last number is the alpha. */
function isOpaque(colour: string): boolean {
  if (colour === 'transparent') return false;
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(colour)?.[1];
  return alpha === undefined || Number(alpha) > 0.9;
}

/** Ancestors whose overflow cuts the element off. */
function clippersOf(element: Element): readonly Element[] {
  const clippers: Element[] = [];
  let position = getComputedStyle(element).position;
  let ancestor = dom.paintedParentOf(element);
  for (let count = 0; ancestor !== null && count < ANCESTORS && position !== 'fixed'; count++) {
    const parent: Element | null = dom.paintedParentOf(ancestor);
    const style = getComputedStyle(ancestor);
    // CSS 2.2, 10.1: an absolutely placed element is cut only by ancestors that are placed themselves.
    const holds = position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
    if (holds) {
      // The overflow of the root (and of body, handed up to it) belongs to the viewport.
      const isRoot = parent === null || dom.localNameOf(ancestor) === 'body';
      if (!isRoot && (style.overflow !== 'visible' || style.clipPath !== 'none' || style.contain.includes('paint'))) {
        clippers.push(ancestor);
      }
      position = style.position;
    }
    ancestor = parent;
  }
  return clippers;
}

function intersection(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
