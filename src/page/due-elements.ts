import type { Discovery } from './discovery.ts';
import { gapOf } from './in-view.ts';
import type { Item } from './item.ts';
import type { ItemBook } from './item-book.ts';
import { mediaOf } from './media-of.ts';
import * as dom from './native-dom.ts';
import type { Nearness } from './nearness.ts';
import { LEFT_GAP, SMALLEST_SIDE, SUBTREES_WAITING } from './page-limits.ts';
import { nearest } from './page-order.ts';
import { SwapAllowance } from './swap-allowance.ts';

interface Place {
  readonly document: Document;
  readonly book: ItemBook;
  readonly nearness: Nearness;
  readonly discovery: Discovery;
}

/**
 * Elements that are to be looked at, and the look itself: what they show goes into the book. An element without items is
 * looked at only when one of its items could be asked about at once: most are scrolled past before.
 */
export class DueElements {
  readonly #place: Place;
  readonly #allowance = new SwapAllowance();
  readonly #changed = new Set<Element>();
  readonly #restyled = new Set<Element>();
  /** Near elements that showed nothing when they were looked at, small, unloaded or invisible as they were. */
  readonly #barren = new Set<Element>();
  /** Items that a person asked for: they go first, near or not. */
  readonly #urgent = new Set<Item>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** It may show another medium. */
  changed(element: Element): void {
    this.#barren.delete(element);
    if (this.#place.book.of(element).length > 0) this.#changed.add(element);
  }

  /** Their own look changed, which may have brought a medium. */
  restyled(elements: Iterable<Element>): void {
    for (const element of elements) this.#restyled.add(element);
  }

  /** Whatever happened may have brought something out. */
  anythingChanged(): void {
    this.#barren.clear();
  }

  lookAtAll(): void {
    this.#lookAtRestyled();
    this.look(take(this.#changed));
  }

  /** Looks at those of the elements that are near and have items; the others are looked at in their turn. */
  look(elements: readonly Element[]): void {
    const { book, nearness } = this.#place;
    for (const element of elements) {
      this.#barren.delete(element);
      if (nearness.isNear(element) && book.of(element).length > 0) this.#examine(element);
    }
  }

  askFirst(item: Item): void {
    this.#urgent.add(item);
  }

  /** So many waiting items: those asked for, then of near elements, the nearest first. */
  waiting(room: number): readonly Item[] {
    const { document } = this.#place;
    const urgent = this.urgent(room);
    if (dom.visibilityOf(document) === 'hidden') return urgent;
    return [...urgent, ...this.#nearWaiting(room - urgent.length, urgent)];
  }

  /** So many waiting items of those that a person asked for. */
  urgent(room: number): readonly Item[] {
    const urgent = [...this.#urgent].filter((item) => this.#place.book.holds(item)).slice(0, room);
    for (const item of urgent) this.#urgent.delete(item);
    return urgent;
  }

  #nearWaiting(room: number, urgent: readonly Item[]): readonly Item[] {
    const { book, nearness } = this.#place;
    const isWaiting = (item: Item): boolean => item.progress === 'waiting' && !urgent.includes(item);
    if (room <= 0) return [];
    const candidates: Element[] = [];
    for (const element of nearness.elements()) {
      const items = book.of(element);
      if (items.length === 0 ? !this.#barren.has(element) : items.some(isWaiting)) candidates.push(element);
    }
    const found: Item[] = [];
    for (const element of nearest(candidates, room)) {
      // What the browser told is older than the scroll: it may have flown by since.
      if (gapOf(dom.boxOf(element)) > LEFT_GAP) continue;
      if (book.of(element).length === 0) this.#examine(element);
      const items = book.of(element);
      if (items.length === 0) this.#barren.add(element);
      found.push(...items.filter(isWaiting));
      if (found.length >= room) break;
    }
    return found.slice(0, room);
  }

  #lookAtRestyled(): void {
    const { document, discovery, nearness } = this.#place;
    const restyled = take(this.#restyled);
    if (restyled.length > SUBTREES_WAITING) discovery.search(document);
    else for (const element of restyled) discovery.visit(element);
    for (const element of restyled) if (nearness.isNear(element)) this.changed(element);
  }

  #examine(element: Element): void {
    const { book, nearness } = this.#place;
    const box = dom.boxOf(element);
    if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE) {
      nearness.watchSize(element);
      return;
    }
    const seen = mediaOf(element, devicePixelRatio);
    const isNew = seen.length > 0 && book.of(element).length === 0;
    // Some sites lay an invisible image over the background that shows it: what nobody sees is no item.
    if (isNew && !(dom.isVisible(element) && this.#allowance.spend(element))) return;
    book.reconcile(element, seen);
  }
}

function take<T>(waiting: Set<T>): readonly T[] {
  const taken = [...waiting];
  waiting.clear();
  return taken;
}
