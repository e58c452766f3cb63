import type { FrameProtocol } from '../messages/protocol.ts';
import { hashOfLoad } from './hash-of-load.ts';
import { addressOf, listen, viewOf } from './native-dom.ts';
import { ATTEMPTS } from './page-limits.ts';
import { PageWatch } from './page-watch.ts';
import type { PageWatchSetting } from './page-watch-setting.ts';
import { RightClick } from './right-click.ts';

export type PageSurroundings = Omit<PageWatchSetting, 'badges'>;

/**
 * The life of the content script in one document. In quiet mode it only waits for questions: nothing of the page is read or
 * written. Goes to rest with the page (pagehide) and begins anew when the page comes back from the browser's cache.
 */
export class PageSession {
  readonly #surroundings: PageSurroundings;
  readonly #controller = new AbortController();
  readonly #rightClick: RightClick;
  #settings = { scan: false, badges: false };
  #watch: PageWatch | null = null;

  constructor(surroundings: PageSurroundings) {
    const { signal } = this.#controller;
    this.#surroundings = surroundings;
    this.#rightClick = new RightClick(surroundings.document, surroundings.shadowRootOf, signal);
    const view = viewOf(surroundings.document);
    if (view === null) return;
    listen(view, ['pagehide'], () => this.#rest(), signal);
    listen(view, ['pageshow'], (event) => this.#return(event), signal);
  }

  /**
   * Asks how this page may be treated, and acts on it. Until there is an answer the page stays in quiet mode; where
   * answers are lost with a worker that dies, it is asked again, and once more whenever somebody turns to the page.
   */
  async begin(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS && !this.#controller.signal.aborted; attempt++) {
      const settings = await this.#surroundings.ask('page-settings', {}).catch(() => null);
      if (settings !== null) return this.#apply(settings);
    }
    const view = viewOf(this.#surroundings.document);
    if (view === null || this.#controller.signal.aborted) return;
    const until = new AbortController();
    const again = (): void => {
      until.abort();
      void this.begin();
    };
    listen(
      view,
      ['focus', 'load', 'resize', 'scroll'],
      again,
      AbortSignal.any([until.signal, this.#controller.signal]),
    );
  }

  /** What the background may ask of this frame. */
  handlers(): {
    readonly [K in keyof FrameProtocol]: (request: FrameProtocol[K]['request']) => Promise<FrameProtocol[K]['reply']>;
  } {
    return {
      'what-was-clicked': async () => this.#rightClick.medium(),
      'reading-order': async () => this.#watch?.readingOrder() ?? [],
      recheck: async ({ itemId }) => {
        this.#watch?.recheck(itemId);
        return null;
      },
      'hash-of-load': async ({ mediaUrl }) => ({
        sha256: await hashOfLoad(mediaUrl, addressOf(this.#surroundings.document)),
      }),
      'scroll-to': async ({ itemId }) => {
        this.#watch?.scrollTo(itemId);
        return null;
      },
      'point-at': async ({ itemId, on }) => {
        this.#watch?.pointAt(itemId, on);
        return null;
      },
      'settings-changed': async (settings) => {
        this.#apply(settings);
        return null;
      },
    };
  }

  /** Ends everything for good, with the extension that this script belongs to. */
  end(): void {
    this.#rest();
    this.#controller.abort();
  }

  #apply(settings: FrameProtocol['settings-changed']['request']): void {
    if (this.#controller.signal.aborted) return;
    this.#settings = { scan: settings.scan, badges: settings.badges };
    if (!settings.scan) this.#rest();
    else if (this.#watch?.isRunning) this.#watch.showBadges(settings.badges);
    else this.#watch = new PageWatch({ ...this.#surroundings, badges: settings.badges });
  }

  #rest(): void {
    this.#watch?.stop();
    this.#watch = null;
  }

  #return(event: Event): void {
    if (event instanceof PageTransitionEvent && event.persisted) this.#apply(this.#settings);
  }
}
