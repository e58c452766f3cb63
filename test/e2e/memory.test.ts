import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectedVerdict, openInspector, openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged } from '../../src/demo/popup-list.ts';
import { WHOLE } from '../../src/recovery/picture/pixels.ts';
import { photo } from '../make/photo.ts';
import { pasteOver } from '../make/platform.ts';
import { jpegs, likenesses, memoryOnDisk, openSite, type Site, signed } from './campaign.ts';
import { appears } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const original = photo(61, 1280, 960);
const stranger = photo(62, 1280, 960);
const REPLACED = { left: 0.45, top: 0.4, width: 0.14, height: 0.14 };
const LEFT_CUT = { left: 0.05, top: 0, width: 0.95, height: 1 };
/** A busy machine's time for what takes a second. */
const PATIENCE = { timeout: 60_000, interval: 250 };

describe.each(FAMILIES)('a campaign’s picture that a platform stripped, met in %s', (family) => {
  let session: Session;
  let campaign: Site;
  let platform: Site;
  let picture: string;
  let copies: { readonly wide: string; readonly small: string; readonly cut: string };
  let altered: string;
  let other: string;

  beforeAll(async () => {
    session = await startSession(family);
    [campaign, platform] = [await openSite(), await openSite()];
    const { welcome } = session.driver;
    const [full = empty(), wide = empty(), small = empty(), cut = empty()] = await jpegs(welcome, original, [
      { frame: WHOLE, longSide: 1280, quality: 0.95 },
      { frame: WHOLE, longSide: 1200, quality: 0.85 },
      { frame: WHOLE, longSide: 800, quality: 0.7 },
      { frame: LEFT_CUT, longSide: 1000, quality: 0.8 },
    ]);
    const as = { frame: WHOLE, longSide: 1000, quality: 0.8 };
    const [edited = empty()] = await jpegs(welcome, pasteOver(original, stranger, REPLACED), [as]);
    const [unlike = empty()] = await jpegs(welcome, stranger, [as]);
    picture = campaign.add('rally', await signed(full));
    copies = { wide: platform.add('wide', wide), small: platform.add('small', small), cut: platform.add('cut', cut) };
    altered = platform.add('altered', edited);
    other = platform.add('other', unlike);
  });
  afterAll(async () => {
    await session.close();
    await Promise.all([campaign.close(), platform.close()]);
  });

  /** Shows a page until everything on it is judged. */
  const visit = async (url: string, ...pictures: readonly string[]): Promise<{ page: Tab; popup: Tab }> => {
    const page = await session.driver.open(url);
    const popup = await openPopup(session.driver, await tabIdOf(session.driver, url));
    await page.toFront();
    const shown = await allJudged(
      popup,
      pictures.map((one) => [one]),
      [],
      60_000,
    );
    expect(shown.map((item) => item.url).sort()).toEqual([...pictures].sort());
    return { page, popup };
  };

  test('is not remembered before somebody wants that', async () => {
    const { page, popup } = await visit(campaign.page(picture), picture);
    expect(await memoryOnDisk(session.driver)).toBeNull();
    const inspector = await openInspector(session.driver, popup, picture);
    expect(await inspectedVerdict(inspector)).toBe('trusted');
    await appears(inspector, '[data-switch="memory"]');
    await inspector.evaluate(() => document.querySelector<HTMLElement>('[data-switch="memory"]')?.click(), null);
    await appears(inspector, '[data-switch="memory"][aria-checked="true"]');
    await inspector.close();
    await popup.close();
    await page.close();
  });

  test('is remembered by itself once it is seen with the memory on', async () => {
    const { page, popup } = await visit(campaign.page(picture), picture);
    await expect.poll(() => memoryOnDisk(session.driver), PATIENCE).toMatchObject({ pictures: 1, prints: 1 });
    await popup.close();
    await page.close();
  });

  test('is recognised in every copy, with its site and signer, and differences are told', async () => {
    const url = platform.page(other, copies.wide, copies.small, copies.cut, altered);
    const { page, popup } = await visit(url, other, copies.wide, copies.small, copies.cut, altered);
    await expect.poll(async () => (await likenesses(popup)).size, PATIENCE).toBe(4);
    const found = await likenesses(popup);
    for (const copy of Object.values(copies)) {
      const { kind = 'none', text = '' } = found.get(copy) ?? {};
      expect(kind).toBe('alike');
      expect(text).toContain(`Looks like a picture that you checked on ${campaign.origin}`);
      expect(text).toMatch(/signed by \S/);
    }
    expect(found.get(altered)?.kind).toBe('differs');
    expect(found.get(altered)?.text).toContain('but areas differ');
    // Pictures are compared in turn, and the other one came first.
    expect(found.has(other)).toBe(false);
    expect((await memoryOnDisk(session.driver))?.['meetings']).toBe(4);

    const inspector = await openInspector(session.driver, popup, copies.cut);
    expect(await inspectedVerdict(inspector)).toBe('none');
    await appears(inspector, '[data-rung="memory"] [data-recollection="alike"] .recovery-pair img');
    await appears(inspector, '[data-gatherings="1"]');
    await inspector.close();

    const differing = await openInspector(session.driver, popup, altered);
    await appears(differing, '[data-recollection="differs"] rect');
    const framed = await differing.evaluate(() => {
      const rects = [...document.querySelectorAll('[data-recollection="differs"] rect')];
      return rects.map((rect) => ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))));
    }, null);
    const centre = { x: (REPLACED.left + REPLACED.width / 2) * 100, y: (REPLACED.top + REPLACED.height / 2) * 100 };
    expect(
      framed.some(([x = 0, y = 0, width = 0, height = 0]) => {
        return x <= centre.x && centre.x <= x + width && y <= centre.y && centre.y <= y + height;
      }),
    ).toBe(true);
    await differing.close();
    await popup.close();
    await page.close();
  });
});

function empty(): never {
  throw new Error('no picture was made');
}
