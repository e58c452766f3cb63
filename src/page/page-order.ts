import { MAX_ORDER } from '../messages/limits.ts';
import { type View, viewNow } from './in-view.ts';
import { boxOf } from './native-dom.ts';

const COLUMNS = 10_000;

/**
 * Where an element stands now, as one number: from top to bottom, and from left to right. Pages grow while they are read,
 * so numbers of different moments do not compare well; a list asks for the whole order anew.
 */
export function orderOf(element: Element): number {
  const box = boxOf(element);
  const top = Math.max(0, Math.round((box.top + scrollY) / 8));
  const left = Math.min(COLUMNS - 1, Math.max(0, Math.round(box.left + scrollX)));
  return Math.min(MAX_ORDER, top * COLUMNS + left);
}

/** How far, in CSS pixels, an element lies outside the viewport; 0 within it. */
function distanceOf(element: Element, view: View): number {
  const box = boxOf(element);
  const across = Math.max(0, -box.right, box.left - view.width);
  const down = Math.max(0, -box.bottom, box.top - view.height);
  return Math.hypot(across, down);
}

/** These elements, the nearest to what is seen first; in their own order where there is room for all. */
export function nearest(elements: readonly Element[], room: number): readonly Element[] {
  if (elements.length <= room) return elements;
  const view = viewNow();
  const placed = elements.map((element) => ({ element, distance: distanceOf(element, view) }));
  placed.sort((one, other) => one.distance - other.distance);
  return placed.map(({ element }) => element);
}
