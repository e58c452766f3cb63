import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabIdOf } from '../../src/demo/drive/driver.ts';
import { servedMedia } from '../../src/demo/served-media.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

interface Bound {
  readonly path: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly bond: number | null;
  readonly notes: readonly string[];
}

interface ListedBond {
  readonly mediaUrl: string;
  readonly bond: number | null;
  readonly bondNotes?: readonly string[];
  readonly judgement: { readonly verdict: string; readonly reason: string | null };
}

const media = await servedMedia('http://127.0.0.1:1');
const file = (path: string): Uint8Array => media.get(path)?.bytes ?? new Uint8Array();
const SIGNED = file('/dusk-ridges.jpg');
/** The same pixels without credentials, and a picture of another shape. */
const SAME_SHAPE = file('/reposted-ridges.jpg');
const OTHER_SHAPE = file('/portrait.jpg');

/** What each address gives to an element of the page; whoever else asks gets the signed picture. */
const GIVEN: Readonly<Record<string, Uint8Array>> = {
  '/honest.jpg': SIGNED,
  '/cloaked.jpg': SAME_SHAPE,
  '/other-shape.jpg': OTHER_SHAPE,
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://loopback').pathname;
  const given = GIVEN[path];
  if (given === undefined) {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html>');
    return;
  }
  response.writeHead(200, { 'content-type': 'image/jpeg', 'cache-control': 'max-age=600' });
  response.end(request.headers['sec-fetch-dest'] === 'image' ? given : SIGNED);
}

describe.each(FAMILIES)('how a verdict is tied to what the page shows in %s', (family) => {
  let session: Session;
  let elsewhere: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    session = await startSession(family);
    const server = await listen(answer, 0);
    elsewhere = originOf(server);
    stop = () => shut(server);
  });
  afterAll(async () => {
    await session.close();
    await stop();
  });

  const ask = (kind: string, request: object): Promise<unknown> =>
    session.driver.welcome.evaluate(
      async ([whence, body]) =>
        (await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ whence, request: body })) as unknown,
      [kind, request] as const,
    );

  /** A page of its own server with these pictures, and what the extension says of them. */
  async function bonds(pictures: (own: string) => readonly string[]): Promise<readonly Bound[]> {
    let urls: readonly string[] = [];
    const server = await listen((request, response) => {
      if (request.url !== '/') return answer(request, response);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><title>Bonds</title>${urls.map((url) => `<img width="300" src="${url}">`).join('')}`,
      );
    }, 0);
    try {
      urls = pictures(originOf(server));
      const page = await session.driver.open(`${originOf(server)}/`);
      const tabId = await tabIdOf(session.driver, `${originOf(server)}/`);
      await page.toFront();
      let listed: readonly ListedBond[] = [];
      await expect
        .poll(
          async () => {
            const { reply } = (await ask('list-items', { tabId })) as { reply: { items: readonly ListedBond[] } };
            listed = reply.items.filter(({ judgement }) => judgement.verdict !== 'checking');
            return listed.length;
          },
          { timeout: 30_000 },
        )
        .toBe(urls.length);
      await page.close();
      const inOrder = listed.toSorted((one, other) => urls.indexOf(one.mediaUrl) - urls.indexOf(other.mediaUrl));
      return inOrder.map(({ mediaUrl, bond, bondNotes, judgement: { verdict, reason } }) => ({
        path: new URL(mediaUrl).pathname,
        verdict,
        reason,
        bond,
        notes: bondNotes ?? [],
      }));
    } finally {
      await shut(server);
    }
  }

  test('a picture of the page’s own server is held against the copy that the page loaded', async () => {
    const [honest, cloaked] = await bonds((own) => [`${own}/honest.jpg`, `${own}/cloaked.jpg`]);
    expect(honest).toMatchObject({ verdict: 'trusted', bond: 3, notes: [] });
    expect(cloaked).toMatchObject({ verdict: 'not-checked', reason: 'served-differently', bond: 0 });
    expect(cloaked?.notes).toContain('other-length');
  });

  test('of another server only size and shape can be told', async () => {
    const [honest, other] = await bonds(() => [`${elsewhere}/honest.jpg`, `${elsewhere}/other-shape.jpg`]);
    expect(honest).toMatchObject({ verdict: 'trusted', bond: 1, notes: [] });
    expect(other).toMatchObject({ reason: 'served-differently', bond: 0 });
    expect(other?.notes).toContain('other-shape');
  });

  test.runIf(family === 'firefox')('where people want it, the very bytes that the page received decide', async () => {
    await ask('set-settings', { exactBytes: true });
    const [honest, cloaked] = await bonds(() => [`${elsewhere}/honest.jpg?again`, `${elsewhere}/cloaked.jpg?again`]);
    expect(honest).toMatchObject({ verdict: 'trusted', bond: 4, notes: [] });
    expect(cloaked).toMatchObject({ reason: 'served-differently', bond: 0 });
    expect(cloaked?.notes).toContain('other-bytes');
    await ask('set-settings', { exactBytes: false });
  });
});
