import type { Tab } from '../../src/demo/drive/driver.ts';

/** What has the focus: its action's name, its way of comparing, or its text. */
export function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    return at.dataset['action'] ?? at.dataset['way'] ?? at.dataset['service'] ?? at.textContent?.trim() ?? '';
  }, null);
}

/** More stops than any of our pages has. */
const MAX_STOPS = 250;

/** Goes on by the Tab key alone until the focus is there. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await tab.press('Tab');
    const at = await focused(tab);
    if (at === name) return;
    seen.push(at);
  }
  throw new Error(`the Tab key does not lead to ${name}, only to ${[...new Set(seen)].join(', ')}`);
}

export interface Kept {
  readonly name: string;
  readonly address: string;
  readonly text: string;
}

/** From now on, keeps what the page would hand to the browser to save or to open by a link of its own making. */
export function keepLinks(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob | MediaSource): string => {
      const address = make(blob);
      if (blob instanceof Blob) blobs.set(address, blob);
      return address;
    };
    const kept: Promise<object>[] = [];
    Reflect.set(globalThis, 'whenceKept', kept);
    HTMLAnchorElement.prototype.click = function click(): void {
      const { download: name, href: address } = this;
      const text = blobs.get(address)?.text() ?? Promise.resolve('');
      kept.push(text.then((read) => ({ name, address, text: read })));
      document.body.dataset['kept'] = String(kept.length);
    };
  }, null);
}

/** All that was kept so far, the oldest first; waits for `count` of them. */
export function keptLinks(tab: Tab, count: number): Promise<readonly Kept[]> {
  return tab.evaluate(async (wanted) => {
    const kept = Reflect.get(globalThis, 'whenceKept') as Promise<{ name: string; address: string; text: string }>[];
    if (kept.length < wanted) {
      await new Promise<void>((resolved) => {
        const observer = new MutationObserver(() => {
          if (kept.length < wanted) return;
          observer.disconnect();
          resolved();
        });
        observer.observe(document.body, { attributes: true });
      });
    }
    return Promise.all(kept);
  }, count);
}
