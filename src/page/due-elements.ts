import type { Discovery } from './discovery.ts';
import type { ItemBook } from './item-book.ts';
import { mediaOf } from './media-of.ts';
import * as dom from './native-dom.ts';
import type { Nearness } from './nearness.ts';
import { SMALLEST_SIDE, SUBTREES_WAITING } from './page-limits.ts';
import { SwapAllowance } from './swap-allowance.ts';

interface Place {
  readonly document: Document;
  readonly book: ItemBook;
  readonly nearness: Nearness;
  readonly discovery: Discovery;
}

/** Elements that are to be looked at in the next frame, and the look itself: what they show goes into the book. */
export class DueElements {
  readonly #place: Place;
  readonly #allowance = new SwapAllowance();
  readonly #changed = new Set<Element>();
  readonly #restyled = new Set<Element>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** It may show another medium. */
  changed(element: Element): void {
    this.#changed.add(element);
  }

  /** Their own look changed, which may have brought a medium. */
  restyled(elements: Iterable<Element>): void {
    for (const element of elements) this.#restyled.add(element);
  }

  lookAtAll(): void {
    this.#lookAtRestyled();
    this.look([...take(this.#changed), ...this.#nearWithoutItems()]);
  }

  /** Looks at those of the elements that are near. */
  look(elements: readonly Element[]): void {
    for (const element of elements) if (this.#place.nearness.isNear(element)) this.#examine(element);
  }

  #lookAtRestyled(): void {
    const { document, discovery, nearness } = this.#place;
    const restyled = take(this.#restyled);
    if (restyled.length > SUBTREES_WAITING) discovery.search(document);
    else for (const element of restyled) discovery.visit(element);
    for (const element of restyled) if (nearness.isNear(element)) this.#changed.add(element);
  }

  /** Near but small, unloaded or invisible until now: whatever moved or changed may have brought it out. */
  #nearWithoutItems(): readonly Element[] {
    const { book, nearness } = this.#place;
    return [...nearness.elements()].filter((element) => book.of(element).length === 0);
  }

  #examine(element: Element): void {
    const { book } = this.#place;
    const box = dom.boxOf(element);
    if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE) return;
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
