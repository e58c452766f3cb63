import { FarAway } from './far-away.ts';
import { gapOf, type PageView, pageViewNow } from './in-view.ts';
import { boxOf, isConnected } from './native-dom.ts';
import {
  KEPT_GAP,
  LEFT_GAP,
  NEAR_MARGIN,
  OBSERVED_ELEMENTS,
  OBSERVING_PAUSE,
  WATCHED_ELEMENTS,
} from './page-limits.ts';

/** `delay` is of Intersection Observer's second version, which Chromium has; others look in each frame. */
const OBSERVING: IntersectionObserverInit & { readonly delay: number } = {
  rootMargin: NEAR_MARGIN,
  delay: OBSERVING_PAUSE,
};
/** Elements to let go of before they are gone through once more. */
const TRIM_STEP = 32;

interface NearnessNews {
  readonly cameNear: (elements: readonly Element[]) => void;
  readonly resized: (elements: readonly Element[]) => void;
  readonly isScrolling: () => boolean;
}

/**
 * Knows which elements are on or near the screen, and tells when one of them comes near or, where wanted, changes its
 * size. The browser looks at every observed element in every frame of a scroll: only those that are close are observed.
 */
export class Nearness {
  readonly #near = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #observed = new Set<Element>();
  readonly #sized = new Set<Element>();
  readonly #far: FarAway;
  readonly #intersections: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  #trimAt = OBSERVED_ELEMENTS;

  constructor(news: NearnessNews, signal: AbortSignal) {
    this.#far = new FarAway((elements) => this.#cameClose(elements), news.isScrolling, signal);
    this.#sizes = new ResizeObserver((entries) => news.resized(entries.map((entry) => entry.target)));
    this.#intersections = new IntersectionObserver((entries) => {
      const came: Element[] = [];
      // Each of its numbers is a question of its own to the page: asked once for all.
      const view = pageViewNow();
      for (const entry of entries) {
        this.#moved(entry, view);
        if (entry.isIntersecting) came.push(entry.target);
      }
      if (came.length > 0) news.cameNear(came);
    }, OBSERVING);
    signal.addEventListener(
      'abort',
      () => {
        this.#intersections.disconnect();
        this.#sizes.disconnect();
        for (const elements of [this.#near, this.#watched, this.#observed, this.#sized]) elements.clear();
      },
      { once: true },
    );
  }

  watch(element: Element): void {
    if (this.#watched.has(element) || this.#watched.size >= WATCHED_ELEMENTS) return;
    this.#watched.add(element);
    this.#observe(element);
  }

  /** Tells from now on when the element changes its size, as long as it is near. */
  watchSize(element: Element): void {
    if (!this.#near.has(element) || this.#sized.has(element)) return;
    this.#sized.add(element);
    this.#sizes.observe(element);
  }

  /** The page, or something on it, was scrolled by so many CSS pixels. */
  scrolled(distance: number, isPage: boolean): void {
    if (this.#observed.size > this.#trimAt) this.#trim();
    this.#far.scrolled(distance, isPage);
  }

  /** Anything may have moved. */
  shifted(): void {
    this.#far.shifted();
  }

  /** Nothing scrolls any more. */
  rested(): void {
    this.#far.rested();
  }

  /** Lets go of elements that left the document. */
  prune(): void {
    for (const element of this.#watched) {
      if (isConnected(element)) continue;
      this.#watched.delete(element);
      this.#leave(element);
      this.#letGo(element);
    }
    this.#far.prune();
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  elements(): ReadonlySet<Element> {
    return this.#near;
  }

  #cameClose(elements: readonly Element[]): void {
    for (const element of elements) this.#observe(element);
  }

  #observe(element: Element): void {
    // One that left the document, and was let go of, may still be among those far away.
    if (!this.#watched.has(element)) return;
    this.#observed.add(element);
    this.#intersections.observe(element);
  }

  #letGo(element: Element): void {
    this.#observed.delete(element);
    this.#intersections.unobserve(element);
  }

  #leave(element: Element): void {
    this.#near.delete(element);
    if (this.#sized.delete(element)) this.#sizes.unobserve(element);
  }

  #moved({ target, isIntersecting }: IntersectionObserverEntry, view: PageView): void {
    if (!this.#observed.has(target)) return;
    if (isIntersecting) {
      this.#near.add(target);
      return;
    }
    const keptGap = this.#near.has(target) ? LEFT_GAP : KEPT_GAP;
    this.#leave(target);
    if (this.#observed.size <= OBSERVED_ELEMENTS) return;
    // What the browser tells is older than what has moved since.
    const box = boxOf(target);
    if (gapOf(box, view) > keptGap) this.#send(target, box, view);
  }

  #send(element: Element, box: DOMRectReadOnly, view: PageView): void {
    this.#letGo(element);
    this.#far.add(element, box, view);
  }

  #trim(): void {
    const view = pageViewNow();
    for (const element of this.#observed) {
      if (this.#near.has(element)) continue;
      const box = boxOf(element);
      if (gapOf(box, view) > KEPT_GAP) this.#send(element, box, view);
    }
    this.#trimAt = Math.max(OBSERVED_ELEMENTS, this.#observed.size + TRIM_STEP);
  }
}
