import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { SCENARIOS } from '../stage/scenarios.ts';
import { openStage, type ShownPage, type Stage } from '../stage/stage.ts';
import { appears, giveFiles } from './give-file.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('chromium', 'dist/demo/chrome');
});
afterAll(() => stage.close());

/** What is written as others wrote it: texts of files, addresses, names, and each language in its own. */
const OTHERS = 'bdi, code, pre, [lang]:not(:root), #country-name, .choose-country option';
/** What the browser itself writes in a language (days, months, lists), names of hosts and versions of lists. */
const BY_THE_BROWSER =
  /^ und $|c2pa-[\d-]+|vor \d+ Tagen|\d+\. \p{L}+ \d{4}( um [\d:]+ \w+)?|\p{Lu}\p{Ll}+ \d{4}|[\w.]+\.example/gu;
/** Names of standards, units, products and hosts, and what a file or a list calls itself. */
const AS_WRITTEN =
  /C2PA|EXIF|XMP|IPTC|https?:\S+|[\w.]+\.(?:com|io)\b|\w+\/\w+|\b(?:Byte|kB|MB)\b|Freedonia \w+|whence [\d.]+|c2pa [\d-]+, time-stamps .*|Google Lens|Bing Visual Search|Yandex Images|TinEye/g;
/** Plain letters in a row. */
const PLAIN_WORD = /[a-z]{2,}/i;

/** Texts with plain letters, and whether anything is wider than the window. */
function findings(
  page: Pick<ShownPage, 'evaluate'>,
): Promise<{ readonly plain: readonly string[]; readonly tooWide: number }> {
  return page.evaluate(
    ({ others }) => {
      const said: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const { parentElement, textContent } = walker.currentNode;
        if (parentElement?.closest(others) === null) said.push(textContent ?? '');
      }
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '');
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      return { plain: said, tooWide: scrollWidth - clientWidth };
    },
    { others: OTHERS },
  );
}

test.each(SCENARIOS)('$name takes every text from the words, and has room for longer ones', async (scenario) => {
  // A popup is as wide as it wants to be.
  const widths = scenario.name.startsWith('popup') ? [scenario.width] : [scenario.width, 320];
  for (const width of widths) {
    const page = await stage.show(scenario, { name: 'pseudo', pseudo: true, width });
    const { plain, tooWide } = await findings(page);
    expect(plain.some((text) => text.includes('⟦'))).toBe(true);
    expect(plain.filter((text) => PLAIN_WORD.test(text.replaceAll(BY_THE_BROWSER, '')))).toEqual([]);
    expect(tooWide, `${width}`).toBeLessThanOrEqual(0);
    await page.close();
  }
});

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');

test.each(['/harbour-night.jpg', '/rally.jpg', '/portrait-marked.jpg'])('so does the report of %s', async (path) => {
  const scenario = SCENARIOS.find(({ name }) => name === 'inspect-start');
  if (scenario === undefined) throw new Error('the inspector is no scenario');
  for (const width of [scenario.width, 320]) {
    const page = await stage.show(scenario, { name: 'pseudo', pseudo: true, width });
    await giveFiles(page, 'choose', { name: path.slice(1), bytes: media.get(path) ?? new Uint8Array() });
    await appears(page, 'article[data-verdict]');
    const { plain, tooWide } = await findings(page);
    const unknown = plain.map((text) => text.replaceAll(AS_WRITTEN, '').replaceAll(BY_THE_BROWSER, ''));
    expect(unknown.filter((text) => PLAIN_WORD.test(text))).toEqual([]);
    expect(tooWide, `${width}`).toBeLessThanOrEqual(0);
    await page.close();
  }
});
