import { LONGEST_SCROLL, SWEEP_PATIENCE } from './page-limits.ts';
import { Pulse, whenIdle } from './pulse.ts';

interface ScrollNews {
  readonly began: () => void;
  /** Nothing scrolled from one idle moment to the next; said now and then of a page that never rests. */
  readonly rested: () => void;
}

/** Tells scrolling from rest, without a clock. */
export class ScrollRest {
  readonly #news: ScrollNews;
  readonly #pulse: Pulse;
  #isScrolling = false;
  /** Something scrolled since the last idle moment. */
  #hasScrolled = false;
  /** performance.now() of the first scroll since the last rest. */
  #since = 0;

  constructor(news: ScrollNews, signal: AbortSignal) {
    this.#news = news;
    this.#pulse = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#restOrGoOn(), signal);
  }

  get isScrolling(): boolean {
    return this.#isScrolling;
  }

  scrolled(): void {
    this.#hasScrolled = true;
    this.#pulse.request();
    if (this.#isScrolling) return;
    this.#isScrolling = true;
    this.#since = performance.now();
    this.#news.began();
  }

  #restOrGoOn(): void {
    if (this.#hasScrolled && performance.now() - this.#since < LONGEST_SCROLL) {
      this.#hasScrolled = false;
      this.#pulse.request();
      return;
    }
    this.#hasScrolled = false;
    this.#isScrolling = false;
    this.#news.rested();
  }
}
