import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reopenReport } from '../../src/cli/reopen-report.ts';
import { agrees } from '../../src/cli/reopened-text.ts';
import { readTrustSetting } from '../../src/cli/trust-setting.ts';
import { demoAuthority, ensureDemoTrust } from '../../src/demo/authority.ts';
import type { Tab } from '../../src/demo/drive/driver.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { parseEvidence } from '../../src/evidence/parse-evidence.ts';
import { trustFromSetting } from '../../src/trust-lists/setting.ts';
import { dress, violations } from './accessible.ts';
import { appears, giveFiles } from './give-file.ts';
import { focused, keepLinks, keptLinks, tabTo } from './keys.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');

function file(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: path.slice(1), bytes: media.get(path) ?? new Uint8Array() };
}

/** Every thing that the inspector can say, and every list folded open. */
const STATES = [
  ['nothing open', [], null],
  ['a listed signer with a history', ['/harbour-night.jpg'], null],
  ['an unlisted signer', ['/polling-queue.png'], null],
  ['a changed file', ['/rally.jpg'], null],
  ['broken credentials', ['/vote-poster.jpg'], null],
  ['no credentials and an unsigned mark', ['/portrait-marked.jpg'], null],
  ['credentials elsewhere', ['/ballot-box.webp'], null],
  ['a video', ['/clouds-passing.mp4'], null],
  ['many files', ['/dusk-ridges.jpg', '/rally.jpg', '/portrait-marked.jpg'], null],
  ['the list of keys', [], '[data-action=keys]'],
  ['the field for addresses', [], '[data-action=ask-addresses]'],
] as const;

