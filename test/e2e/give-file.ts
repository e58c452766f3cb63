import type { Tab } from '../../src/demo/drive/driver.ts';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Hands the page files as a person would who drops them, or chooses them by the button. */
export function giveFiles(
  inspector: Pick<Tab, 'evaluate'>,
  how: 'drop' | 'choose',
  ...files: readonly Given[]
): Promise<void> {
  return inspector.evaluate(
    async ({ gesture, given }) => {
      const chooser = (): HTMLInputElement | null => document.querySelector('input[type=file]');
      if (chooser() === null) {
        await new Promise<void>((resolved) => {
          const observer = new MutationObserver(() => {
            if (chooser() === null) return;
            observer.disconnect();
            resolved();
          });
          observer.observe(document, { childList: true, subtree: true });
        });
      }
      // What the page listens for, it attaches after it is drawn.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const carried = new DataTransfer();
      for (const { name, base64 } of given) {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        carried.items.add(new File([content], name));
      }
      if (gesture === 'drop') {
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
        return;
      }
      const input = chooser();
      if (input === null) throw new Error('nowhere to choose a file');
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    {
      gesture: how,
      given: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    },
  );
}

/** Milliseconds until a busy machine is taken for one that will not do it. */
const PATIENCE = 30_000;

/** Waits until something matches the selector. @throws Error with the selector where nothing does */
export async function appears(tab: Pick<Tab, 'evaluate'>, selector: string): Promise<void> {
  const there = await tab.evaluate(
    (wanted) =>
      new Promise<boolean>((resolved) => {
        const look = (): boolean => document.querySelector(wanted.selector) !== null;
        if (look()) return resolved(true);
        const observer = new MutationObserver(() => {
          if (!look()) return;
          observer.disconnect();
          resolved(true);
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        setTimeout(() => resolved(false), wanted.patience);
      }),
    { selector, patience: PATIENCE },
  );
  if (!there) throw new Error(`no ${selector}`);
}
