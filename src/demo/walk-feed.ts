import type { Tab } from './drive/driver.ts';

/** Scrolls through the whole feed as a reader would, waiting at each post until its media are there. */
export function walkFeed(feed: Tab): Promise<number> {
  return feed.evaluate(async () => {
    const arrived = new WeakSet<EventTarget>();
    document.addEventListener('load', ({ target }) => target !== null && arrived.add(target), true);
    const happens = (target: EventTarget, ...names: readonly string[]): Promise<void> =>
      new Promise((resolved) => {
        for (const name of names) target.addEventListener(name, () => resolved(), { once: true });
      });
    const changes = (target: Node, done: () => boolean): Promise<void> =>
      new Promise((resolved) => {
        const observer = new MutationObserver(() => {
          if (!done()) return;
          observer.disconnect();
          resolved();
        });
        observer.observe(target, { childList: true, subtree: true, attributes: true });
        if (done()) resolved();
      });
    const drawn = (): Promise<void> =>
      new Promise((resolved) => requestAnimationFrame(() => requestAnimationFrame(() => resolved())));
    const ready = async (media: Element): Promise<void> => {
      if (media instanceof HTMLImageElement && !media.complete) await happens(media, 'load', 'error');
      if (media instanceof HTMLVideoElement && media.readyState === 0) await happens(media, 'loadedmetadata', 'error');
      if (media instanceof HTMLIFrameElement && !arrived.has(media)) await happens(media, 'load');
    };
    const end = document.querySelector<HTMLElement>('#end');
    const seen = new Set<Element>();
    for (;;) {
      const unseen = (): Element | undefined =>
        [...document.querySelectorAll('article')].find((article) => !seen.has(article));
      const article = unseen();
      if (article === undefined) {
        if (end?.hidden === false) break;
        await changes(document.body, () => unseen() !== undefined || end?.hidden === false);
        continue;
      }
      seen.add(article);
      article.scrollIntoView({ block: 'center' });
      await drawn();
      const inside = [...article.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot === null ? [element] : [element, ...element.shadowRoot.querySelectorAll('*')],
      );
      for (const media of inside) await ready(media);
      const slides = article.querySelector('.slides');
      if (slides !== null) await changes(slides, () => slides.hasAttribute('data-swapped'));
      await drawn();
    }
    // Browsers let nothing run in a frame that is out of sight: a reader rests where the last to start can be seen.
    document.querySelector('iframe')?.scrollIntoView({ block: 'center' });
    await drawn();
    return seen.size;
  }, null);
}
