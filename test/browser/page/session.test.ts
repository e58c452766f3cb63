import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { beginOnce } from '../../../src/page/begin-once.ts';
import { PageSession } from '../../../src/page/page-session.ts';
import {
  addPicture,
  badges,
  closePage,
  FakeBackground,
  layer,
  layerRoot,
  pictureAddress,
  quiet,
  until,
} from './watched-page.ts';

const sessions: PageSession[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.end();
  closePage();
});

async function sessionWith(background: FakeBackground): Promise<PageSession> {
  const session = new PageSession({
    document,
    ask: background.ask,
    wordsFor: (verdict) => ({ label: verdict, title: verdict }),
    shadowRootOf: (element) => element.shadowRoot,
    isAlive: () => true,
  });
  sessions.push(session);
  await session.begin();
  return session;
}

async function rightClick(element: Element): Promise<void> {
  await userEvent.click(element, { button: 'right', position: { x: 50, y: 50 } });
}

test('in quiet mode nothing is asked and nothing written until scanning is switched on', async () => {
  const background = new FakeBackground();
  background.settings = { scan: false, badges: true };
  const session = await sessionWith(background);
  const before = document.documentElement.outerHTML;
  await quiet();
  expect(document.documentElement.outerHTML).toBe(before);
  await addPicture();
  await quiet();
  expect(background.questions).toHaveLength(0);
  expect(layer()).toBeUndefined();
  await session.handlers()['settings-changed']({ scan: true, badges: true });
  await until(() => badges().length === 1);
  await session.handlers()['settings-changed']({ scan: false, badges: true });
  expect(layer()).toBeUndefined();
  expect(background.questions).toHaveLength(1);
});

test('badges can be switched off while scanning goes on', async () => {
  const background = new FakeBackground();
  const session = await sessionWith(background);
  await addPicture();
  await until(() => badges().length === 1);
  await session.handlers()['settings-changed']({ scan: true, badges: false });
  expect(badges()).toHaveLength(0);
  await addPicture();
  await background.until(() => background.questions.length === 2);
});

test('the page that goes takes its items along, and begins anew when it comes back', async () => {
  const background = new FakeBackground();
  await sessionWith(background);
  await addPicture();
  await until(() => badges().length === 1);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(layer()).toBeUndefined();
  expect(background.withdrawn).toEqual([background.questions[0]?.itemId]);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await until(() => badges().length === 1);
  expect(background.questions[1]?.itemId).not.toBe(background.questions[0]?.itemId);
});

test('a settings answer lost once is asked for again', async () => {
  const background = new FakeBackground();
  const { ask } = background;
  let lost = 0;
  const surroundings = {
    document,
    ask: ((...question: Parameters<typeof ask>) =>
      lost++ === 0 ? Promise.reject(new Error('no answer')) : ask(...question)) as typeof ask,
    wordsFor: () => ({ label: '', title: '' }),
    shadowRootOf: () => null,
    isAlive: () => true,
  };
  const session = new PageSession(surroundings);
  sessions.push(session);
  await session.begin();
  await addPicture();
  await background.until(() => background.questions.length === 1);
});

test('a right-click finds the picture itself, also in quiet mode', async () => {
  const background = new FakeBackground();
  background.settings = { scan: false, badges: false };
  const session = await sessionWith(background);
  const picture = await addPicture();
  const clicked = session.handlers()['what-was-clicked'];
  expect(await clicked({})).toBeNull();
  await rightClick(picture);
  expect(await clicked({})).toEqual({ mediaUrl: picture.currentSrc, mediaKind: 'image' });
});

test('a right-click finds the picture under an overlay, in a shadow root, and a background', async () => {
  const session = await sessionWith(new FakeBackground());
  const clicked = session.handlers()['what-was-clicked'];
  const address = pictureAddress();
  const host = document.createElement('div');
  const picture = await addPicture(pictureAddress(), host.attachShadow({ mode: 'open' }));
  const overlay = document.createElement('div');
  overlay.setAttribute('style', 'position:fixed;left:0;top:0;width:300px;height:300px');
  document.body.append(host, overlay);
  await picture.decode();
  await rightClick(overlay);
  expect(await clicked({})).toEqual({ mediaUrl: picture.currentSrc, mediaKind: 'image' });
  document.body.innerHTML = `<div id="tile" style="width:200px;height:200px;background:url(${address})"><p>Words</p></div>`;
  await rightClick(document.querySelector('#tile') ?? document.body);
  expect(await clicked({})).toEqual({ mediaUrl: address, mediaKind: 'background' });
});

test('scroll-to brings the picture on the screen and marks it in our own layer for a moment', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const session = await sessionWith(background);
  const picture = await addPicture();
  await background.until(() => background.questions.length === 1);
  document.body.style.paddingTop = '3000px';
  expect(picture.getBoundingClientRect().top).toBeGreaterThan(innerHeight);
  const before = picture.outerHTML;
  await session.handlers()['scroll-to']({ itemId: background.questions[0]?.itemId ?? '' });
  expect(picture.getBoundingClientRect().top).toBeLessThan(innerHeight);
  await until(() => layerRoot()?.querySelector('.mark:not([hidden])') !== null);
  const mark = layerRoot()?.querySelector('.mark')?.getBoundingClientRect();
  expect(mark?.width).toBeCloseTo(picture.width, 0);
  expect(mark?.top).toBeCloseTo(picture.getBoundingClientRect().top, 0);
  expect(picture.outerHTML).toBe(before);
  await until(() => layerRoot()?.querySelector('.mark') === null);
});

test('pointing at an item outlines its picture where it stands, and no longer than that', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const session = await sessionWith(background);
  const picture = await addPicture();
  await background.until(() => background.questions.length === 1);
  const itemId = background.questions[0]?.itemId ?? '';
  const at = scrollY;
  await session.handlers()['point-at']({ itemId, on: true });
  await until(() => layerRoot()?.querySelector('.mark:not([hidden])') !== null);
  expect(layerRoot()?.querySelector('.mark')?.getBoundingClientRect().width).toBeCloseTo(picture.width, 0);
  expect(scrollY).toBe(at);
  await session.handlers()['point-at']({ itemId, on: false });
  await until(() => layerRoot()?.querySelector('.mark') === null);
});

test('the order of a frame says what is on the screen', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const session = await sessionWith(background);
  await addPicture();
  await background.until(() => background.questions.length === 1);
  expect(await session.handlers()['reading-order']({})).toMatchObject([{ inView: true }]);
  document.body.style.paddingTop = '3000px';
  expect(await session.handlers()['reading-order']({})).toMatchObject([{ inView: false }]);
});

test('an unknown item is neither rechecked nor scrolled to', async () => {
  const session = await sessionWith(new FakeBackground());
  expect(await session.handlers().recheck({ itemId: 'none' })).toBeNull();
  expect(await session.handlers()['scroll-to']({ itemId: 'none' })).toBeNull();
  expect(layer()).toBeUndefined();
});

test('the script put into a page twice runs once; one whose extension is gone is replaced', () => {
  const world = {};
  const log: string[] = [];
  let firstLives = true;
  const begin = (name: string) => () => {
    log.push(`${name} begins`);
    return () => log.push(`${name} ends`);
  };
  beginOnce(world, () => firstLives, begin('first'));
  beginOnce(world, () => true, begin('second'));
  expect(log).toEqual(['first begins']);
  firstLives = false;
  beginOnce(world, () => true, begin('third'));
  expect(log).toEqual(['first begins', 'first ends', 'third begins']);
});
