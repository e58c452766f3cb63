import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { inspectedVerdict } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** Hands the page a file as a person would who drops it, or chooses it by the button. */
function give(inspector: Tab, how: 'drop' | 'choose', name: string, bytes: Uint8Array): Promise<void> {
  return inspector.evaluate(
    async ({ gesture, title, base64 }) => {
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
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([content], title));
      if (gesture === 'drop') {
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
        return;
      }
      const input = chooser();
      if (input === null) throw new Error('nowhere to choose a file');
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { gesture: how, title: name, base64: Buffer.from(bytes).toString('base64') },
  );
}

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');

describe.each(FAMILIES)('the inspector in %s', (family) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  test.each([
    ['drop', '/dusk-ridges.jpg', 'trusted'],
    ['choose', '/rally.jpg', 'changed'],
    ['drop', '/sea-moving.mp4', 'changed'],
    ['choose', '/portrait-marked.jpg', 'none'],
  ] as const)('judges a file that people %s: %s is %s', async (how, path, verdict) => {
    const inspector = await session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));
    await give(inspector, how, path.slice(1), media.get(path) ?? new Uint8Array());
    expect(await inspectedVerdict(inspector)).toBe(verdict);
    await inspector.close();
  });

  test('gives an empty file and noise an answer', async () => {
    for (const [name, bytes] of [
      ['empty.jpg', new Uint8Array()],
      ['noise.jpg', new Uint8Array(5000).map((_, index) => (index * 7919) % 251)],
    ] as const) {
      const inspector = await session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));
      await give(inspector, 'drop', name, bytes);
      expect(['none', 'not-checked']).toContain(await inspectedVerdict(inspector));
      await inspector.close();
    }
  });

  test.runIf(family === 'chromium')('opens from the context menu for the picture under it', async () => {
    const { driver, feed } = session;
    await driver.open(feed.pageUrl);
    const tabId = await tabIdOf(driver, feed.pageUrl);
    const srcUrl = `${feed.mediaOrigin}/portrait.jpg`;
    const click = { menuItemId: 'inspect', mediaType: 'image', srcUrl, pageUrl: feed.pageUrl, frameId: 0 } as const;
    const inspector = await driver.tabOpenedBy(
      () => driver.clickMenu(click, tabId),
      driver.extensionUrl('src/inspect/index.html'),
    );
    expect(await inspectedVerdict(inspector)).toBe('trusted');
    expect(await inspector.evaluate(() => document.body.textContent, null)).toContain(srcUrl);
  });
});
