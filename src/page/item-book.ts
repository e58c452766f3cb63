import { type Item, isSameSighting, newItem } from './item.ts';
import type { Sighting } from './media-of.ts';
import { isConnected } from './native-dom.ts';

/** The items of this frame, found by element and by identity; nothing that a page wrote is ever a key. */
export class ItemBook {
  readonly #byElement = new WeakMap<Element, Item[]>();
  readonly #byId = new Map<string, Item>();
  readonly #ended: (items: readonly Item[]) => void;

  /** @param ended Told at once, in the same task, of items that no longer hold. */
  constructor(ended: (items: readonly Item[]) => void) {
    this.#ended = ended;
  }

  all(): IterableIterator<Item> {
    return this.#byId.values();
  }

  find(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  holds(item: Item): boolean {
    return this.#byId.get(item.id) === item;
  }

  of(element: Element): readonly Item[] {
    return this.#byElement.get(element) ?? [];
  }

  /** Makes the book say what is seen: unchanged items stay, the others end, new ones begin. */
  reconcile(element: Element, seen: readonly Sighting[]): void {
    const before = this.of(element);
    if (before.length === 0 && seen.length === 0) return;
    const kept = before.filter((item) => seen.some((sighting) => isSameSighting(item.sighting, sighting)));
    this.#end(before.filter((item) => !kept.includes(item)));
    const begun = seen
      .filter((sighting) => !kept.some((item) => isSameSighting(item.sighting, sighting)))
      .map((sighting) => newItem(element, sighting));
    for (const item of begun) this.#byId.set(item.id, item);
    this.#byElement.set(element, [...kept, ...begun]);
  }

  /** The element's items end, whatever it shows now. */
  forget(element: Element): void {
    const items = this.#byElement.get(element);
    if (items === undefined) return;
    this.#byElement.delete(element);
    this.#end(items);
  }

  forgetDetached(): void {
    for (const { element } of this.#byId.values()) if (!isConnected(element)) this.forget(element);
  }

  forgetAll(): void {
    for (const { element } of this.#byId.values()) this.forget(element);
  }

  #end(items: readonly Item[]): void {
    if (items.length === 0) return;
    for (const item of items) this.#byId.delete(item.id);
    this.#ended(items);
  }
}
