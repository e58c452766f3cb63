import type { Timers } from '../broker/timers.ts';

/** Chrome ends a service worker after 30 seconds without activity that it counts; downloading is none. */
const BEAT_MS = 20_000;

/**
 * Wraps work so that the background stays alive while some of it is under way, and not a moment longer. It may die all
 * the same, and then the work is asked for again.
 */
export function keepAwake(beat: () => Promise<void>, timers: Timers): <T>(work: () => Promise<T>) => Promise<T> {
  let underWay = 0;
  let stop = (): void => undefined;
  const next = (): void => {
    stop = timers.after(BEAT_MS, () => {
      void beat().catch(() => undefined);
      next();
    });
  };
  return async (work) => {
    underWay++;
    if (underWay === 1) next();
    try {
      return await work();
    } finally {
      underWay--;
      if (underWay === 0) stop();
    }
  };
}
