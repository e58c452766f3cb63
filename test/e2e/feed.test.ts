import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckedItem, checkFeed } from '../../src/demo/check.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

describe.each(FAMILIES)('the demo feed in %s', (family) => {
  let session: Session;
  let rows: readonly CheckedItem[];

  beforeAll(async () => {
    session = await startSession(family);
    rows = await checkFeed(session.driver, session.feed, null);
  });
  afterAll(() => session.close());

  test('every medium gets the verdict that it must get', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ expected, got }) => expected !== got)).toEqual([]);
  });

  test('credentials that lie elsewhere are not fetched', () => {
    const paths = session.feed.requests.map(({ path }) => path);
    expect(paths).toContain('/ballot-box.webp');
    expect(paths.filter((path) => path.endsWith('.c2pa'))).toEqual([]);
  });

  test('the extension sends neither cookies nor the address of the page', () => {
    // The page's elements ask for images and videos; only the extension's fetches have no destination.
    const own = session.feed.requests.filter(
      ({ path, destination }) => destination === 'empty' && /\.(jpg|png|webp)$/.test(path),
    );
    const ofPage = session.feed.requests.filter(({ destination }) => destination === 'image');
    expect(ofPage.some(({ cookie }) => cookie !== null)).toBe(true);
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter(({ cookie, referer }) => cookie !== null || referer !== null)).toEqual([]);
  });

  test('nothing outside this machine is asked for anything', () => {
    const ofTheBrowserItself = /(^|\.)(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)(:\d+)?$/;
    expect(session.wanted.filter((host) => !ofTheBrowserItself.test(host))).toEqual([]);
    const outside = (session.driver.asked ?? []).filter(
      (url) => /^(https?|wss?):/.test(url) && new URL(url).hostname !== '127.0.0.1',
    );
    expect(outside).toEqual([]);
  });
});
