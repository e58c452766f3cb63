import { boxOf, paintedParentOf } from './native-dom.ts';
import { ANCESTORS, MOVEMENTS } from './page-limits.ts';

/** What animations and transitions of the page are doing at this moment. */
export interface Movement {
  /** Elements that are being animated, and whether that has an end. */
  readonly moving: ReadonlyMap<Element, 'ends' | 'endless'>;
  /** A view transition shows snapshots of the page in its place. */
  readonly inTransition: boolean;
}

export function movementIn(document: Document): Movement {
  const moving = new Map<Element, 'ends' | 'endless'>();
  let inTransition = false;
  for (const { playState, timeline, effect } of Document.prototype.getAnimations.call(document)) {
    if (!(effect instanceof KeyframeEffect)) continue;
    if (effect.pseudoElement?.startsWith('::view-transition') === true) inTransition = true;
    // An animation driven by scrolling always runs; its steps come with scroll events.
    if (playState !== 'running' || !(timeline instanceof DocumentTimeline) || effect.target === null) continue;
    const end = effect.getComputedTiming().endTime;
    moving.set(effect.target, typeof end === 'number' && Number.isFinite(end) ? 'ends' : 'endless');
  }
  return { moving, inTransition };
}

/**
 * Whether the next frame may show the picture otherwise: something around it moves, or something else that may come over
 * it. A wheel that turns for ever somewhere else on the page does not count.
 */
export function mayChange(element: Element, { moving }: Movement): boolean {
  let current: Element | null = moving.size > 0 ? element : null;
  for (let count = 0; current !== null && count < ANCESTORS; count++) {
    if (moving.has(current)) return true;
    current = paintedParentOf(current);
  }
  if (moving.size === 0) return false;
  const box = boxOf(element);
  return [...moving].slice(0, MOVEMENTS).some(([other, end]) => end === 'ends' || overlaps(box, boxOf(other)));
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
