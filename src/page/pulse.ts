/** Plans a call for a moment to come; returns how to take it back. */
type Moment = (call: () => void) => () => void;

export const atNextFrame: Moment = (call) => {
  const frame = requestAnimationFrame(call);
  return () => cancelAnimationFrame(frame);
};

/** @param options `timeout`: milliseconds after which no idle moment is waited for */
export function whenIdle(options: IdleRequestOptions = {}): Moment {
  return (call) => {
    const waiting = requestIdleCallback(call, options);
    return () => cancelIdleCallback(waiting);
  };
}

/** Runs a task once at the next such moment however often it is asked for. No clock: without an event nothing runs. */
export class Pulse {
  readonly #moment: Moment;
  readonly #task: () => void;
  readonly #signal: AbortSignal;
  #takeBack: (() => void) | null = null;

  constructor(moment: Moment, task: () => void, signal: AbortSignal) {
    this.#moment = moment;
    this.#task = task;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#takeBack?.(), { once: true });
  }

  request(): void {
    if (this.#signal.aborted) return;
    this.#takeBack ??= this.#moment(() => {
      this.#takeBack = null;
      this.#task();
    });
  }
}
