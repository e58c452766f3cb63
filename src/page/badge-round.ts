import { isShown } from './badge-face.ts';
import type { BadgeLayer } from './badge-layer.ts';
import { isInSight } from './in-view.ts';
import { type Item, isSameSighting } from './item.ts';
import type { ItemBook } from './item-book.ts';
import { isOnShow, mediaOf, showsOwnContent } from './media-of.ts';
import { mayChange, movementIn } from './movement.ts';
import type { MutationNews } from './mutation-news.ts';
import { isConnected } from './native-dom.ts';
import type { Nearness } from './nearness.ts';

interface Round {
  readonly document: Document;
  readonly layer: BadgeLayer;
  readonly book: ItemBook;
  readonly nearness: Nearness;
  /** The element shows something else: its verdict is over. */
  readonly swap: (element: Element) => void;
}

/** Whether the element still shows what the item was made for. */
export function stillShows(item: Item): boolean {
  return mediaOf(item.element, devicePixelRatio).some((sighting) => isSameSighting(sighting, item.sighting));
}

export function hasBadge({ answer }: Item): boolean {
  return answer !== null && isShown(answer.verdict);
}

/** Decides which badges stand: at the end of a task for what the task touched, in each frame for all. */
export class BadgeRound {
  readonly #round: Round;

  constructor(round: Round) {
    this.#round = round;
  }

  /** Before this task ends: a badge whose picture left, or shows something else by its own attributes, goes. */
  compare(news: MutationNews): void {
    const { layer, book, swap } = this.#round;
    for (const item of [...layer.drawn()]) {
      const { element } = item;
      if (!isConnected(element)) book.forget(element);
      else if (news.restyled.has(element) && !stillShows(item)) swap(element);
      else if (news.restyled.has(element) && !showsOwnContent(element)) layer.erase([item]);
    }
  }

  /** Draws the badges of this frame; true when the next frame needs a round although nothing may happen until then. */
  draw(close: boolean): boolean {
    const { document, layer } = this.#round;
    const shown = this.#shown();
    if (shown.length === 0) {
      layer.place([], close);
      return false;
    }
    // While the page moves something by animation, no event tells each step.
    const movement = movementIn(document);
    if (movement.inTransition) {
      // Snapshots stand in for the whole page, our layer included (CSS View Transitions 1, 7).
      layer.erase([...layer.drawn()]);
      return true;
    }
    layer.place(shown, close);
    return shown.some((item) => mayChange(item.element, movement));
  }

  #shown(): readonly Item[] {
    const { book, nearness, swap } = this.#round;
    const shown: Item[] = [];
    for (const item of [...nearness.elements()].flatMap((element) => book.of(element))) {
      if (!hasBadge(item)) continue;
      // One that is out of sight has its badge hidden, and is compared in the frame in which it comes into sight.
      if (!isInSight(item.element)) shown.push(item);
      else if (!stillShows(item)) swap(item.element);
      else if (this.#isSole(item) && showsOwnContent(item.element)) shown.push(item);
    }
    return shown;
  }

  /** Of several media on one element only the one in sight has a badge; of layered backgrounds nobody can say which it is. */
  #isSole(item: Item): boolean {
    if (item.sighting.kind === 'background') {
      // What a pseudo-element, a border or a mask paints has no box that could be told.
      return item.sighting.slot === 'background-0' && this.#round.book.of(item.element).length === 1;
    }
    return isOnShow(item.element, item.sighting);
  }
}
