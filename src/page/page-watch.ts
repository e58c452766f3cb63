import type { ReadingPlace } from '../messages/protocol.ts';
import { BadgeLayer } from './badge-layer.ts';
import { BadgeRound, hasBadge, stillShows } from './badge-round.ts';
import { Departures } from './departures.ts';
import { Discovery } from './discovery.ts';
import { Drawing } from './drawing.ts';
import { DueElements } from './due-elements.ts';
import { isInView } from './in-view.ts';
import type { Item } from './item.ts';
import { ItemBook } from './item-book.ts';
import { newsIn } from './mutation-news.ts';
import * as dom from './native-dom.ts';
import { Nearness } from './nearness.ts';
import { orderOf } from './page-order.ts';
import type { PageWatchSetting } from './page-watch-setting.ts';
import { atNextFrame, Pulse } from './pulse.ts';
import { Questions } from './questions.ts';
import { innerFrames, inReadingOrder, readsFromRight } from './reading-order.ts';
import { ScrollDistance, type ScrollStep } from './scroll-distance.ts';
import { ScrollRest } from './scroll-rest.ts';
import { Untouchables } from './untouchables.ts';
import { Withdrawals } from './withdrawals.ts';

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
  readonly #scrolls: ScrollDistance;
  readonly #rest: ScrollRest;
  #badges: boolean;
  readonly #departures: Departures;

  constructor(setting: PageWatchSetting) {
    const { signal } = this.#controller;
    const { document, ask, shadowRootOf } = setting;
    this.#setting = setting;
    this.#badges = setting.badges;
    const untouchables = this.#untouchables;
    const layer = new BadgeLayer(document, setting.wordsFor, untouchables);
    const book = new ItemBook((ended) => this.#end(ended));
    const cameNear = (elements: readonly Element[]): void => this.#cameNear(elements);
    const isScrolling = (): boolean => this.#rest.isScrolling;
    const resized = (elements: readonly Element[]): void => this.#resized(elements);
    const nearness = new Nearness({ cameNear, resized, isScrolling }, signal);
    this.#scrolls = new ScrollDistance(document);
    this.#layer = layer;
    this.#book = book;
    this.#nearness = nearness;
    this.#withdrawals = new Withdrawals(ask);
    this.#departures = new Departures({ book, nearness, untouchables });
    this.#pulse = new Pulse(atNextFrame, () => this.#frame(), signal);
    const requestFrame = (): void => this.#pulse.request();
    const round = new BadgeRound({ document, layer, book, nearness, swap: (element) => this.#swap(element) });
    const drawing = new Drawing({ document, layer, round, untouchables, requestFrame, isScrolling }, signal);
    this.#round = round;
    this.#drawing = drawing;
    this.#questions = new Questions({
      ask,
      next: (room) => (this.#rest.isFlung ? this.#due.urgent(room) : this.#due.waiting(room)),
      order: (item) => orderOf(item.element),
      holds: (item) => book.holds(item),
      answered: (item) => this.#answered(item),
    });
    this.#discovery = new Discovery(
      { document, shadowRootOf, own: layer.host },
      {
        found: (element) => nearness.watch(element),
        mutated: (records) => this.#mutated(records),
        media: (element, event) => this.#mediaEvent(element, event),
        met: (element) => drawing.met(element),
        moved: (event) => this.#moved(event),
        loaded: () => drawing.loaded(),
        pointer: (event) => drawing.pointed(event),
        searched: () => this.#tidy(),
      },
      signal,
    );
    this.#due = new DueElements({ document, book, nearness, discovery: this.#discovery });
    this.#rest = new ScrollRest({ began: () => this.#discovery.scrolling(), rested: () => this.#rested() }, signal);
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
    this.#due.askFirst(item);
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
    if (news.removed) this.#departures.noticed();
    for (const element of news.swapped) this.#swap(element);
    this.#round.compare(news);
    this.#due.restyled(news.restyled);
    for (const subtree of news.subtrees) this.#discovery.search(subtree);
    this.#drawing.arrived(news.subtrees);
    this.#layer.guard();
    this.#nearness.shifted();
    this.#due.anythingChanged();
    this.#drawing.closely();
  }

  #moved(event?: Event): void {
    if (event?.type !== 'scroll') {
      this.#nearness.shifted();
      this.#due.anythingChanged();
      this.#drawing.closely();
      return;
    }
    const wasFlung = this.#rest.isFlung;
    const steps = this.#scrolls.steps(event);
    this.#rest.scrolled(steps.reduce((total, step) => total + (step?.distance ?? 0), 0));
    this.#stepped(steps);
    this.#drawing.scrolled();
    if (wasFlung && !this.#rest.isFlung) this.#questions.pump();
  }

  #stepped(steps: readonly (ScrollStep | null)[]): void {
    for (const step of steps) {
      if (step === null) this.#nearness.shifted();
      else this.#nearness.scrolled(step.distance, step.isPage);
    }
  }

  #rested(): void {
    this.#stepped(this.#scrolls.rest());
    this.#discovery.rested();
    this.#nearness.rested();
    this.#due.anythingChanged();
    this.#questions.pump();
    this.#drawing.closely();
  }

  /** The element may show something else: its verdict goes now, and it is looked at anew in the next frame. */
  #swap(element: Element): void {
    this.#book.forget(element);
    this.#nearness.watch(element);
    this.#due.changed(element);
    this.#pulse.request();
  }

  #mediaEvent(target: Element, event: Event): void {
    this.#nearness.watch(target);
    this.#due.changed(target);
    const items = this.#book.of(target);
    // Nothing to be told of it before there is room for a question.
    const isDue = this.#questions.hasRoom && !this.#rest.isFlung && this.#nearness.isNear(target);
    if (items.length === 0 && !isDue) return;
    if (!this.#continues()) return;
    if (this.#layer.isEmpty) this.#pulse.request();
    else this.#drawing.closely();
    // A film goes on loading while it plays; a picture that loads anew after its verdict is another picture.
    const begins = dom.isVideo(target) ? event.type === 'loadstart' || event.type === 'emptied' : event.type === 'load';
    const isAnswered = items.some((item) => item.progress === 'answered');
    if ((begins && isAnswered) || !items.every(stillShows)) this.#book.forget(target);
  }

  /** One animation frame: what changed is looked at, badges follow their pictures. */
  #frame(): void {
    if (!this.#continues()) return;
    this.#departures.inFrame();
    this.#due.lookAtAll();
    this.#questions.pump();
    if (this.#badges ? this.#drawing.draw() : this.#layer.placeMark()) this.#pulse.request();
  }

  #cameNear(elements: readonly Element[]): void {
    this.#resized(elements.filter((element) => this.#book.of(element).length > 0));
    this.#questions.pump();
  }

  #resized(elements: readonly Element[]): void {
    if (elements.length === 0) return;
    this.#due.look(elements);
    for (const element of elements) if (this.#book.of(element).some(hasBadge)) this.#nearness.watchSize(element);
    this.#questions.pump();
    this.#pulse.request();
  }

  #answered(item: Item): void {
    if (!hasBadge(item)) return;
    this.#nearness.watchSize(item.element);
    this.#pulse.request();
  }

  #end(items: readonly Item[]): void {
    this.#layer.erase(items);
    this.#questions.drop(items);
    this.#withdrawals.add(items);
  }

  #tidy(): void {
    this.#departures.whenQuiet();
    this.#questions.pump();
  }

  #continues(): boolean {
    if (this.isRunning && !this.#setting.isAlive()) this.stop();
    return this.isRunning;
  }
}
