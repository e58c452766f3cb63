import type { ReadingPlace } from '../messages/protocol.ts';
import { BadgeLayer, type WordsFor } from './badge-layer.ts';
import { BadgeRound, stillShows } from './badge-round.ts';
import { Discovery } from './discovery.ts';
import { Drawing } from './drawing.ts';
import { DueElements } from './due-elements.ts';
import { isInView } from './in-view.ts';
import type { Item } from './item.ts';
import { ItemBook } from './item-book.ts';
import { isMediaElement } from './media-of.ts';
import { newsIn } from './mutation-news.ts';
import * as dom from './native-dom.ts';
import { Nearness } from './nearness.ts';
import { nearest, orderOf } from './page-order.ts';
import { atNextFrame, Pulse } from './pulse.ts';
import { type AskBackground, Questions } from './questions.ts';
import { innerFrames, inReadingOrder, readsFromRight } from './reading-order.ts';
import type { ShadowRootOf } from './shadow-hosts.ts';
import { Untouchables } from './untouchables.ts';
import { Withdrawals } from './withdrawals.ts';

export interface PageWatchSetting {
  readonly document: Document;
  readonly ask: AskBackground;
  readonly wordsFor: WordsFor;
  readonly shadowRootOf: ShadowRootOf;
  /** False once the extension was updated or removed under this page: then everything ends. */
  readonly isAlive: () => boolean;
  readonly badges: boolean;
}

/**
 * Finds the media of one document, asks about those near the screen and draws what is answered. Everything that it starts
 * ends with its controller. Events drive it; between events nothing runs.
 */
export class PageWatch {
  readonly #setting: PageWatchSetting;
  readonly #controller = new AbortController();
  readonly #book: ItemBook;
  readonly #questions: Questions;
  readonly #withdrawals: Withdrawals;
  readonly #nearness: Nearness;
  readonly #discovery: Discovery;
  readonly #due: DueElements;
  readonly #layer: BadgeLayer;
  readonly #round: BadgeRound;
  readonly #pulse: Pulse;
  readonly #drawing: Drawing;
  readonly #untouchables = new Untouchables();
  /** Items that a person asked for: they go first, near or not. */
  readonly #urgent = new Set<Item>();
  #badges: boolean;
  /** Something left its place since the last frame, perhaps for good. */
  #hasRemoved = false;

