import * as dom from './native-dom.ts';
import { HIDDEN_GAP, SIGHT_GAP } from './page-limits.ts';

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

/** Whether some of an element lies within the window as it stands, whatever is painted over it. */
export function isInView(element: Element): boolean {
  const { left, top, right, bottom, width, height } = dom.boxOf(element);
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

/** Whether an element is in the window, or comes in with the next frames of a scroll. */
export function isInSight(element: Element): boolean {
  return gapOf(dom.boxOf(element)) <= SIGHT_GAP;
}

export interface View {
  readonly width: number;
  readonly height: number;
}

/** The window's size, in CSS pixels. Asked for once where many boxes are looked at: each question leaves the script. */
export function viewNow(): View {
  return { width: innerWidth, height: innerHeight };
}

/** What is seen of the page, and where that begins on it, in CSS pixels. */
export interface PageView extends View {
  readonly x: number;
  readonly y: number;
}

export function pageViewNow(): PageView {
  return { x: scrollX, y: scrollY, ...viewNow() };
}

/** How far, in CSS pixels, a box lies outside the window in the direction where it is farther; what is not rendered is far. */
export function gapOf({ left, top, right, bottom, width, height }: Box, view: View = viewNow()): number {
  if (width === 0 && height === 0) return HIDDEN_GAP;
  return Math.max(0, -right, left - view.width, -bottom, top - view.height);
}
