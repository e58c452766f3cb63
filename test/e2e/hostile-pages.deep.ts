import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../browser/hostile-pages/catalogue.ts';
import { type HostileServer, serveHostilePages } from '../browser/hostile-pages/hostile-server.ts';
import { expectOutcome } from './hostile/expect-outcome.ts';
import { visit } from './hostile/visit.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

test('there are at least sixty of them, no two alike', () => {
  expect(new Set(HOSTILE_PAGES.map(({ name }) => name)).size).toBe(HOSTILE_PAGES.length);
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(60);
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

  for (const page of HOSTILE_PAGES) {
    test.skipIf(page.only !== undefined && page.only !== family)(
      `${page.attack} ${page.name}: ${page.outcome}`,
      async () => {
        expectOutcome(page, await visit(session.driver, server, page), server);
      },
    );
  }
});
