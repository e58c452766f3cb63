/** A store of plain values by key. The browser's areas, a Map in tests, anything that keeps what structured cloning can copy. */
export interface StorageArea {
  /** The stored value, or undefined where there is none. Nothing about its shape is known. */
  get(key: string): Promise<unknown>;
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** @throws Error where the area's quota is used up */
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
