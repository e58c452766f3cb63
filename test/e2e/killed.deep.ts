import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { ITEMS } from '../../src/demo/items.ts';
import { servedMedia } from '../../src/demo/served-media.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { type Session, startSession } from './session.ts';

const KILLS = 100;
const PICTURES = 400;
/** Between one death and the next, in milliseconds: anywhere in the work on an item, or between two. */
const SHORTEST_LIFE = 50;
const LONGEST_LIFE = 900;
const PATIENCE_MS = 5 * 60_000;

/** Single pictures of the demo whose verdict does not depend on where they are shown. */
const KINDS = ITEMS.filter(
  ({ paths, expected }) => paths?.length === 1 && /\.jpg$/.test(paths[0] ?? '') && expected !== 'not-checked',
);

interface Told {
  readonly mediaUrl: string;
  readonly verdict: string;
}

let session: Session;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  const media = await servedMedia('http://127.0.0.1:1');
  session = await startSession('chromium');
  const server = await listen((request, response) => {
    const path = (request.url ?? '/').replace(/^\/\d+/, '');
    const file = media.get(path);
    const picture = file === undefined ? null : { 'content-type': file.type, 'cache-control': 'no-store' };
    response.writeHead(200, picture ?? { 'content-type': 'text/html' });
    response.end(file?.bytes ?? page());
  }, 0);
  origin = originOf(server);
  stop = () => shut(server);
});
afterAll(async () => {
  await session.close();
  await stop();
});

const kindOf = (index: number): (typeof KINDS)[number] => KINDS[index % KINDS.length] ?? raise();
const pathOf = (index: number): string => `/${index}${kindOf(index).paths?.[0]}`;

function page(): string {
  const pictures = Array.from(
    { length: PICTURES },
    (_, index) => `<img width="400" height="300" src="${pathOf(index)}">`,
  );
  return `<!doctype html><title>Feed</title><link rel="icon" href="data:,">${pictures.join('')}`;
}

/** What the extension lists for the feed; empty where the background died over the question. */
function listed(tabId: number): Promise<readonly Told[]> {
  return session.driver.welcome.evaluate(async (id) => {
    const answer = (await globalThis.chrome.runtime
      .sendMessage({ whence: 'list-items', request: { tabId: id } })
      .catch(() => null)) as {
      readonly reply?: {
        readonly items: readonly { readonly mediaUrl: string; readonly judgement: { readonly verdict: string } }[];
      };
    } | null;
    return (answer?.reply?.items ?? []).map(({ mediaUrl, judgement }) => ({ mediaUrl, verdict: judgement.verdict }));
  }, tabId);
}

/** Notes each verdict that an address was ever said to have. */
function note(book: Map<string, Set<string>>, told: readonly Told[]): void {
  for (const { mediaUrl, verdict } of told) {
    const seen = book.get(mediaUrl) ?? new Set();
    book.set(mediaUrl, verdict === 'checking' ? seen : seen.add(verdict));
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function scroll(feed: Tab, by: number): Promise<void> {
  await feed.evaluate((pixels) => scrollBy({ top: pixels, behavior: 'instant' }), by);
}

test(`${KILLS} deaths of the background at random points of a feed leave every item judged, and none in two ways`, async () => {
  const { driver } = session;
  const feed = await driver.open(`${origin}/`);
  const tabId = await tabIdOf(driver, `${origin}/`);
  await feed.toFront();
  const book = new Map<string, Set<string>>();
  let kills = 0;
  while (kills < KILLS) {
    await pause(SHORTEST_LIFE + Math.random() * (LONGEST_LIFE - SHORTEST_LIFE));
    if (await driver.killBackground()) kills++;
    // To the end of the page and back again, so that there is work at each death.
    await scroll(feed, Math.floor(kills / 25) % 2 === 0 ? 1_200 : -1_200);
    note(book, await listed(tabId));
  }
  const wanted = Array.from({ length: PICTURES }, (_, index) => `${origin}${pathOf(index)}`);
  const deadline = Date.now() + PATIENCE_MS;
  await scroll(feed, -1_000_000);
  for (;;) {
    const told = await listed(tabId);
    note(book, told);
    const judged = new Map(
      told.filter(({ verdict }) => verdict !== 'checking').map((one) => [one.mediaUrl, one.verdict]),
    );
    const missing = wanted.filter((url) => !judged.has(url));
    if (missing.length === 0 || Date.now() > deadline) break;
    await scroll(feed, 600);
    await pause(200);
    if (await feed.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1, null)) {
      await scroll(feed, -1_000_000);
    }
  }
  const wrong = wanted.flatMap((url, index) => {
    const said = [...(book.get(url) ?? [])];
    return said.length === 1 && said[0] === kindOf(index).expected
      ? []
      : [{ url, said, expected: kindOf(index).expected }];
  });
  expect(wrong).toEqual([]);
  expect(kills).toBe(KILLS);
});

function raise(): never {
  throw new Error('the demo has no such pictures');
}
