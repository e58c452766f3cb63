import { CHANGES_AT_ONCE } from './page-limits.ts';

interface Allowance {
  readonly left: number;
  /** performance.now() of the last change. */
  readonly at: number;
}

/** How many changes of one element are followed: a page that flaps a source a thousand times a second is not. */
export class SwapAllowance {
  readonly #allowances = new WeakMap<Element, Allowance>();

  /** Spends one change; false when the element has none left for now. One is earned each second. */
  spend(element: Element): boolean {
    const now = performance.now();
    const before = this.#allowances.get(element) ?? { left: CHANGES_AT_ONCE, at: now };
    const left = Math.min(CHANGES_AT_ONCE, before.left + (now - before.at) / 1_000);
    if (left < 1) return false;
    this.#allowances.set(element, { left: left - 1, at: now });
    return true;
  }
}
