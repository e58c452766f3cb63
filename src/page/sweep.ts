import { elementsBelow, isConnected, isElement } from './native-dom.ts';
import { SLICE_MILLISECONDS, SUBTREES_WAITING, SWEEP_PATIENCE } from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';

const STEPS_BY_THE_CLOCK = 8;

/**
 * Visits the elements of subtrees in small slices at idle moments. A subtree that already waits is not added twice; when
 * too many wait, all of them together become one sweep of the whole document.
 */
export class Sweep {
  readonly #document: Document;
  readonly #visit: (element: Element) => void;
  readonly #finished: () => void;
  readonly #waiting = new Set<Node>();
  readonly #signal: AbortSignal;
  readonly #pulse: Pulse;
  #walker: TreeWalker | null = null;

  constructor(document: Document, visit: (element: Element) => void, finished: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#visit = visit;
    this.#finished = finished;
    this.#signal = signal;
    this.#pulse = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#work(), signal);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  add(top: Node): void {
    if (this.#signal.aborted) return;
    if (this.#waiting.size >= SUBTREES_WAITING) {
      this.#waiting.clear();
      this.#waiting.add(this.#document);
    } else this.#waiting.add(top);
    this.#pulse.request();
  }

  #work(): void {
    const end = performance.now() + SLICE_MILLISECONDS;
    let isLeft = true;
    while (isLeft && performance.now() < end && !this.#signal.aborted) {
      // Asking for the time costs as much as a step.
      for (let steps = 0; isLeft && steps < STEPS_BY_THE_CLOCK; steps++) isLeft = this.#step();
    }
    if (this.#signal.aborted) return;
    if (isLeft) this.#pulse.request();
    else this.#finished();
  }

  /** Visits one element; false when nothing is left. */
  #step(): boolean {
    if (this.#walker === null) {
      const [top] = this.#waiting;
      if (top === undefined) return false;
      this.#waiting.delete(top);
      if (!isConnected(top)) return true;
      this.#walker = elementsBelow(this.#document, top);
      if (isElement(top)) this.#visit(top);
      return true;
    }
    const next = this.#walker.nextNode();
    if (next === null) this.#walker = null;
    else if (isElement(next)) this.#visit(next);
    return true;
  }

  #stop(): void {
    this.#waiting.clear();
    this.#walker = null;
  }
}
