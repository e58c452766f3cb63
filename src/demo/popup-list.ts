import type { Tab } from './drive/driver.ts';

/** An item as the popup's page shows it. */
export interface ShownItem {
  readonly itemId: string;
  readonly url: string;
  readonly verdict: string;
}

/** What the popup lists now. */
export function shownItems(popup: Tab): Promise<readonly ShownItem[]> {
  return popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => ({
        itemId: dataset['item'] ?? '',
        url: dataset['url'] ?? '',
        verdict: dataset['verdict'] ?? '',
      })),
    null,
  );
}

/**
 * Waits until the popup lists all these and nothing in it is still being checked. After `limit` milliseconds it gives up
 * without a word, and the list shows what is missing.
 * @param starts beginnings of the media's addresses, of which each group needs one
 * @param gone addresses that must not be listed any more
 */
export async function allJudged(
  popup: Tab,
  starts: readonly (readonly string[])[],
  gone: readonly string[],
  limit: number,
): Promise<readonly ShownItem[]> {
  await popup.evaluate(
    ({ wanted, unwanted, patience }) =>
      new Promise<void>((resolved) => {
        const done = (): boolean => {
          const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset);
          const listed = (start: string): boolean => items.some((item) => item['url']?.startsWith(start));
          return (
            wanted.every((group) => group.some(listed)) &&
            !unwanted.some(listed) &&
            items.every((item) => item['verdict'] !== 'checking')
          );
        };
        const observer = new MutationObserver(() => done() && finish());
        const timer = setTimeout(() => finish(), patience);
        const finish = (): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolved();
        };
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        if (done()) finish();
      }),
    { wanted: starts, unwanted: gone, patience: limit },
  );
  return shownItems(popup);
}
