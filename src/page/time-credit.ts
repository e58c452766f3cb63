/** Time that a kind of work may take: a share of all time in the long run, and what a quiet page has saved up at once. */
export class TimeCredit {
  readonly #share: number;
  readonly #most: number;
  /** Milliseconds that may be spent now. */
  #left: number;
  #earnedAt = performance.now();

  /** @param most milliseconds that can be saved up */
  constructor(share: number, most: number) {
    this.#share = share;
    this.#most = most;
    this.#left = most;
  }

  /** @param now performance.now() */
  isLeft(now: number): boolean {
    this.#left = Math.min(this.#most, this.#left + (now - this.#earnedAt) * this.#share);
    this.#earnedAt = now;
    return this.#left > 0;
  }

  spend(milliseconds: number): void {
    this.#left -= milliseconds;
  }
}
