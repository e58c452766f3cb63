/** Runs a task once in the next animation frame however often it is asked for. No clock: without an event nothing runs. */
export class FramePulse {
  readonly #task: () => void;
  readonly #signal: AbortSignal;
  #frame: number | null = null;

  constructor(task: () => void, signal: AbortSignal) {
    this.#task = task;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#cancel(), { once: true });
  }

  request(): void {
    if (this.#signal.aborted) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#task();
    });
  }

  #cancel(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
