import { documentElementOf, listen, viewOf } from './native-dom.ts';

export interface WindowNews {
  readonly moved: (event: Event) => void;
  readonly pointer: (event: MouseEvent) => void;
  readonly loaded: (entries: readonly PerformanceEntry[]) => void;
  readonly grew: () => void;
}

/** What only the window tells: its size, the pointer, and what the page has loaded. */
export function listenToWindow(document: Document, news: WindowNews, signal: AbortSignal): void {
  const view = viewOf(document);
  if (view !== null) listen(view, ['resize', 'focus'], news.moved, signal);
  listen(document, ['visibilitychange', 'fullscreenchange'], news.moved, signal);
  const pointed = (event: Event): void => {
    if (event instanceof MouseEvent) news.pointer(event);
  };
  listen(document, ['mousemove'], pointed, signal);
  // Attaching a shadow root fires nothing, but what it shows gets loaded and takes room.
  const loads = new PerformanceObserver((list) => news.loaded(list.getEntries()));
  loads.observe({ type: 'resource' });
  const sizes = new ResizeObserver(news.grew);
  const page = documentElementOf(document);
  if (page !== null) sizes.observe(page);
  const end = (): void => {
    loads.disconnect();
    sizes.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
}
