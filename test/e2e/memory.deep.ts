import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectedVerdict, openInspector, openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged, type ShownItem, shownItems } from '../../src/demo/popup-list.ts';
import { type Frame, type Pixels, WHOLE } from '../../src/recovery/picture/pixels.ts';
import { Figures, percent, Share } from '../bench/recovery/figures.ts';
import { CUTS, SHAPES } from '../bench/recovery/found-again.ts';
import { photo } from '../make/photo.ts';
import { pasteOver } from '../make/platform.ts';
import { seededRandom } from '../make/random.ts';
import { jpegs, likenesses, memoryOnDisk, openSite, type Republishing, type Site, signed } from './campaign.ts';
import { appears } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** What is promised of copies, with nothing between the promise and a person: sites, browser, memory, popup. */
const PICTURES = Number(process.env['WHENCE_PICTURES'] ?? 100);
/** So few that all their copies are on the screen: what is far below it is not looked at. */
const AT_ONCE = 2;
const PATIENCE = { timeout: 120_000, interval: 500 };
/** Nothing new in the popup for so long, in milliseconds, and whatever was found is found. */
const QUIET = 30_000;
const RELOADS = 3;
const REPLACED = 0.1;

const COPIES: Readonly<Record<string, Republishing & { readonly atLeast: number }>> = {
  '1200 px, quality 85': { frame: WHOLE, longSide: 1200, quality: 0.85, atLeast: 0.95 },
  '800 px, quality 70': { frame: WHOLE, longSide: 800, quality: 0.7, atLeast: 0.95 },
  ...Object.fromEntries(
    Object.entries(CUTS).map(([name, frame]) => [
      `cut: ${name}`,
      { frame, longSide: 800, quality: 0.8, atLeast: 0.85 },
    ]),
  ),
};

describe.each(FAMILIES)('a hundred pictures of a campaign on a platform, in %s', (family) => {
  let session: Session;
  let campaign: Site;
  let platform: Site;

  beforeAll(async () => {
    session = await startSession(family);
    [campaign, platform] = [await openSite(), await openSite()];
  });
  afterAll(async () => {
    await session.close();
    await Promise.all([campaign.close(), platform.close()]);
  });

  const visit = async (site: Site, pictures: readonly string[]): Promise<{ page: Tab; popup: Tab }> => {
    const url = site.page(...pictures);
    const page = await session.driver.open(url);
    const popup = await openPopup(session.driver, await tabIdOf(session.driver, url));
    await page.toFront();
    const groups = pictures.map((one) => [one]);
    const unjudged = async (): Promise<readonly ShownItem[]> => {
      const shown = await allJudged(popup, groups, [], PATIENCE.timeout);
      return shown.filter(({ verdict }) => verdict === 'checking' || verdict === 'not-checked');
    };
    // On a machine that is busy for minutes some take too long, and are looked at again with the page.
    for (let left = RELOADS; left > 0 && (await unjudged()).length > 0; left--) await page.reload();
    expect(await unjudged()).toEqual([]);
    expect(await shownItems(popup)).toHaveLength(pictures.length);
    return { page, popup };
  };

  const switchOn = async (): Promise<void> => {
    const { welcome } = session.driver;
    const [file] = await jpegs(welcome, photo(1, 400, 300), [{ frame: WHOLE, longSide: 400, quality: 0.9 }]);
    if (file === undefined) throw new Error('no picture was made');
    const url = campaign.add('first', await signed(file));
    const { page, popup } = await visit(campaign, [url]);
    const inspector = await openInspector(session.driver, popup, url);
    await inspectedVerdict(inspector);
    await appears(inspector, '[data-switch="memory"]');
    await inspector.evaluate(() => document.querySelector<HTMLElement>('[data-switch="memory"]')?.click(), null);
    await appears(inspector, '[data-switch="memory"][aria-checked="true"]');
    for (const tab of [inspector, popup, page]) await tab.close();
  };

  test('are found again, and replaced regions are told', { timeout: 3 * 60 * 60_000 }, async () => {
    await switchOn();
    const shares = new Map([...Object.keys(COPIES), 'edited', 'clean'].map((name) => [name, new Share()]));
    for (let first = 0; first < PICTURES; first += AT_ONCE) {
      const seeds = Array.from({ length: Math.min(AT_ONCE, PICTURES - first) }, (_, at) => first + at);
      const made: { readonly url: string; readonly name: string }[] = [];
      const originals: string[] = [];
      for (const seed of seeds) {
        const [width, height] = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
        const picture = photo(seed, width, height);
        const wanted = [{ frame: WHOLE, longSide: 1280, quality: 0.95 }, ...Object.values(COPIES)];
        const [original, ...copies] = await jpegs(session.driver.welcome, picture, wanted);
        const edited = await jpegs(session.driver.welcome, withEdit(picture, seed), Object.values(COPIES).slice(0, 2));
        if (original === undefined) throw new Error('no picture was made');
        originals.push(campaign.add(`p${seed}`, await signed(original)));
        for (const [at, copy] of copies.entries()) {
          made.push({ url: platform.add(`p${seed}-${at}`, copy), name: Object.keys(COPIES)[at] ?? '' });
        }
        for (const [at, copy] of edited.entries()) {
          made.push({ url: platform.add(`p${seed}-edited-${at}`, copy), name: 'edited' });
        }
      }
      const shown = await visit(campaign, originals);
      await expect
        .poll(async () => (await memoryOnDisk(session.driver))?.['pictures'], PATIENCE)
        .toBe(first + seeds.length);
      const { page, popup } = await visit(
        platform,
        made.map(({ url }) => url),
      );
      await quiet(popup, made.length);
      const found = await likenesses(popup);
      for (const { url, name } of made) {
        const kind = found.get(url)?.kind;
        if (name === 'edited') shares.get(name)?.count(kind !== 'alike');
        else shares.get(name)?.count(kind !== undefined);
        if (name !== 'edited' && kind !== undefined) shares.get('clean')?.count(kind === 'alike');
      }
      for (const tab of [popup, page, shown.popup, shown.page]) await tab.close();
    }
    const figures = new Figures();
    const say = (name: string, atLeast: number): void => {
      const share = shares.get(name) ?? new Share();
      figures.atLeast(`${family}, ${name} (${share.hits} of ${share.tries})`, share.share, atLeast, percent);
    };
    for (const [name, { atLeast }] of Object.entries(COPIES)) say(name, atLeast);
    say('edited', 0.95);
    say('clean', 0.97);
    expect(figures.allMet).toBe(true);
  });
});

/** The picture with a region of another one, a tenth of each side. */
function withEdit(picture: Pixels, seed: number): Pixels {
  const random = seededRandom(seed);
  const [left, top] = [random() * (1 - REPLACED), random() * (1 - REPLACED)];
  const frame: Frame = { left, top, width: REPLACED, height: REPLACED };
  return pasteOver(picture, photo(seed + 1_000_000, picture.width, picture.height), frame);
}

/** Waits until the popup says of all what they look like, or has said nothing new for a while. */
function quiet(popup: Tab, all: number): Promise<void> {
  return popup.evaluate(
    ({ wanted, patience }) =>
      new Promise<void>((resolved) => {
        let timer = setTimeout(resolved, patience);
        let seen = 0;
        const look = (): void => {
          const now = document.querySelectorAll('[data-likeness]').length;
          if (now === seen) return;
          seen = now;
          clearTimeout(timer);
          timer = setTimeout(resolved, now >= wanted ? 0 : patience);
        };
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
        look();
      }),
    { wanted: all, patience: QUIET },
  );
}
