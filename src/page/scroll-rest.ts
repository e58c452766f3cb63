import { FLING_SPEED, LONGEST_SCROLL, SWEEP_PATIENCE } from './page-limits.ts';
import { atNextFrame, Pulse, whenIdle } from './pulse.ts';

/** Milliseconds over which the speed of a scroll is taken: some frames. */
const PACE_MS = 100;

interface ScrollNews {
  readonly began: () => void;
  /** Nothing scrolled from one frame to the next and an idle moment after it; said now and then of a page that never rests. */
  readonly rested: () => void;
}

/** Tells scrolling from rest, without a clock. Frames come while a page scrolls; to wait for idle moments costs it more. */
export class ScrollRest {
  readonly #news: ScrollNews;
  readonly #frame: Pulse;
  readonly #idle: Pulse;
  #isScrolling = false;
  /** Something scrolled since the last frame. */
  #hasScrolled = false;
  #isFlung = false;
  /** performance.now() of the first scroll since the last rest. */
  #since = 0;
  /** CSS pixels since `#paceSince`: events of one frame come sooner or later than those of another. */
  #passed = 0;
  #paceSince = 0;

  constructor(news: ScrollNews, signal: AbortSignal) {
    this.#news = news;
    this.#frame = new Pulse(atNextFrame, () => this.#afterFrame(), signal);
    this.#idle = new Pulse(whenIdle({ timeout: SWEEP_PATIENCE }), () => this.#whenIdle(), signal);
  }

  get isScrolling(): boolean {
    return this.#isScrolling;
  }

  /** So fast that nobody sees what goes by: what stands there is asked about when it slows down, if it is still there. */
  get isFlung(): boolean {
    return this.#isFlung;
  }

  /** @param distance CSS pixels, as far as they are known yet */
  scrolled(distance: number): void {
    this.#hasScrolled = true;
    const now = performance.now();
    if (this.#isScrolling) {
      this.#keepPace(distance, now);
      return;
    }
    this.#isScrolling = true;
    [this.#since, this.#paceSince, this.#passed] = [now, now, 0];
    this.#frame.request();
    this.#news.began();
  }

  #keepPace(distance: number, now: number): void {
    this.#passed += distance;
    const took = now - this.#paceSince;
    if (took < PACE_MS) return;
    this.#isFlung = this.#passed > FLING_SPEED * took;
    [this.#paceSince, this.#passed] = [now, 0];
  }

  #afterFrame(): void {
    if (this.#goesOn()) this.#frame.request();
    else this.#idle.request();
  }

  #whenIdle(): void {
    if (this.#goesOn()) {
      this.#frame.request();
      return;
    }
    this.#isScrolling = false;
    this.#isFlung = false;
    this.#news.rested();
  }

  /** Something scrolled since this was last asked, and not for too long in all. */
  #goesOn(): boolean {
    const goesOn = this.#hasScrolled && performance.now() - this.#since < LONGEST_SCROLL;
    this.#hasScrolled = false;
    return goesOn;
  }
}
