import { isConnected, isShadowRoot, listen, shadowHostOf } from './native-dom.ts';
import { WATCHED_ROOTS } from './page-limits.ts';

/** A medium began to show, or stopped showing, something. */
const MEDIA_EVENTS = ['load', 'error', 'loadstart', 'emptied', 'loadedmetadata', 'resize', 'play', 'pause', 'seeked'];
/** Pictures may have moved. Scroll events leave no shadow root, so each root is listened to. */
const MOVE_EVENTS = [
  'scroll',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'toggle',
  'click',
  'focusin',
  'keyup',
];

interface RootNews {
  readonly mutated: (records: readonly MutationRecord[]) => void;
  readonly media: (event: Event) => void;
  readonly moved: (event: Event) => void;
}

/** One MutationObserver and one set of listeners for the document and for each shadow root found in it. */
export class RootWatch {
  readonly #news: RootNews;
  readonly #signal: AbortSignal;
  readonly #watched = new Map<Document | ShadowRoot, AbortController>();

  constructor(news: RootNews, signal: AbortSignal) {
    this.#news = news;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** True when the root was not watched before. */
  watch(root: Document | ShadowRoot): boolean {
    if (this.#signal.aborted || this.#watched.has(root) || this.#watched.size >= WATCHED_ROOTS) return false;
    const controller = new AbortController();
    this.#watched.set(root, controller);
    const observer = new MutationObserver((records) => this.#news.mutated(records));
    // All attributes: any of them may choose, through a style sheet, which picture is painted.
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    controller.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    listen(root, MEDIA_EVENTS, this.#news.media, controller.signal);
    listen(root, MOVE_EVENTS, this.#news.moved, controller.signal);
    return true;
  }

  /** The document and the shadow roots found in it. */
  roots(): Iterable<Document | ShadowRoot> {
    return this.#watched.keys();
  }

  /** Lets go of shadow roots whose hosts left the document. */
  prune(): void {
    for (const [root, controller] of this.#watched) {
      if (isShadowRoot(root) && !isConnected(shadowHostOf(root))) {
        controller.abort();
        this.#watched.delete(root);
      }
    }
  }

  #stop(): void {
    for (const controller of this.#watched.values()) controller.abort();
    this.#watched.clear();
  }
}