  constructor(setting: PageWatchSetting) {
    const { signal } = this.#controller;
    const { document, ask, shadowRootOf } = setting;
    this.#setting = setting;
    this.#badges = setting.badges;
    const layer = new BadgeLayer(document, setting.wordsFor, this.#untouchables);
    const book = new ItemBook((ended) => this.#end(ended));
    const nearness = new Nearness((elements) => this.#cameNear(elements), signal);
    this.#layer = layer;
    this.#book = book;
    this.#nearness = nearness;
    this.#withdrawals = new Withdrawals(ask);
    this.#pulse = new Pulse(atNextFrame, () => this.#frame(), signal);
    const requestFrame = (): void => this.#pulse.request();
    const round = new BadgeRound({ document, layer, book, nearness, swap: (element) => this.#swap(element) });
    const drawing = new Drawing({ document, layer, round, untouchables: this.#untouchables, requestFrame }, signal);
    this.#round = round;
    this.#drawing = drawing;
    this.#questions = new Questions({
      ask,
      next: (room) => this.#pressing(room),
      order: (item) => orderOf(item.element),
      holds: (item) => book.holds(item),
      answered: requestFrame,
    });
    this.#discovery = new Discovery(
      { document, shadowRootOf, own: layer.host },
      {
        found: (element) => nearness.watch(element),
        mutated: (records) => this.#mutated(records),
        media: (event) => this.#mediaEvent(event),
        met: (element) => drawing.met(element),
        moved: (event) => drawing.moved(event),
        pointer: (event) => drawing.pointed(event),
        searched: () => this.#tidy(),
      },
      signal,
    );
    this.#due = new DueElements({ document, book, nearness, discovery: this.#discovery });
  }

  get isRunning(): boolean {
    return !this.#controller.signal.aborted;
  }

  showBadges(badges: boolean): void {
    this.#badges = badges;
    if (!badges) this.#layer.erase([...this.#layer.drawn()]);
    this.#pulse.request();
  }

  /** Asks about one item again, as a person wished. */
  recheck(itemId: string): void {
    const item = this.#book.find(itemId);
    if (item === undefined) return;
    this.#layer.erase([item]);
    this.#questions.renew(item);
    this.#urgent.add(item);
    this.#questions.pump();
  }

  scrollTo(itemId: string): void {
    const item = this.#book.find(itemId);
    if (item === undefined) return;
    dom.scrollIntoView(item.element);
    this.#layer.highlight(item.element);
    this.#pulse.request();
  }

  /** Outlines what somebody points at in a list of ours; moves nothing. */
  pointAt(itemId: string, on: boolean): void {
    const item = this.#book.find(itemId);
    this.#layer.pointAt(on && item !== undefined ? item.element : null);
    this.#pulse.request();
  }

  /** Items and inner frames as a reader meets them now. */
  readingOrder(): readonly ReadingPlace[] {
    const items = [...this.#book.all()].map(({ id, element }) => ({
      element,
      place: { itemId: id, inView: isInView(element) },
    }));
    const fromRight = readsFromRight(this.#setting.document);
    return inReadingOrder([...items, ...innerFrames(this.#discovery.roots())], fromRight);
  }

  /** Ends everything: observers, listeners, questions, badges, and the items of this frame in the popup's list. */
  stop(): void {
    if (!this.isRunning) return;
    this.#controller.abort();
    this.#book.forgetAll();
    this.#withdrawals.flush();
    this.#layer.remove();
  }

  #mutated(records: readonly MutationRecord[]): void {
    if (!this.#continues()) return;
    const news = newsIn(records, this.#layer.host);
    this.#hasRemoved ||= news.removed;
    for (const element of news.swapped) this.#swap(element);
    this.#round.compare(news);
    this.#due.restyled(news.restyled);
    for (const subtree of news.subtrees) this.#discovery.search(subtree);
    this.#drawing.arrived(news.subtrees);
    this.#layer.guard();
    this.#drawing.closely();
  }

  /** The element may show something else: its verdict goes now, and it is looked at anew in the next frame. */
  #swap(element: Element): void {
    this.#book.forget(element);
    this.#nearness.watch(element);
    this.#due.changed(element);
    this.#pulse.request();
  }

  #mediaEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!dom.isElement(target) || !isMediaElement(target) || !this.#continues()) return;
    this.#nearness.watch(target);
    this.#due.changed(target);
    this.#pulse.request();
    // A film goes on loading while it plays; a picture that loads anew after its verdict is another picture.
    const begins = dom.isVideo(target) ? event.type === 'loadstart' || event.type === 'emptied' : event.type === 'load';
    const items = this.#book.of(target);
    const isAnswered = items.some((item) => item.progress === 'answered');
    if ((begins && isAnswered) || !items.every(stillShows)) this.#book.forget(target);
  }

  /** One animation frame: what changed is looked at, badges follow their pictures. */
  #frame(): void {
    if (!this.#continues()) return;
    this.#nearness.lookAround();
    if (this.#hasRemoved) this.#book.forgetDetached();
    this.#hasRemoved = false;
    this.#due.lookAtAll();
    this.#questions.pump();
    if (this.#badges ? this.#drawing.draw() : this.#layer.placeMark()) this.#pulse.request();
  }

  #cameNear(elements: readonly Element[]): void {
    this.#due.look(elements);
    this.#questions.pump();
    this.#pulse.request();
  }

  #pressing(room: number): readonly Item[] {
    const urgent = [...this.#urgent].filter((item) => this.#book.holds(item)).slice(0, room);
    for (const item of urgent) this.#urgent.delete(item);
    if (dom.visibilityOf(this.#setting.document) === 'hidden') return urgent;
    const near = [...this.#nearness.elements()].flatMap((element) => this.#book.of(element));
    const waiting = near.filter((item) => item.progress === 'waiting' && !urgent.includes(item));
    return [...urgent, ...nearest(waiting, room - urgent.length)];
  }

  #end(items: readonly Item[]): void {
    this.#layer.erase(items);
    this.#questions.drop(items);
    this.#withdrawals.add(items);
  }

  #tidy(): void {
    this.#nearness.prune();
    this.#untouchables.prune();
    this.#book.forgetDetached();
    this.#questions.pump();
  }

  #continues(): boolean {
    if (this.isRunning && !this.#setting.isAlive()) this.stop();
    return this.isRunning;
  }
}
