import type { BadgeLayer } from './badge-layer.ts';
import type { BadgeRound } from './badge-round.ts';
import { CloseLook } from './close-look.ts';
import { elementsBelow, isElement } from './native-dom.ts';
import { ARRIVALS, SWEEP_PATIENCE } from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';
import { TimeCredit } from './time-credit.ts';
import type { Untouchables } from './untouchables.ts';

interface Place {
  readonly document: Document;
  readonly layer: BadgeLayer;
  readonly round: BadgeRound;
  readonly untouchables: Untouchables;
  readonly requestFrame: () => void;
  readonly isScrolling: () => boolean;
}

/** Share of time that close looks may take while the page scrolls, and milliseconds saved up. */
const SCROLLING_SHARE = 0.02;
const SCROLLING_CREDIT = 10;

/** When badges are drawn, and how closely the page is looked at before: news decide, never a clock. */
export class Drawing {
  readonly #place: Place;
  readonly #closeLook = new CloseLook();
  readonly #quiet: Pulse;
  readonly #scrollCredit = new TimeCredit(SCROLLING_SHARE, SCROLLING_CREDIT);
  /** Subtrees that came in since the last frame. */
  readonly #arrived = new Set<Node>();

  constructor(place: Place, signal: AbortSignal) {
    this.#place = place;
    this.#quiet = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.closely(), signal);
  }

  /** Something may look different now. */
  closely(): void {
    this.#closeLook.need();
    this.#place.requestFrame();
  }

  /** A page that only scrolls is looked at closely now and then, and when it comes to rest. */
  scrolled(): void {
    const { layer, requestFrame } = this.#place;
    if (layer.isIdle) return;
    if (this.#scrollCredit.isLeft(performance.now())) this.#closeLook.need();
    requestFrame();
  }

  /** Something may have been painted over a picture. */
  loaded(): void {
    if (!this.#place.layer.isEmpty) this.closely();
  }

  /** A pointer over the page changes how it looks by style rules alone. */
  pointed(event: MouseEvent): void {
    const { layer } = this.#place;
    layer.hover(event.clientX, event.clientY);
    if (!layer.isEmpty) this.closely();
  }

  arrived(subtrees: Iterable<Node>): void {
    if (this.#place.layer.isEmpty) return;
    for (const subtree of subtrees) if (this.#arrived.size < ARRIVALS) this.#arrived.add(subtree);
  }

  /** An element was come by that may lie over a picture unseen by questions about points. */
  met(element: Element): void {
    const { layer, untouchables } = this.#place;
    if (untouchables.meet(element) && !layer.isEmpty) this.closely();
  }

  /** True when the next frame needs a round of its own. */
  draw(): boolean {
    const { layer, round, isScrolling } = this.#place;
    this.#meetArrived();
    const began = performance.now();
    const isClose = this.#closeLook.begin();
    const isMoving = round.draw(isClose);
    if (isClose) {
      this.#closeLook.end(began);
      this.#scrollCredit.spend(performance.now() - began);
    } else if (!layer.isEmpty && !this.#closeLook.isDue && !isScrolling()) this.#quiet.request();
    if (isMoving) this.#closeLook.need();
    return isMoving || (this.#closeLook.isDue && !layer.isEmpty);
  }

  /** A few of those that came in are looked at before the frame is drawn; the search does the rest. */
  #meetArrived(): void {
    const { document, untouchables } = this.#place;
    let left = ARRIVALS;
    for (const top of this.#arrived) {
      const walker = elementsBelow(document, top);
      for (let node: Node | null = top; node !== null && left > 0; node = walker.nextNode(), left--) {
        if (isElement(node)) untouchables.meet(node);
      }
    }
    this.#arrived.clear();
  }
}
