import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../src/demo/check.ts';
import { type Tab, tabIdOf } from '../../src/demo/drive/driver.ts';
import { allJudged } from '../../src/demo/popup-list.ts';
import { listen, originOf, shut } from '../../src/demo/server.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

describe.each(FAMILIES)('a picture that a script swaps in %s', (family) => {
  let session: Session;
  let page: Tab;
  let popup: Tab;
  let signed: string;
  let unsigned: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    session = await startSession(family);
    signed = `${session.feed.mediaOrigin}/dusk-ridges.jpg`;
    // The same pixels without credentials, so that a badge is the only thing that can differ.
    unsigned = `${session.feed.mediaOrigin}/reposted-ridges.jpg`;
    const server = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>One picture</title><img id="it" width="600" src="${unsigned}">`);
    }, 0);
    stop = () => shut(server);
    const url = `${originOf(server)}/`;
    page = await session.driver.open(url);
    popup = await openPopup(session.driver, await tabIdOf(session.driver, url));
    await page.toFront();
  });
  afterAll(async () => {
    await session.close();
    await stop();
  });

  const show = (url: string): Promise<void> =>
    page.evaluate(async (address) => {
      const picture = document.querySelector<HTMLImageElement>('#it');
      if (picture === null) throw new Error('no picture');
      picture.src = address;
      await picture.decode();
    }, url);

  test('has a badge only while it is the signed one', async () => {
    expect((await allJudged(popup, [[unsigned]], [signed], 20_000)).map(({ verdict }) => verdict)).toEqual(['none']);
    const bare = Buffer.from(await page.screenshot());

    await show(signed);
    expect((await allJudged(popup, [[signed]], [unsigned], 20_000)).map(({ verdict }) => verdict)).toEqual(['trusted']);
    await expect.poll(async () => bare.equals(await page.screenshot())).toBe(false);

    await show(unsigned);
    expect((await allJudged(popup, [[unsigned]], [signed], 20_000)).map(({ verdict }) => verdict)).toEqual(['none']);
    await expect.poll(async () => bare.equals(await page.screenshot())).toBe(true);
  });

  test('is listed with what the popup promises to programs', async () => {
    const items = await popup.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => ({ ...dataset })),
      null,
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ url: unsigned, verdict: 'none' });
    expect(items[0]?.['item']).toBeTruthy();
  });
});
