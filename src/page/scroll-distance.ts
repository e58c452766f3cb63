import * as dom from './native-dom.ts';

type Position = ReturnType<typeof dom.scrollOf>;

/** One step of a scroll. */
export interface ScrollStep {
  /** CSS pixels. */
  readonly distance: number;
  /** The page itself was scrolled, and not something on it. */
  readonly isPage: boolean;
}

/** How far whatever scrolls was scrolled since it was last asked about. */
export class ScrollDistance {
  readonly #before = new WeakMap<EventTarget, Position>();

  constructor(document: Document) {
    this.#before.set(document, { x: scrollX, y: scrollY });
  }

  /** Null for the first event of a scroller, which does not tell where it began. */
  of({ target }: Event): ScrollStep | null {
    if (target === null) return null;
    const isPage = !dom.isElement(target);
    const now = isPage ? { x: scrollX, y: scrollY } : dom.scrollOf(target);
    const before = this.#before.get(target);
    this.#before.set(target, now);
    if (before === undefined) return null;
    return { distance: Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y)), isPage };
  }
}
