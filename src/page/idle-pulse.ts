/** Runs a task once at the next idle moment however often it is asked for; asked anew while it waits, it goes on waiting. */
export class IdlePulse {
  readonly #task: () => void;
  readonly #signal: AbortSignal;
  #call: number | null = null;

  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#cancel(), { once: true });
  }

  request(): void {
    if (this.#signal.aborted) return;
    this.#call ??= requestIdleCallback(() => {
      this.#call = null;
      this.#task();
    });
  }

  #cancel(): void {
    if (this.#call !== null) cancelIdleCallback(this.#call);
    this.#call = null;
  }
}
