import { TimeCredit } from './time-credit.ts';

/** Share of time that close looks may take for long. */
const LONG_RUN_SHARE = 0.1;
/** Milliseconds that a page which was quiet has saved up. */
const MOST_CREDIT = 60;

/**
 * Decides in which frames pictures are looked at closely: after anything but scrolling, and once the page is quiet again.
 * A single change is looked at in its own frame; on a page that changes without end close looks are spread.
 */
export class CloseLook {
  #isDue = false;
  readonly #credit = new TimeCredit(LONG_RUN_SHARE, MOST_CREDIT);

  get isDue(): boolean {
    return this.#isDue;
  }

  need(): void {
    this.#isDue = true;
  }

  /** Whether this frame is one; while it is due and there is no credit, the next frame asks again. */
  begin(): boolean {
    return this.#isDue && this.#credit.isLeft(performance.now());
  }

  /** @param began performance.now() when the look began */
  end(began: number): void {
    this.#isDue = false;
    this.#credit.spend(performance.now() - began);
  }
}
