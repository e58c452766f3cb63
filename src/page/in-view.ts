import * as dom from './native-dom.ts';

/** Whether some of an element lies within the window as it stands, whatever is painted over it. */
export function isInView(element: Element): boolean {
  const { left, top, right, bottom, width, height } = dom.boxOf(element);
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
