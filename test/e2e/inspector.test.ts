import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { inspectedVerdict } from '../../src/demo/check.ts';
import { tabIdOf } from '../../src/demo/drive/driver.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { giveFiles } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

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
    await giveFiles(inspector, how, { name: path.slice(1), bytes: media.get(path) ?? new Uint8Array() });
    expect(await inspectedVerdict(inspector)).toBe(verdict);
    await inspector.close();
  });

  test('gives an empty file and noise an answer', async () => {
    for (const [name, bytes] of [
      ['empty.jpg', new Uint8Array()],
      ['noise.jpg', new Uint8Array(5000).map((_, index) => (index * 7919) % 251)],
    ] as const) {
      const inspector = await session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));
      await giveFiles(inspector, 'drop', { name, bytes });
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
