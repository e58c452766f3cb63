import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../browser/hostile-pages/catalogue.ts';
import { type HostileServer, serveHostilePages } from '../browser/hostile-pages/hostile-server.ts';
import { expectOutcome } from './hostile/expect-outcome.ts';
import { visit } from './hostile/visit.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

/** One of each kind; `npm run test:deep` visits all. */
const SLICE: ReadonlySet<string> = new Set([
  'swap: src',
  'swap: the same address with other bytes',
  'look: content of a style sheet',
  'look: inverted',
  'cover: another picture that lets pointers through',
  'cover: a dialog',
  'never: a canvas with the signed picture in it',
  'layer: moved onto another picture',
  'served: by the page’s own service worker',
  'served: led to another host of this machine by 302',
  'served: the same to everybody',
]);
const pages = HOSTILE_PAGES.filter(({ name }) => SLICE.has(name));

test('the slice names pages that there are', () => {
  expect(pages).toHaveLength(SLICE.size);
});

describe.each(FAMILIES)('hostile pages in %s', (family) => {
  let session: Session;
  let server: HostileServer;

  beforeAll(async () => {
    server = await serveHostilePages();
    session = await startSession(family);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  test.each(pages.map((page) => [page.attack, page.name, page] as const))('%s %s', async (_, __, page) => {
    expectOutcome(page, await visit(session.driver, server, page), server);
  });
});
