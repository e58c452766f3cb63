import { paintedParentOf } from './native-dom.ts';
import { ANCESTORS } from './page-limits.ts';

/** Elements that an animation or transition of the page is moving at this moment. */
export function movingElements(document: Document): ReadonlySet<Element> {
  const moving = new Set<Element>();
  for (const animation of Document.prototype.getAnimations.call(document)) {
    // An animation driven by scrolling always runs; its steps come with scroll events.
    if (animation.playState !== 'running' || !(animation.timeline instanceof DocumentTimeline)) continue;
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    if (target !== null) moving.add(target);
  }
  return moving;
}

/** Whether a view transition shows snapshots of the page in its place. */
export function isInTransition(document: Document): boolean {
  return Document.prototype.getAnimations
    .call(document)
    .some(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'));
}

/** Whether the element, or something around it, is among them. */
export function isCarried(element: Element, moving: ReadonlySet<Element>): boolean {
  let current: Element | null = moving.size > 0 ? element : null;
  for (let count = 0; current !== null && count < ANCESTORS; count++) {
    if (moving.has(current)) return true;
    current = paintedParentOf(current);
  }
  return false;
}