describe.each(FAMILIES)('the inspector for people in %s', (family) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  const inspector = (): Promise<Tab> => session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));

  async function opened(tab: Tab, paths: readonly string[]): Promise<void> {
    await appears(tab, '[data-state=open]');
    if (paths.length === 0) return;
    await giveFiles(tab, 'drop', ...paths.map(file));
    await appears(tab, paths.length === 1 ? 'article[data-verdict]' : '[data-batch=done]');
  }

  test.each(STATES)('axe-core finds nothing wrong with %s, light, dark and right to left', async (_, paths, button) => {
    const tab = await inspector();
    await opened(tab, paths);
    await tab.evaluate(
      (selector) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        if (selector !== null) document.querySelector<HTMLElement>(selector)?.click();
      },
      button as string | null,
    );
    if (button !== null) await appears(tab, 'dialog[open]');
    const backgrounds: string[] = [];
    for (const [dark, direction] of [
      [false, 'ltr'],
      [true, 'ltr'],
      [false, 'rtl'],
    ] as const) {
      backgrounds.push(await dress(tab, dark, direction));
      expect(await violations(tab)).toEqual([]);
    }
    expect(backgrounds[1]).not.toBe(backgrounds[0]);
    expect(backgrounds[2]).toBe(backgrounds[0]);
    await tab.close();
  });

  test('everything is done by keyboard alone, and the saved report reproduces its finding', async () => {
    const tab = await inspector();
    await appears(tab, '[data-state=open]');
    await tab.toFront();
    await keepLinks(tab);

    await tab.press('a');
    await appears(tab, 'dialog[open]');
    await tab.type('http://127.0.0.1:1/picture.jpg');
    await tabTo(tab, 'open-addresses');
    await tab.press('Escape');
    await appears(tab, 'body:not(:has(dialog))');

    await tabTo(tab, 'choose-files');
    await tabTo(tab, 'choose-folder');
    await giveFiles(tab, 'drop', file('/harbour-night.jpg'), file('/rally.jpg'));
    await appears(tab, '[data-batch=done]');
    await tabTo(tab, 'harbour-night.jpg');
    await tab.press('Enter');
    await appears(tab, 'article[data-verdict=trusted]');

    await tab.press(']');
    await appears(tab, 'article[data-verdict=changed]');
    await tab.press('[');
    await appears(tab, 'article[data-verdict=trusted]');

    await tab.press('j');
    const first = await focused(tab);
    await tab.press('j');
    expect(await focused(tab)).not.toBe(first);
    await tab.press('k');
    expect(await focused(tab)).toBe(first);

    await tab.press('c');
    await tabTo(tab, 'compare-with');
    await tab.press('Tab');
    await tab.press('ArrowRight');
    await appears(tab, '.compare.sides');
    await tab.press('ArrowRight');
    await appears(tab, '[data-share]:not([data-share=""])');
    await tab.press('ArrowRight');
    await tabTo(tab, 'compare-edge');
    const before = await tab.evaluate(() => (document.activeElement as HTMLInputElement).value, null);
    await tab.press('ArrowRight');
    expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).value, null)).not.toBe(before);
    await tabTo(tab, 'tineye.com');

    await tab.press('e');
    await tabTo(tab, 'notes');
    await tab.type('Seen by two of us; jkce? are letters here.');
    await tabTo(tab, 'with-thumbnail');
    for (const [done, kind] of ['html', 'csv', 'json'].entries()) {
      await tabTo(tab, `save-${kind}`);
      await tab.press('Enter');
      await keptLinks(tab, done + 1);
    }
    await tabTo(tab, 'mail');
    await tab.press('Enter');
    const [html, csv, json, mail] = await keptLinks(tab, 4);
    expect([html?.name, csv?.name, json?.name]).toEqual(
      ['html', 'csv', 'json'].map((ending) =>
        expect.stringMatching(new RegExp(`^whence-report-[0-9a-f]{16}\\.${ending}$`)),
      ),
    );
    expect(mail?.address).toMatch(/^mailto:\?subject=/);
    expect(html?.text).toContain('Seen by two of us');
    expect(html?.text).toContain('data:image/jpeg;base64,');

    const evidence = parseEvidence(json?.text ?? '');
    expect(evidence?.items[0]).toMatchObject({ name: 'harbour-night.jpg', judgement: { verdict: 'trusted' } });
    expect(evidence?.items[0]?.notes).toBe('Seen by two of us; jkce? are letters here.');
    await expectReproduced(json?.text ?? '', file('/harbour-night.jpg').bytes);

    await tab.press('Escape');
    await tab.press('Tab');
    await tab.press('l');
    await appears(tab, '[data-batch=done]');
    await tabTo(tab, 'save-all-csv');
    await tab.press('Enter');
    const all = (await keptLinks(tab, 5)).at(-1);
    expect(all?.text.trimEnd().split('\r\n')).toHaveLength(3);

    await tab.press('?');
    await appears(tab, 'dialog[open]');
    await tabTo(tab, 'keys-on');
    await tab.press('Escape');
    await appears(tab, 'body:not(:has(dialog))');
    await tab.close();
  });

  test('a stopped batch says of the rest that it was not checked', async () => {
    const tab = await inspector();
    await appears(tab, '[data-state=open]');
    const many = Array.from({ length: 60 }, (_, index) => ({ ...file('/harbour-night.jpg'), name: `${index}.jpg` }));
    await giveFiles(tab, 'drop', ...many);
    await appears(tab, '[data-action=cancel]');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action=cancel]')?.click(), null);
    await appears(tab, '[data-batch=done]');
    const rows = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row']),
      null,
    );
    expect(rows).toHaveLength(60);
    expect(rows).toContain('not-checked');
    expect(rows).not.toContain('checking');
    await tab.close();
  });

  test('no search service was asked before anybody clicked', () => {
    const services = /lens\.google|bing\.com|yandex|tineye|hostile\.example/;
    expect(session.wanted.filter((host) => services.test(host))).toEqual([]);
  });
});

/** Reopens a saved report by the command line's own way beside its file. */
async function expectReproduced(report: string, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-reopened-'));
  try {
    await writeFile(join(folder, 'report.json'), report);
    await writeFile(join(folder, 'any name.jpg'), bytes);
    const trust = trustFromSetting(readTrustSetting(await ensureDemoTrust()));
    const [one, ...more] = await reopenReport(join(folder, 'report.json'), [], trust, null);
    expect(more).toEqual([]);
    expect(one?.reproduction).toMatchObject({ recordHolds: true, differences: [], otherLists: false });
    expect(one !== undefined && agrees(one)).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
}
