import { boxOf } from './native-dom.ts';
import { FAR_LOOK_MILLISECONDS, FAR_MARGIN } from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';

/**
 * Elements that were far from the screen when they were last looked at. After something moved they are gone through once
 * more, a few at each idle moment, and those that came close are handed back.
 */
export class FarAway {
  readonly #close: (element: Element) => void;
  readonly #elements = new Set<Element>();
  readonly #pulse: Pulse;
  #left = 0;

  constructor(close: (element: Element) => void, signal: AbortSignal) {
    this.#close = close;
    this.#pulse = new Pulse(whenIdle(), () => this.#work(), signal);
    signal.addEventListener('abort', () => this.#elements.clear(), { once: true });
  }

  add(element: Element): void {
    this.#elements.add(element);
  }

  delete(element: Element): void {
    this.#elements.delete(element);
  }

  look(): void {
    this.#left = this.#elements.size;
    this.#plan();
  }

  #plan(): void {
    if (this.#left > 0) this.#pulse.request();
  }

  #work(): void {
    const end = performance.now() + FAR_LOOK_MILLISECONDS;
    for (const element of this.#elements) {
      if (this.#left <= 0 || performance.now() >= end) break;
      this.#left--;
      this.#elements.delete(element);
      // Put back at the end: the next look goes on with those that wait longest.
      if (isClose(boxOf(element))) this.#close(element);
      else this.#elements.add(element);
    }
    this.#plan();
  }
}

function isClose({ left, top, right, bottom }: DOMRect): boolean {
  return (
    bottom > -FAR_MARGIN && top < innerHeight + FAR_MARGIN && right > -FAR_MARGIN && left < innerWidth + FAR_MARGIN
  );
}
