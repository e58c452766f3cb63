import type { Timers } from '../broker/timers.ts';

/** More wait for one tab than may. */
export class BudgetFullError extends Error {
  override readonly name = 'BudgetFullError';
}

/** By tab, or by whatever else is to be sparing. */
export interface TabBudget<K = number> {
  /**
   * Runs the task at once while the tab has something left, and else when its turn comes: first come, first served.
   * Rejects with the signal's reason where it aborts first, or BudgetFullError.
   */
  run<T>(owner: K, task: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

interface BudgetLimits {
  /** Tasks that a tab may begin at once, after a rest. */
  readonly burst: number;
  /** Tasks that it earns in a minute. */
  readonly perMinute: number;
  readonly waitingPerTab: number;
}

interface Tab {
  left: number;
  /** When `left` was true, in milliseconds. */
  at: number;
  readonly waiting: Set<() => void>;
  ringing: boolean;
}

const MINUTE_MS = 60_000;
/** Tabs remembered before those that have rested are forgotten. */
const MANY_TABS = 200;

/**
 * How much each tab may have judged without anybody asking for it: a page that shows ever new pictures costs no more
 * than a reader who scrolls fast. A token bucket a tab; navigation does not refill it.
 */
export function createTabBudget<K = number>(limits: BudgetLimits, timers: Timers, now: () => number): TabBudget<K> {
  const { burst, perMinute, waitingPerTab } = limits;
  const tabs = new Map<K, Tab>();

  const earn = (tab: Tab): void => {
    const time = now();
    // A clock that was set back earns nothing and costs nothing.
    tab.left = Math.min(burst, tab.left + (Math.max(0, time - tab.at) * perMinute) / MINUTE_MS);
    tab.at = time;
  };

  const forgetRested = (): void => {
    if (tabs.size < MANY_TABS) return;
    for (const [tabId, tab] of tabs) {
      earn(tab);
      if (tab.left >= burst && tab.waiting.size === 0) tabs.delete(tabId);
    }
  };

  const tabOf = (tabId: K): Tab => {
    const known = tabs.get(tabId);
    if (known !== undefined) {
      earn(known);
      return known;
    }
    forgetRested();
    const tab: Tab = { left: burst, at: now(), waiting: new Set(), ringing: false };
    tabs.set(tabId, tab);
    return tab;
  };

  const startWaiting = (tab: Tab): void => {
    for (const start of tab.waiting) {
      if (tab.left < 1) break;
      tab.left--;
      tab.waiting.delete(start);
      start();
    }
    ringForNext(tab);
  };

  const ringForNext = (tab: Tab): void => {
    if (tab.ringing || tab.waiting.size === 0) return;
    tab.ringing = true;
    timers.after(Math.ceil(((1 - tab.left) * MINUTE_MS) / perMinute), () => {
      tab.ringing = false;
      earn(tab);
      startWaiting(tab);
    });
  };

  return {
    run: (tabId, task, signal) => {
      const tab = tabOf(tabId);
      if (tab.waiting.size === 0 && tab.left >= 1) {
        tab.left--;
        return task();
      }
      if (tab.waiting.size >= waitingPerTab) {
        return Promise.reject(new BudgetFullError(`more than ${waitingPerTab} wait`));
      }
      return new Promise((resolve, reject) => {
        const aborted = (): void => {
          tab.waiting.delete(start);
          reject(signal.reason);
        };
        const start = (): void => {
          signal.removeEventListener('abort', aborted);
          task().then(resolve, reject);
        };
        signal.addEventListener('abort', aborted, { once: true });
        tab.waiting.add(start);
        ringForNext(tab);
      });
    },
  };
}
