import { LoadNews } from './load-news.ts';
import { isMediaElement, mediaOf } from './media-of.ts';
import { isConnected, isElement, localNameOf } from './native-dom.ts';
import { LATE_HOSTS } from './page-limits.ts';
import { RootWatch } from './root-watch.ts';
import { isOwnTag, mayHostShadow, type ShadowRootOf } from './shadow-hosts.ts';
import { Sweep } from './sweep.ts';
import { TimeCredit } from './time-credit.ts';
import { listenToWindow } from './window-news.ts';

/** Share of time that searching after a scroll may take, and milliseconds that such a search of a large page takes. */
const REST_SHARE = 0.002;
const SWEEP_COST = 20;

export interface DiscoveryNews {
  /** An element that shows a medium, or may begin to. Told often of the same one. */
  readonly found: (element: Element) => void;
  /** Any element that a full search came by. */
  readonly met: (element: Element) => void;
  readonly mutated: (records: readonly MutationRecord[]) => void;
  /** A medium's own element tells that it began or ended to show something. */
  readonly media: (element: Element, event: Event) => void;
  /** Something moved, or may have. */
  readonly moved: (event?: Event) => void;
  readonly pointer: (event: MouseEvent) => void;
  readonly loaded: () => void;
  /** A search is finished: a quiet moment for tidying. */
  readonly searched: () => void;
}

interface Place {
  readonly document: Document;
  readonly shadowRootOf: ShadowRootOf;
  /** Our own layer, which is no part of the page. */
  readonly own: Element;
}

/** Finds the elements with media in a document and its shadow roots, and hears what happens there. */
export class Discovery {
  readonly #place: Place;
  readonly #news: DiscoveryNews;
  readonly #roots: RootWatch;
  readonly #sweep: Sweep;
  /** Looks for shadow roots and media tags alone, without asking the style of every element. */
  readonly #quickSweep: Sweep;
  readonly #loads: LoadNews;
  /** Elements with tags of the page's own making and no shadow root yet: they mostly get one when their script comes. */
  readonly #lateHosts = new Set<Element>();
  readonly #restCredit = new TimeCredit(REST_SHARE, SWEEP_COST);
  /** Something happened that explains why the page grows. */
  #mayGrow = true;

  constructor(place: Place, news: DiscoveryNews, signal: AbortSignal) {
    const { document } = place;
    this.#place = place;
    this.#news = news;
    const searched = (): void => {
      this.#roots.prune();
      news.searched();
    };
    this.#sweep = new Sweep(document, (element) => this.visit(element), searched, signal);
    this.#quickSweep = new Sweep(document, (element) => this.#visitQuickly(element), searched, signal);
    const byUnknown = (): void => this.#quickSweep.add(document);
    const byStyle = (): void => this.#sweep.add(document);
    this.#loads = new LoadNews({ byUnknown, byStyle, loaded: news.loaded }, signal);
    const mutated = (records: readonly MutationRecord[]): void => {
      this.#mayGrow = true;
      news.mutated(records);
    };
    this.#roots = new RootWatch({ mutated, media: (event) => this.#mediaEvent(event), moved: news.moved }, signal);
    const { moved, pointer } = news;
    listenToWindow(document, { moved, pointer, grew: () => this.#grew() }, signal);
    this.#enter(document);
  }

  roots(): Iterable<Document | ShadowRoot> {
    return this.#roots.roots();
  }

  /** Scrolling began: what is loaded now is mostly what was scrolled to. */
  scrolling(): void {
    this.#loads.pause();
  }

  /** Scrolling ended: what came meanwhile is looked for, as far as pages that are scrolled all day leave time for it. */
  rested(): void {
    this.#loads.resume();
    if (!this.#restCredit.isLeft(performance.now())) return;
    this.#restCredit.spend(SWEEP_COST);
    this.#quickSweep.add(this.#place.document);
  }

  /** Searches a subtree at the next idle moments. */
  search(top: Node): void {
    this.#sweep.add(top);
  }

  visit(element: Element): void {
    this.#visitQuickly(element);
    this.#news.met(element);
    if (isMediaElement(element)) return;
    const painted = mediaOf(element, devicePixelRatio);
    if (painted.length > 0) this.#news.found(element);
    for (const { url } of painted) this.#loads.painted(url);
  }

  #visitQuickly(element: Element): void {
    if (isMediaElement(element)) this.#news.found(element);
    else if (mayHostShadow(element) && element !== this.#place.own) this.#visitHost(element);
  }

  #visitHost(element: Element): void {
    const shadow = this.#place.shadowRootOf(element);
    if (shadow !== null) this.#enter(shadow);
    else if (isOwnTag(element) && this.#lateHosts.size < LATE_HOSTS) this.#lateHosts.add(element);
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#roots.watch(root)) this.#sweep.add(root);
  }

  #mediaEvent(event: Event): void {
    // These events do not leave their root, and each root is listened to: no need to ask for the path.
    const { target } = event;
    if (!isElement(target)) return;
    this.#mayGrow = true;
    if (!isMediaElement(target)) {
      // A style sheet that arrived may give any element a background.
      if (localNameOf(target) === 'link') this.#sweep.add(this.#place.document);
      return;
    }
    this.#loads.heard(target);
    this.#news.media(target, event);
  }

  /** What is known to have happened on the page explains it; else the whole page is searched for what has come. */
  #grew(): void {
    if (!this.#mayGrow) this.#quickSweep.add(this.#place.document);
    this.#mayGrow = false;
    for (const host of [...this.#lateHosts]) {
      this.#lateHosts.delete(host);
      if (isConnected(host)) this.#visitHost(host);
    }
    this.#news.moved();
  }
}
