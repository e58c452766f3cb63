import { documentElementOf, listen, viewOf } from './native-dom.ts';

export interface WindowNews {
  readonly moved: (event: Event) => void;
  readonly pointer: (event: MouseEvent) => void;
  readonly grew: () => void;
}

/** What only the window tells: its size, the pointer, and how large the page is. */
export function listenToWindow(document: Document, news: WindowNews, signal: AbortSignal): void {
  const view = viewOf(document);
  if (view !== null) listen(view, ['resize', 'focus'], news.moved, signal);
  listen(document, ['visibilitychange', 'fullscreenchange'], news.moved, signal);
  const pointed = (event: Event): void => {
    if (event instanceof MouseEvent) news.pointer(event);
  };
  listen(document, ['mousemove'], pointed, signal);
  const sizes = new ResizeObserver(news.grew);
  const page = documentElementOf(document);
  if (page !== null) sizes.observe(page);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
