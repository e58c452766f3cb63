import * as dom from './native-dom.ts';

type Position = ReturnType<typeof dom.scrollOf>;

/** How far whatever scrolls was scrolled since it was last asked about. */
export class ScrollDistance {
  readonly #before = new WeakMap<EventTarget, Position>();

  constructor(document: Document) {
    this.#before.set(document, { x: scrollX, y: scrollY });
  }

  /** CSS pixels; null for the first event of a scroller, which does not tell where it began. */
  of({ target }: Event): number | null {
    if (target === null) return null;
    const now = dom.isElement(target) ? dom.scrollOf(target) : { x: scrollX, y: scrollY };
    const before = this.#before.get(target);
    this.#before.set(target, now);
    return before === undefined ? null : Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y));
  }
}
