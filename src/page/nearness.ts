import { FarAway } from './far-away.ts';
import { isConnected } from './native-dom.ts';
import { NEAR_MARGIN, OBSERVED_ELEMENTS, WATCHED_ELEMENTS } from './page-limits.ts';

/**
 * Knows which elements are on or near the screen, and tells when one of them comes near or changes its size. The browser
 * looks at every observed element in every frame of a scroll: only so many are observed, the others are looked for.
 */
export class Nearness {
  readonly #near = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #observed = new Set<Element>();
  readonly #far: FarAway;
  readonly #intersections: IntersectionObserver;
  readonly #sizes: ResizeObserver;

  /** @param look Elements that came near or changed size while near. */
  constructor(look: (elements: readonly Element[]) => void, signal: AbortSignal) {
    this.#far = new FarAway((element) => this.#observe(element), signal);
    this.#sizes = new ResizeObserver((entries) => look(entries.map((entry) => entry.target)));
    this.#intersections = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) this.#moved(entry.target, entry.isIntersecting);
        look(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target));
      },
      { rootMargin: NEAR_MARGIN },
    );
    signal.addEventListener(
      'abort',
      () => {
        this.#intersections.disconnect();
        this.#sizes.disconnect();
        for (const elements of [this.#near, this.#watched, this.#observed]) elements.clear();
      },
      { once: true },
    );
  }

  watch(element: Element): void {
    if (this.#watched.has(element) || this.#watched.size >= WATCHED_ELEMENTS) return;
    this.#watched.add(element);
    this.#observe(element);
  }

  unwatch(element: Element): void {
    if (!this.#watched.delete(element)) return;
    this.#far.delete(element);
    this.#observed.delete(element);
    this.#intersections.unobserve(element);
    this.#near.delete(element);
    this.#sizes.unobserve(element);
  }

  /** Something scrolled or changed: what was far may be near. */
  lookAround(): void {
    this.#far.look();
  }

  /** Lets go of elements that left the document. */
  prune(): void {
    for (const element of this.#watched) if (!isConnected(element)) this.unwatch(element);
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  elements(): ReadonlySet<Element> {
    return this.#near;
  }

  #observe(element: Element): void {
    this.#observed.add(element);
    this.#intersections.observe(element);
  }

  #moved(element: Element, near: boolean): void {
    if (!near && this.#observed.size > OBSERVED_ELEMENTS) {
      this.#observed.delete(element);
      this.#intersections.unobserve(element);
      this.#far.add(element);
    }
    if (near === this.#near.has(element)) return;
    if (near) {
      this.#near.add(element);
      this.#sizes.observe(element);
    } else {
      this.#near.delete(element);
      this.#sizes.unobserve(element);
    }
  }
}
