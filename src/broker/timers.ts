/** Time as a port, so that tests need not wait. */
export interface Timers {
  /** Calls back once after so many milliseconds; returns how to cancel. */
  readonly after: (milliseconds: number, ring: () => void) => () => void;
}

export const realTimers: Timers = {
  after: (milliseconds, ring) => {
    const timer = setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
};
