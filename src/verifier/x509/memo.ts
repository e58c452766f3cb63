/**
 * Remembers results of pure functions by key, the oldest forgotten first. It changes how long judging takes and
 * nothing else; failures (exceptions) are not remembered.
 */
export class Memo<T> {
  readonly #limit: number;
  readonly #values = new Map<string, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is remembered; undefined where nothing is. */
  known(key: string): T | undefined {
    return this.#values.get(key);
  }

  of(key: string, make: () => T): T {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    const [oldest] = this.#values.keys();
    if (this.#values.size >= this.#limit && oldest !== undefined) this.#values.delete(oldest);
    this.#values.set(key, value);
    return value;
  }
}
