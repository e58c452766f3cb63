import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectedVerdict, openInspector, openPopup } from '../../src/demo/check.ts';
import { tabIdOf } from '../../src/demo/drive/driver.ts';
import { shownItems } from '../../src/demo/popup-list.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { IDENTITY_FIXTURES } from '../make/fixtures-identities.ts';
import { SOUND_FIXTURES } from '../make/fixtures-sound.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** Real files name responders of real certificates, identities' documents and manifests elsewhere. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus/files');
/** Fewer than a tab may have judged at once, so that all are judged without a pause. */
const MOST = 110;

async function files(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = [...IDENTITY_FIXTURES, ...SOUND_FIXTURES].map(
    async ({ make }, index): Promise<[string, Uint8Array]> => [`/made-${index}`, await make()],
  );
  const real = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /\.(?:jpe?g|png|webp|avif)$/.test(name)) : [];
  const read = real.map((name): [string, Uint8Array] => [`/real-${name}`, readFileSync(join(CORPUS, name))]);
  // What speaks of other hosts comes first.
  const telling = /did|remote|cloud|ocsp|ica|identity|cawg/i;
  const sorted = read.toSorted(([one], [other]) => Number(telling.test(other)) - Number(telling.test(one)));
  return new Map([...(await Promise.all(made)), ...sorted].slice(0, MOST));
}

const OWN_HOSTS_OF_BROWSERS = /(^|\.)(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)(:\d+)?$/;

describe.each(FAMILIES)('without anybody’s consent, in %s', (family) => {
  let session: Session;
  let media: ReadonlyMap<string, Uint8Array>;
  let origin: string;
  let requests = 0;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    media = await files();
    session = await startSession(family);
    const server = await listen((request, response) => {
      requests++;
      answer(decodeURI(request.url ?? '/'), response);
    }, 0);
    origin = originOf(server);
    stop = () => shut(server);
    // The one request that people allow beforehand, and can forbid.
    await ask('set-settings', { refreshTrust: false });
  });
  afterAll(async () => {
    await session.close();
    await stop();
  });

  function answer(path: string, response: ServerResponse): void {
    const file = media.get(path);
    response.writeHead(200, { 'content-type': file === undefined ? 'text/html' : 'image/jpeg' });
    response.end(file ?? page());
  }

  function page(): string {
    const box = (path: string): string => `<div style="background-image:url('${encodeURI(path)}')"></div>`;
    const style = 'div{display:inline-block;width:66px;height:66px;background-size:cover}';
    return `<!doctype html><title>Files</title><style>${style}</style>${[...media.keys()].map(box).join('')}`;
  }

  const ask = (kind: string, request: object): Promise<{ readonly reply?: unknown }> =>
    session.driver.welcome.evaluate(
      async ([whence, body]) =>
        (await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ whence, request: body })) as object,
      [kind, request] as const,
    );

  const strangers = (): readonly string[] => session.wanted.filter((host) => !OWN_HOSTS_OF_BROWSERS.test(host));

  test('nothing that a file names is contacted: manifests elsewhere, responders, identities', async () => {
    const { driver } = session;
    const feed = await driver.open(`${origin}/`);
    const tabId = await tabIdOf(driver, `${origin}/`);
    await feed.toFront();
    const judged = async (): Promise<number> => {
      const { reply } = (await ask('list-items', { tabId })) as {
        readonly reply?: { readonly items: readonly { readonly judgement: { readonly verdict: string } }[] };
      };
      return (reply?.items ?? []).filter(({ judgement }) => judgement.verdict !== 'checking').length;
    };
    await expect.poll(judged, { timeout: 60_000 }).toBe(media.size);
    const popup = await openPopup(driver, tabId);
    const remote = [...media.keys()][0] ?? '';
    const url = `${origin}${encodeURI(remote)}`;
    await expect
      .poll(async () => (await shownItems(popup)).map((item) => item.url), { timeout: 20_000 })
      .toContain(url);
    const inspector = await openInspector(driver, popup, url);
    expect(await inspectedVerdict(inspector)).not.toBe('checking');
    expect(strangers()).toEqual([]);
    await inspector.close();
    await popup.close();
    await feed.close();
  });

  test.each([
    ['the popup', 'src/popup/index.html?tab=1'],
    ['the inspector', 'src/inspect/index.html'],
    ['the options', 'src/options/index.html'],
    ['the first-run page', 'src/welcome/index.html'],
  ])('opening %s asks for nothing', async (_, path) => {
    const before = requests;
    const opened = await session.driver.open(session.driver.extensionUrl(path));
    await expect.poll(() => opened.evaluate(() => document.body.textContent?.trim() !== '', null)).toBe(true);
    expect(strangers()).toEqual([]);
    expect(requests).toBe(before);
    await opened.close();
  });
});
