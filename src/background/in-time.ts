import type { Timers } from '../broker/timers.ts';

/** Something took longer than it is waited for. What it was goes on, if it still can. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/**
 * The work's own outcome where it comes in time.
 * @throws LateError after so many milliseconds
 */
export function inTime<T>(timers: Timers, milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => reject(new LateError(`more than ${milliseconds} ms`)));
    work.then(resolve, reject).finally(cancel);
  });
}
