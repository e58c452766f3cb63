import { isMediaElement, mediaOf } from './media-of.ts';
import { isElement, localNameOf } from './native-dom.ts';
import { RootWatch } from './root-watch.ts';
import { mayHostShadow, type ShadowRootOf } from './shadow-hosts.ts';
import { Sweep } from './sweep.ts';
import { listenToWindow } from './window-news.ts';

export interface DiscoveryNews {
  /** An element that shows a medium, or may begin to. Told often of the same one. */
  readonly found: (element: Element) => void;
  /** Any element that a full search came by. */
  readonly met: (element: Element) => void;
  readonly mutated: (records: readonly MutationRecord[]) => void;
  readonly media: (event: Event) => void;
  /** Something moved, or may have. */
  readonly moved: (event?: Event) => void;
  readonly pointer: (event: MouseEvent) => void;
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
    this.#roots = new RootWatch(
      { mutated: news.mutated, media: (event) => this.#mediaEvent(event), moved: news.moved },
      signal,
    );
    listenToWindow(
      document,
      { moved: news.moved, pointer: news.pointer, loaded: (byStyle) => this.#loaded(byStyle) },
      signal,
    );
    this.#enter(document);
  }

  roots(): Iterable<Document | ShadowRoot> {
    return this.#roots.roots();
  }

  /** Searches a subtree at the next idle moments. */
  search(top: Node): void {
    this.#sweep.add(top);
  }

  visit(element: Element): void {
    this.#visitQuickly(element);
    this.#news.met(element);
    if (!isMediaElement(element) && mediaOf(element, devicePixelRatio).length > 0) this.#news.found(element);
  }

  #visitQuickly(element: Element): void {
    if (isMediaElement(element)) this.#news.found(element);
    else if (mayHostShadow(element) && element !== this.#place.own) {
      const shadow = this.#place.shadowRootOf(element);
      if (shadow !== null) this.#enter(shadow);
    }
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#roots.watch(root)) this.#sweep.add(root);
  }

  #mediaEvent(event: Event): void {
    const [target] = event.composedPath();
    // A style sheet that arrived may give any element a background.
    if (isElement(target) && localNameOf(target) === 'link') this.#sweep.add(this.#place.document);
    this.#news.media(event);
  }

  #loaded(byStyle: boolean): void {
    (byStyle ? this.#sweep : this.#quickSweep).add(this.#place.document);
    this.#news.moved();
  }
}
