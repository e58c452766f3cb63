import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged } from '../../src/demo/popup-list.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { demoMedia } from '../../src/demo/signed-media.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');
const signed = media.get('/dusk-ridges.jpg') ?? new Uint8Array();
const MANY = 10_000;

/** What each address answers, and the verdict that the extension must come to. */
const TROUBLE: Readonly<
  Record<string, { readonly expected: string; readonly answer: (response: ServerResponse) => void }>
> = {
  '/cut-off.jpg': {
    expected: 'changed',
    answer: (response) => image(response, signed.subarray(0, signed.length - 9000)),
  },
  '/mislabelled.gif': { expected: 'trusted', answer: (response) => image(response, signed, 'image/gif') },
  '/unlabelled': { expected: 'trusted', answer: (response) => image(response, signed, 'application/octet-stream') },
  '/too-large.jpg': {
    expected: 'not-checked',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 60 * 1024 * 1024 });
      response.write(signed);
    },
  },
  '/moved.jpg': { expected: 'trusted', answer: (response) => redirect(response, '/mislabelled.gif') },
  '/round-and-round.jpg': { expected: 'not-checked', answer: (response) => redirect(response, '/round-and-round.jpg') },
  '/gone.jpg': { expected: 'not-checked', answer: (response) => void response.writeHead(404).end() },
  '/hung-up.jpg': { expected: 'not-checked', answer: (response) => void response.destroy() },
};

function image(response: ServerResponse, bytes: Uint8Array, type = 'image/jpeg'): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://loopback').pathname;
  const known = TROUBLE[path];
  if (known !== undefined) {
    known.answer(response);
    return;
  }
  if (path.startsWith('/many/')) {
    image(response, media.get('/clouds-poster.jpg') ?? new Uint8Array());
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(path === '/crowd' ? crowd() : troubles());
}

function troubles(): string {
  const style = 'display:inline-block;width:120px;height:120px;background-size:cover';
  // As backgrounds they keep their size although the browser cannot show them.
  const boxes = Object.keys(TROUBLE).map((path) => `<div style="${style};background-image:url(${path})"></div>`);
  return `<!doctype html><title>Trouble</title>${boxes.join('')}`;
}

function crowd(): string {
  const one = (index: number): string => `<img loading="lazy" width="240" height="160" src="/many/${index}.jpg">`;
  return `<!doctype html><title>Crowd</title>${Array.from({ length: MANY }, (_, index) => one(index)).join('')}`;
}

describe.each(FAMILIES)('trouble in %s', (family) => {
  let session: Session;
  let origin: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    session = await startSession(family);
    const server = await listen(answer, 0);
    origin = originOf(server);
    stop = () => shut(server);
  });
  afterAll(async () => {
    await session.close();
    await stop();
  });

  async function open(path: string): Promise<{ readonly page: Tab; readonly popup: Tab }> {
    const page = await session.driver.open(`${origin}${path}`);
    const popup = await openPopup(session.driver, await tabIdOf(session.driver, `${origin}${path}`));
    await page.toFront();
    return { page, popup };
  }

  test('each bad answer of a server has its own outcome', async () => {
    const { popup } = await open('/');
    const paths = Object.keys(TROUBLE);
    const shown = await allJudged(
      popup,
      paths.map((path) => [`${origin}${path}`]),
      [],
      60_000,
    );
    const got = paths.map((path) => [path, shown.find(({ url }) => url === `${origin}${path}`)?.verdict ?? 'missing']);
    expect(got).toEqual(paths.map((path) => [path, TROUBLE[path]?.expected]));
  });

  test('on a page with 10,000 pictures the last one is judged like the first', async () => {
    const { page, popup } = await open('/crowd');
    await allJudged(popup, [[`${origin}/many/0.jpg`]], [], 60_000);
    await page.evaluate(() => document.querySelector('img:last-of-type')?.scrollIntoView(), null);
    const last = `${origin}/many/${MANY - 1}.jpg`;
    const shown = await allJudged(popup, [[last]], [], 60_000);
    expect(shown.find(({ url }) => url === last)?.verdict).toBe('trusted');
  });
});
