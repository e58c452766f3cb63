import * as dom from './native-dom.ts';
import { SCROLL_PAUSE, WAITING_SCROLLERS } from './page-limits.ts';

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
  /** Scrollers that were not asked after their last event. */
  readonly #waiting = new Set<EventTarget>();
  /** performance.now() when the last one was asked. */
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(document: Document) {
    this.#before.set(document, positionOf(document));
  }

  /**
   * The steps since the last ones told of; none for a while after those, since each question makes the page lay itself out.
   * Null for the first event of a scroller, which does not tell where it began.
   */
  steps({ target }: Event): readonly (ScrollStep | null)[] {
    if (target !== null) this.#waiting.add(target);
    const mayWait = this.#waiting.size < WAITING_SCROLLERS && performance.now() - this.#askedAt < SCROLL_PAUSE;
    return mayWait ? [] : this.rest();
  }

  /** The steps that were not told of yet. */
  rest(): readonly (ScrollStep | null)[] {
    this.#askedAt = performance.now();
    const scrollers = [...this.#waiting];
    this.#waiting.clear();
    return scrollers.map((scroller) => this.#stepOf(scroller));
  }

  #stepOf(scroller: EventTarget): ScrollStep | null {
    const now = positionOf(scroller);
    const before = this.#before.get(scroller);
    this.#before.set(scroller, now);
    if (before === undefined) return null;
    const distance = Math.max(Math.abs(now.x - before.x), Math.abs(now.y - before.y));
    return { distance, isPage: !dom.isElement(scroller) };
  }
}

function positionOf(scroller: EventTarget): Position {
  return dom.isElement(scroller) ? dom.scrollOf(scroller) : { x: scrollX, y: scrollY };
}
