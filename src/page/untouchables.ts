import * as dom from './native-dom.ts';
import { ANCESTORS, UNTOUCHABLES } from './page-limits.ts';
import { paintOf } from './paint.ts';
import type { Area } from './placement.ts';

/** Share of a picture that something untouchable may lie over. */
const COVERED_SHARE = 0.12;

/**
 * Elements that let every pointer through (`pointer-events: none`) and paint nevertheless: no question about a point of
 * the page ever tells them, so they are remembered when they are met.
 */
export class Untouchables {
  readonly #met = new Set<Element>();

  /** True for one that was not known. */
  meet(element: Element): boolean {
    if (this.#met.has(element) || this.#met.size >= UNTOUCHABLES) return false;
    if (!isUntouchable(element) || paintOf(element) === 'nothing') return false;
    this.#met.add(element);
    return true;
  }

  prune(): void {
    for (const element of this.#met) if (!dom.isConnected(element)) this.#met.delete(element);
  }

  /** Whether one of them lies over a good part of the area, and above the element as far as the tree tells. */
  coverOf(element: Element, ancestors: ReadonlySet<Element>, area: Area): boolean {
    const needed = (area.right - area.left) * (area.bottom - area.top) * COVERED_SHARE;
    for (const other of this.#met) {
      if (ancestors.has(other) || !dom.isConnected(other)) continue;
      if (shared(area, dom.boxOf(other)) < needed || paintOf(other) === 'nothing') continue;
      if (dom.isVisible(other) && mayPaintOver(other, element, ancestors)) return true;
    }
    return false;
  }
}

/** `inert` has the same effect as the property, for all below (HTML, 6.3.1). */
function isUntouchable(element: Element): boolean {
  return getComputedStyle(element).pointerEvents === 'none' || dom.isInert(element);
}

function shared(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What comes later in the tree is painted later, unless a `z-index` says otherwise: doubt counts as over. */
function mayPaintOver(other: Element, element: Element, ancestors: ReadonlySet<Element>): boolean {
  let current: Element | null = other;
  let isBelow = false;
  for (let count = 0; current !== null && !ancestors.has(current) && count < ANCESTORS; count++) {
    const index = Number(getComputedStyle(current).zIndex);
    if (index > 0) return true;
    isBelow = index < 0;
    current = dom.paintedParentOf(current);
  }
  return !isBelow && dom.isAfter(other, element);
}
