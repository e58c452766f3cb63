import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectedVerdict, openInspector, openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged, shownItems } from '../../src/demo/popup-list.ts';
import { WHOLE } from '../../src/recovery/picture/pixels.ts';
import { photo } from '../make/photo.ts';
import { jpegs, likenesses, memoryOnDisk, openSite, type Site, signed } from './campaign.ts';
import { storedLines } from './extension-storage.ts';
import { appears } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const PATIENCE = { timeout: 60_000, interval: 250 };
const AS_TAKEN = { frame: WHOLE, longSide: 800, quality: 0.95 };
const AS_PASSED_ON = { frame: WHOLE, longSide: 700, quality: 0.75 };

describe.each(FAMILIES)('a private window in %s', (family) => {
  let session: Session;
  let site: Site;
  let known: string;
  /** A copy of it without credentials, a signed picture that nobody met yet, and one that was changed. */
  let media: { readonly copy: string; readonly fresh: string; readonly changed: string };

  beforeAll(async () => {
    session = await startSession(family, { privateWindows: true });
    site = await openSite();
    const { welcome } = session.driver;
    const [taken, passedOn] = await jpegs(welcome, photo(71, 800, 600), [AS_TAKEN, AS_PASSED_ON]);
    const [other] = await jpegs(welcome, photo(72, 800, 600), [AS_TAKEN]);
    if (taken === undefined || passedOn === undefined || other === undefined) throw new Error('no picture was made');
    known = site.add('known', await signed(taken));
    const fresh = await signed(other);
    const changed = Uint8Array.from(fresh);
    changed[changed.length - 40] = (changed[changed.length - 40] ?? 0) ^ 1;
    media = {
      copy: site.add('copy', passedOn),
      fresh: site.add('fresh', fresh),
      changed: site.add('changed', changed),
    };
  });
  afterAll(async () => {
    await session.close();
    await site.close();
  });

  /** The popup about a page, once everything on it is judged. */
  const judgedOn = async (url: string, ...pictures: readonly string[]): Promise<Tab> => {
    await expect.poll(() => tabIdOf(session.driver, url).catch(() => null), PATIENCE).not.toBeNull();
    const popup = await openPopup(session.driver, await tabIdOf(session.driver, url));
    const groups = pictures.map((one) => [one]);
    const shown = await allJudged(popup, groups, [], 60_000);
    expect(shown.map((item) => item.url).sort()).toEqual([...pictures].sort());
    return popup;
  };

  const openPrivately = (url: string): Promise<number | null> =>
    session.driver.welcome.evaluate(async (address) => {
      const { windows } = globalThis.browser ?? globalThis.chrome;
      return (await windows.create({ url: address, incognito: true })).id ?? null;
    }, url);
  const shut = (windowId: number | null): Promise<void> =>
    session.driver.welcome.evaluate(async (id) => {
      if (id !== null) await (globalThis.browser ?? globalThis.chrome).windows.remove(id);
    }, windowId);

  test('is not what brings a database about where there was none', async () => {
    const before = await storedLines(session.driver);
    const url = site.page(known);
    const windowId = await openPrivately(url);
    const popup = await judgedOn(url, known);
    expect((await shownItems(popup)).map(({ verdict }) => verdict)).toEqual(['trusted']);
    expect(await storedLines(session.driver)).toEqual(before);
    await shut(windowId);
    await popup.close();
  });

  test('leaves nothing on disk of what was met there, with the memory on', async () => {
    const { driver } = session;
    const first = await driver.open(site.page(known));
    const firstPopup = await judgedOn(site.page(known), known);
    const inspector = await openInspector(driver, firstPopup, known);
    expect(await inspectedVerdict(inspector)).toBe('trusted');
    await appears(inspector, '[data-switch="memory"]');
    await inspector.evaluate(() => document.querySelector<HTMLElement>('[data-switch="memory"]')?.click(), null);
    await appears(inspector, '[data-switch="memory"][aria-checked="true"]');
    await inspector.close();
    await first.toFront();
    await first.reload();
    await expect.poll(() => memoryOnDisk(driver), PATIENCE).toMatchObject({ pictures: 1 });
    await first.close();
    await firstPopup.close();

    const before = await storedLines(driver);
    expect(before.some((line) => line.startsWith('database whence verdicts'))).toBe(true);
    expect(before.some((line) => line.startsWith('database whence-memory pictures'))).toBe(true);

    const pictures = Object.values(media);
    const url = site.page(...pictures);
    const windowId = await openPrivately(url);
    const popup = await judgedOn(url, ...pictures);
    const verdicts = (await shownItems(popup)).map(({ verdict }) => verdict);
    // It was looked at as everywhere else, …
    expect(verdicts.sort()).toEqual(['changed', 'none', 'trusted']);
    // … and compared with nothing.
    expect((await likenesses(popup)).size).toBe(0);
    expect(await storedLines(driver)).toEqual(before);

    // Whoever asks by hand may look, which writes nothing either.
    const asked = await openInspector(driver, popup, media.copy);
    expect(await inspectedVerdict(asked)).toBe('none');
    await appears(asked, '[data-rung="memory"]:not([data-step="looking"])');
    expect(await asked.evaluate(() => document.querySelector('[data-switch="memory"]') === null, null)).toBe(true);
    expect(await storedLines(driver)).toEqual(before);
    await asked.close();

    await shut(windowId);
    await popup.close();
    expect(await storedLines(driver)).toEqual(before);
  });

  test('differs in that from an ordinary window with the same page', async () => {
    const { driver } = session;
    const before = await storedLines(driver);
    const pictures = Object.values(media);
    const page = await driver.open(site.page(...pictures));
    const popup = await judgedOn(site.page(...pictures), ...pictures);
    await expect.poll(() => memoryOnDisk(driver), PATIENCE).toMatchObject({ pictures: 2 });
    await expect.poll(async () => (await likenesses(popup)).has(media.copy), PATIENCE).toBe(true);
    const added = (await storedLines(driver)).filter((line) => !before.includes(line));
    const verdicts = added.filter((line) => line.startsWith('database whence verdicts'));
    expect(verdicts).toHaveLength(2);
    await popup.close();
    await page.close();
  });
});
