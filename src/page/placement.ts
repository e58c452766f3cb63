import * as dom from './native-dom.ts';
import { ANCESTORS, SMALLEST_SIDE } from './page-limits.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A visible part smaller than this, in CSS pixels, carries no badge. */
const SMALLEST_VISIBLE = 32;
/** The part of a picture that its ancestors leave visible (not cut by the viewport), or null where a badge has no place. */
export function visiblePart(element: Element): Area | null {
  if (!dom.isVisible(element)) return null;
  const box = dom.boxOf(element);
  if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE) return null;
  let area: Area = box;
  for (const clipper of clippersOf(element)) area = intersection(area, dom.boxOf(clipper));
  return area.right - area.left >= SMALLEST_VISIBLE && area.bottom - area.top >= SMALLEST_VISIBLE ? area : null;
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
