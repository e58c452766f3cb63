import type { ItemBook } from './item-book.ts';
import type { Nearness } from './nearness.ts';
import type { Untouchables } from './untouchables.ts';

interface Remembered {
  readonly book: ItemBook;
  readonly nearness: Nearness;
  readonly untouchables: Untouchables;
}

/** Forgets what left the document: items within the frame, everything else in a quiet moment. */
export class Departures {
  readonly #remembered: Remembered;
  #sinceFrame = false;
  #sinceQuiet = false;

  constructor(remembered: Remembered) {
    this.#remembered = remembered;
  }

  /** Something left its place, perhaps for good. */
  noticed(): void {
    this.#sinceFrame = true;
    this.#sinceQuiet = true;
  }

  inFrame(): void {
    if (this.#sinceFrame) this.#remembered.book.forgetDetached();
    this.#sinceFrame = false;
  }

  whenQuiet(): void {
    if (!this.#sinceQuiet) return;
    const { book, nearness, untouchables } = this.#remembered;
    nearness.prune();
    untouchables.prune();
    book.forgetDetached();
    this.#sinceQuiet = false;
  }
}
