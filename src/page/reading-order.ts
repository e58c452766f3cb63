import { MAX_READING_PLACES, MAX_URL_CHARACTERS } from '../messages/limits.ts';
import type { ReadingPlace } from '../messages/protocol.ts';
import * as dom from './native-dom.ts';
import { ORDERED_FRAMES, SMALLEST_SIDE } from './page-limits.ts';

/** Something with a place in the order: an item's element, or an inner frame. */
export interface Placed {
  readonly element: Element;
  readonly place: ReadingPlace;
}

/** Tops that differ by less than half of the smaller thing, and by less than this many CSS pixels, make one row. */
const ROW_TOLERANCE = 120;

/** These things as a reader meets them at this moment: row by row, each row in the direction of the page's text. */
export function inReadingOrder(things: readonly Placed[], fromRight: boolean): readonly ReadingPlace[] {
  const boxed = things.slice(0, MAX_READING_PLACES).map(({ element, place }) => ({ place, box: dom.boxOf(element) }));
  // What is not rendered has no place: it comes last, as it was found.
  const shown = boxed.filter(({ box }) => box.width > 0 || box.height > 0);
  const hidden = boxed.filter(({ box }) => box.width === 0 && box.height === 0);
  shown.sort((one, other) => one.box.top - other.box.top);
  const rows: (typeof shown)[] = [];
  for (const thing of shown) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && isBeside(first.box, thing.box)) row.push(thing);
    else rows.push([thing]);
  }
  const across = (box: DOMRect): number => (fromRight ? -box.right : box.left);
  for (const row of rows) row.sort((one, other) => across(one.box) - across(other.box));
  return [...rows.flat(), ...hidden].map(({ place }) => place);
}

function isBeside(first: DOMRect, box: DOMRect): boolean {
  return box.top - first.top < Math.min(first.height / 2, box.height / 2, ROW_TOLERANCE);
}

/** The inner frames that can show something, by the address that each was given. */
export function innerFrames(roots: Iterable<Document | ShadowRoot>): readonly Placed[] {
  const found: Placed[] = [];
  for (const root of roots) {
    for (const element of dom.framesIn(root)) {
      if (found.length >= ORDERED_FRAMES) return found;
      const box = dom.boxOf(element);
      const frameUrl = dom.frameAddressOf(element);
      if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE || frameUrl.length > MAX_URL_CHARACTERS) continue;
      found.push({ element, place: { frameUrl } });
    }
  }
  return found;
}

/** Whether lines of this page run from right to left. */
export function readsFromRight(document: Document): boolean {
  const page = dom.documentElementOf(document);
  return page !== null && getComputedStyle(page).direction === 'rtl';
}
