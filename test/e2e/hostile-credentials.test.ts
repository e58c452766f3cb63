import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../src/demo/drive/driver.ts';
import { issue } from '../../src/signer/authority.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import { OWN_STRINGS } from '../hostile/strings.ts';
import { signed } from '../make/fixture.ts';
import { makePng } from '../make/picture-png.ts';
import { testPki } from '../make/pki.ts';
import { appears, giveFiles } from './give-file.ts';
import { keepLinks, keptLinks } from './keys.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** The worst of each kind; every string of the public lists goes through the same components in the browser tests. */
const STRINGS = OWN_STRINGS.filter((text) => !text.includes('\0') && !/\p{Cs}/u.test(text) && text.length < 4000);
const BENIGN = 'harbour';

/** A file whose every field that a signer can write holds this text, its certificate's names included. */
async function signedWith(text: string): Promise<Uint8Array> {
  const { intermediate, now } = await testPki();
  const name = text.slice(0, 60);
  const signer = await issue(intermediate, {
    subject: { commonName: name, organization: name, organizationalUnit: name },
    notBefore: now - 1000,
    notAfter: now + 86_400_000,
  });
  const action = {
    action: text,
    when: text,
    softwareAgent: { name: text, version: text },
    description: text,
    reason: text,
  };
  return signed('image/jpeg', {
    signer: credentialsOf(signer),
    title: text,
    generator: { name: text, version: text },
    thumbnail: { mediaType: 'image/png', bytes: makePng() },
    actions: [
      { action: 'c2pa.created', digitalSourceType: text, description: text, reason: text },
      { ...action, parameters: { [text]: text } },
    ],
    ingredients: [{ title: text, relationship: 'componentOf', format: text }],
    assertions: [{ label: 'org.example.note', content: { kind: 'json', value: { [text]: [text] } } }],
  });
}

/** Every element of the page by name and attributes' names, once each. */
function shape(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(
    () => [
      ...new Set(
        [...document.querySelectorAll('*')]
          .filter((element) => !element.classList.contains('code-point'))
          .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`),
      ),
    ],
    null,
  );
}

/** Both browsers in `npm run test:deep`; what differs between them is how a page is drawn, not what is put on it. */
const families = FAMILIES.filter((family) => family === 'chromium' || process.env['WHENCE_DEEP'] === '1');

describe.each(families)('files whose every text is hostile, in %s', (family) => {
  let session: Session;
  let folder: string;

  beforeAll(async () => {
    session = await startSession(family);
    folder = await mkdtemp(join(tmpdir(), 'whence-hostile-'));
  });
  afterAll(async () => {
    await session.close();
    await rm(folder, { recursive: true });
  });

  async function inspected(text: string): Promise<Tab> {
    const tab = await session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));
    await appears(tab, '[data-state=open]');
    await keepLinks(tab);
    await giveFiles(tab, 'drop', { name: `${text.slice(0, 80)}.jpg`, bytes: await signedWith(text) });
    // The last thing to be drawn: the thumbnail that the credentials hold.
    await appears(tab, 'article[data-verdict] .compare input');
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, null);
    return tab;
  }

  test('nothing in them becomes an element, a script, a request or a hidden turn of the text', async () => {
    const benign = await inspected(BENIGN);
    const wanted = await shape(benign);
    await benign.close();
    for (const text of STRINGS) {
      const tab = await inspected(text);
      const more = (await shape(tab)).filter((element) => !wanted.includes(element));
      expect({ text, more }).toEqual({ text, more: [] });
      const found = await tab.evaluate(
        () => ({
          broken: Reflect.get(globalThis, 'whenceBroken') ?? null,
          hides: /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(document.body.textContent ?? ''),
          title: /[\p{Cc}\p{Cf}]/u.test(document.title),
        }),
        null,
      );
      expect({ text, ...found }).toEqual({ text, broken: null, hides: false, title: false });
      await tab.close();
    }
    expect(session.wanted.filter((host) => host.includes('hostile.example'))).toEqual([]);
  }, 400_000);

  test('the saved page runs nothing and asks nobody when it is opened', async () => {
    for (const text of STRINGS.slice(0, 8)) {
      const tab = await inspected(text);
      await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action=save-html]')?.click(), null);
      const [saved] = await keptLinks(tab, 1);
      await tab.close();
      const path = join(folder, 'report.html');
      await writeFile(path, saved?.text ?? '');
      const page = await session.driver.open(pathToFileURL(path).href);
      const found = await page.evaluate(
        () => ({
          broken: Reflect.get(globalThis, 'whenceBroken') ?? null,
          active: document.querySelectorAll('script, iframe, object, embed, form, input, a, link, base, svg').length,
          pictures: [...document.images].filter((image) => !image.src.startsWith('data:image/')).length,
          articles: document.querySelectorAll('article').length,
          asked: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:')).length,
        }),
        null,
      );
      expect({ text, ...found }).toEqual({ text, broken: null, active: 0, pictures: 0, articles: 1, asked: 0 });
      await page.close();
    }
    expect(session.wanted.filter((host) => host.includes('hostile.example'))).toEqual([]);
  }, 200_000);
});
