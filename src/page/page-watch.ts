import { isShown } from './badge-face.ts';
import { BadgeLayer, type WordsFor } from './badge-layer.ts';
import { FramePulse } from './frame-pulse.ts';
import { type Item, isSameSighting } from './item.ts';
import { ItemBook } from './item-book.ts';
import { isMediaElement, isOnShow, mediaOf, showsOwnContent } from './media-of.ts';
import { isCarried, movingElements } from './movement.ts';
import { type MutationNews, newsIn } from './mutation-news.ts';
import * as dom from './native-dom.ts';
import { Nearness } from './nearness.ts';
import { SMALLEST_SIDE } from './page-limits.ts';
import { nearest, orderOf } from './page-order.ts';
import { type AskBackground, Questions } from './questions.ts';
import { RootWatch } from './root-watch.ts';
import { mayHostShadow, type ShadowRootOf } from './shadow-hosts.ts';
import { SwapAllowance } from './swap-allowance.ts';
import { Sweep } from './sweep.ts';
import { listenToWindow } from './window-news.ts';
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
  readonly #roots: RootWatch;
  readonly #sweep: Sweep;
  /** Looks for shadow roots and media tags alone, without asking the style of every element. */
  readonly #quickSweep: Sweep;
  readonly #layer: BadgeLayer;
  readonly #allowance = new SwapAllowance();
  readonly #pulse: FramePulse;
  /** Elements to look at in the next frame: for another medium, and for another style. */
  readonly #changed = new Set<Element>();
  readonly #restyled = new Set<Element>();
  /** Items that a person asked for: they go first, near or not. */
  readonly #urgent = new Set<Item>();
  #badges: boolean;

  constructor(setting: PageWatchSetting) {
    const { signal } = this.#controller;
    const { document } = setting;
    this.#setting = setting;
    this.#badges = setting.badges;
    this.#layer = new BadgeLayer(document, setting.wordsFor);
    this.#withdrawals = new Withdrawals(setting.ask);
    this.#book = new ItemBook((ended) => this.#end(ended));
    this.#questions = new Questions({
      ask: setting.ask,
      next: (room) => this.#pressing(room),
      order: (item) => orderOf(item.element),
      holds: (item) => this.#book.holds(item),
      answered: () => this.#pulse.request(),
    });
    this.#nearness = new Nearness((elements) => this.#look(elements), signal);
    this.#pulse = new FramePulse(() => this.#frame(), signal);
    this.#sweep = new Sweep(
      document,
      (element) => this.#visit(element),
      () => this.#tidy(),
      signal,
    );
    this.#quickSweep = new Sweep(
      document,
      (element) => this.#visitQuickly(element),
      () => this.#tidy(),
      signal,
    );
    this.#roots = new RootWatch(
      {
        mutated: (records) => this.#mutated(records),
        media: (event) => this.#mediaEvent(event),
        moved: () => this.#pulse.request(),
      },
      signal,
    );
    this.#listen(signal);
    this.#enter(document);
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
    this.#questions.drop([item]);
    item.progress = 'waiting';
    item.answer = null;
    item.attempts = 0;
    item.round++;
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

  /** Ends everything: observers, listeners, questions, badges, and the items of this frame in the popup's list. */
  stop(): void {
    if (!this.isRunning) return;
    this.#controller.abort();
    this.#book.forgetAll();
    this.#withdrawals.flush();
    this.#layer.remove();
  }

  #listen(signal: AbortSignal): void {
    listenToWindow(
      this.#setting.document,
      {
        moved: () => this.#pulse.request(),
        pointer: (event) => {
          if (this.#layer.hasWork) this.#layer.hover(event.clientX, event.clientY);
        },
        loaded: (byStyle) => {
          (byStyle ? this.#sweep : this.#quickSweep).add(this.#setting.document);
          this.#pulse.request();
        },
      },
      signal,
    );
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#roots.watch(root)) this.#sweep.add(root);
  }

  #visit(element: Element): void {
    this.#visitQuickly(element);
    if (!isMediaElement(element) && mediaOf(element, devicePixelRatio).length > 0) this.#nearness.watch(element);
  }

  #visitQuickly(element: Element): void {
    if (isMediaElement(element)) this.#nearness.watch(element);
    else if (mayHostShadow(element) && element !== this.#layer.host) {
      const shadow = this.#setting.shadowRootOf(element);
      if (shadow !== null) this.#enter(shadow);
    }
  }

  #tidy(): void {
    this.#nearness.prune();
    this.#roots.prune();
    this.#book.forgetDetached();
    this.#questions.pump();
  }

  #mutated(records: readonly MutationRecord[]): void {
    if (!this.#continues()) return;
    const news = newsIn(records, this.#layer.host);
    for (const element of news.swapped) this.#swap(element);
    this.#comparePicturesWithBadges(news);
    for (const element of news.restyled) this.#restyled.add(element);
    for (const subtree of news.subtrees) this.#sweep.add(subtree);
    this.#layer.guard();
    this.#pulse.request();
  }

  /** Before this task ends: a badge whose picture left, or shows something else by its own attributes, goes. */
  #comparePicturesWithBadges(news: MutationNews): void {
    for (const item of [...this.#layer.drawn()]) {
      const { element } = item;
      if (!dom.isConnected(element)) this.#book.forget(element);
      else if (news.restyled.has(element) && !this.#stillShows(item)) this.#swap(element);
      else if (news.restyled.has(element) && !showsOwnContent(element)) this.#layer.erase([item]);
    }
  }

  /** The element may show something else: its verdict goes now, and it is looked at anew in the next frame. */
  #swap(element: Element): void {
    this.#book.forget(element);
    this.#nearness.watch(element);
    this.#changed.add(element);
  }

  #mediaEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!dom.isElement(target) || !this.#continues()) return;
    this.#pulse.request();
    if (dom.localNameOf(target) === 'link') this.#sweep.add(this.#setting.document);
    if (!isMediaElement(target)) return;
    this.#nearness.watch(target);
    this.#changed.add(target);
    // A film goes on loading while it plays; a picture that loads anew after its verdict is another picture.
    const begins = dom.isVideo(target) ? event.type === 'loadstart' || event.type === 'emptied' : event.type === 'load';
    const items = this.#book.of(target);
    const isAnswered = items.some((item) => item.progress === 'answered');
    if ((begins && isAnswered) || !items.every((item) => this.#stillShows(item))) this.#book.forget(target);
  }

  #stillShows(item: Item): boolean {
    return mediaOf(item.element, devicePixelRatio).some((sighting) => isSameSighting(sighting, item.sighting));
  }

  /** One animation frame: what changed is looked at, badges follow their pictures. */
  #frame(): void {
    if (!this.#continues()) return;
    this.#book.forgetDetached();
    for (const element of take(this.#restyled)) {
      if (isMediaElement(element)) this.#changed.add(element);
      else if (this.#book.of(element).length > 0 && !this.#book.of(element).every((item) => this.#stillShows(item)))
        this.#swap(element);
      else this.#visit(element);
    }
    this.#look(take(this.#changed));
    if (!this.#badges && !this.#layer.hasWork) return;
    const shown: Item[] = [];
    for (const item of this.#book.all()) {
      if (item.answer === null || !isShown(item.answer.verdict) || !this.#nearness.isNear(item.element)) continue;
      if (!this.#stillShows(item)) this.#swap(item.element);
      else if (showsOwnContent(item.element) && isOnShow(item.element, item.sighting)) shown.push(item);
    }
    this.#layer.place(this.#badges ? shown : []);
    // While the page moves a picture by animation, no event tells each step.
    const moving = shown.length > 0 ? movingElements(this.#setting.document) : new Set<Element>();
    if (this.#changed.size > 0 || shown.some((item) => isCarried(item.element, moving))) this.#pulse.request();
  }

  #look(elements: readonly Element[]): void {
    for (const element of elements) {
      if (!dom.isConnected(element)) this.#nearness.unwatch(element);
      else if (this.#nearness.isNear(element)) this.#examine(element);
    }
    this.#pulse.request();
    this.#questions.pump();
  }

  #examine(element: Element): void {
    const box = dom.boxOf(element);
    const isLarge = box.width >= SMALLEST_SIDE && box.height >= SMALLEST_SIDE;
    const seen = isLarge ? mediaOf(element, devicePixelRatio) : [];
    if (seen.length > 0 && this.#book.of(element).length === 0 && !this.#allowance.spend(element)) return;
    if (isLarge) this.#book.reconcile(element, seen);
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

  #continues(): boolean {
    if (this.isRunning && !this.#setting.isAlive()) this.stop();
    return this.isRunning;
  }
}

function take<T>(waiting: Set<T>): readonly T[] {
  const taken = [...waiting];
  waiting.clear();
  return taken;
}
