import { afterAll, beforeAll, describe, test } from 'vitest';
import type { HostilePage } from '../../browser/hostile-pages/hostile-page.ts';
import { type HostileServer, serveHostilePages } from '../../browser/hostile-pages/hostile-server.ts';
import { FAMILIES, type Session, startSession } from '../session.ts';
import { expectOutcome } from './expect-outcome.ts';
import { visit } from './visit.ts';

/** Visits each of the pages in every browser that it is for, and holds what is seen against what has to come of it. */
export function visitPages(pages: readonly HostilePage[]): void {
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

    for (const page of pages) {
      const isForOther = page.only !== undefined && page.only !== family;
      test.skipIf(isForOther)(`${page.attack} ${page.name}: ${page.outcome}`, async () => {
        expectOutcome(page, await visit(session.driver, server, page), server);
      });
    }
  });
}
