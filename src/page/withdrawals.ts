import { MAX_WITHDRAWN_ITEMS } from '../messages/limits.ts';
import type { Item } from './item.ts';
import type { AskBackground } from './questions.ts';

/** Tells the background which items are over, those of one task together. */
export class Withdrawals {
  readonly #ask: AskBackground;
  #ended: string[] = [];

  constructor(ask: AskBackground) {
    this.#ask = ask;
  }

  add(items: readonly Item[]): void {
    // An item that was never asked about is in nobody's list.
    const known = items.filter((item) => item.attempts > 0).map((item) => item.id);
    if (known.length === 0) return;
    if (this.#ended.length === 0) queueMicrotask(() => this.flush());
    this.#ended.push(...known);
  }

  flush(): void {
    const ended = this.#ended;
    this.#ended = [];
    for (let start = 0; start < ended.length; start += MAX_WITHDRAWN_ITEMS) {
      const itemIds = ended.slice(start, start + MAX_WITHDRAWN_ITEMS);
      // Lost with the worker or not: a list entry without an element does no harm.
      this.#ask('withdraw-media', { itemIds }).catch(() => undefined);
    }
  }
}
