import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Verdict } from '../../../src/verdict/judgement.ts';
import { VERDICT_SIGNS } from '../../../src/wording/verdict-signs.ts';
import {
  addPicture,
  addStyle,
  badges,
  closePage,
  FakeBackground,
  layer,
  layerRoot,
  nextFrame,
  pictureAddress,
  quiet,
  until,
  watchPage,
} from './watched-page.ts';

afterEach(closePage);

async function pictureWithBadge(verdict: Verdict = 'trusted'): Promise<HTMLImageElement> {
  const background = new FakeBackground();
  background.verdict = verdict;
  watchPage(background);
  const picture = await addPicture(pictureAddress('300x200'));
  await until(() => badges().length === 1);
  return picture;
}

function expectAtCornerOf(picture: Element): void {
  const [badge] = badges();
  const [place, box] = [badge?.getBoundingClientRect(), picture.getBoundingClientRect()];
  expect(Math.abs((place?.left ?? 0) - box.left - 5)).toBeLessThanOrEqual(1);
  expect(Math.abs((place?.top ?? 0) - box.top - 5)).toBeLessThanOrEqual(1);
}

test.each(['trusted', 'unknown-signer', 'changed', 'invalid'] as const)(
  '%s has the popup’s own sign and the word that the background gave',
  async (verdict) => {
    await pictureWithBadge(verdict);
    const [badge] = badges();
    expect(badge?.textContent).toBe('Listed signer');
    expect(badge?.querySelector('path')?.getAttribute('d')).toBe(VERDICT_SIGNS[verdict]);
    expect(badge?.getAttribute('aria-label')).toBe(`Whence: ${verdict}`);
  },
);

test.each(['none', 'not-checked', 'checking'] as const)(
  '%s has no badge, nor any trace in the page',
  async (verdict) => {
    const background = new FakeBackground();
    background.verdict = verdict;
    watchPage(background);
    await addPicture();
    await background.until(() => background.questions.length === 1);
    await quiet();
    expect(layer()).toBeUndefined();
  },
);

test('the layer is one plain div without attributes whose inside the page cannot open', async () => {
  await pictureWithBadge();
  expect(layer()?.localName).toBe('div');
  expect(layer()?.attributes).toHaveLength(0);
  expect(layer()?.shadowRoot).toBeNull();
});

test('the page’s styles do not reach the layer', async () => {
  addStyle('div { opacity: 0 !important; transform: scale(3) !important; display: none !important }');
  const picture = await pictureWithBadge();
  layer()?.setAttribute('style', 'opacity: 0 !important; left: 500px !important');
  await nextFrame();
  expect(getComputedStyle(layer() as Element).opacity).toBe('1');
  expectAtCornerOf(picture);
});

test('the badge follows its picture: page scrolled, box scrolled, picture moved, root transformed', async () => {
  document.body.innerHTML =
    '<div id="box" style="overflow:auto;height:500px"><div style="height:150px"></div><div id="place"></div><div style="height:3000px"></div></div><div style="height:3000px"></div>';
  const background = new FakeBackground();
  watchPage(background);
  const picture = await addPicture(pictureAddress('300x200'), document.querySelector('#place') ?? document.body);
  await until(() => badges().length === 1);
  expectAtCornerOf(picture);
  scrollTo(0, 60);
  await nextFrame();
  expectAtCornerOf(picture);
  document.querySelector('#box')?.scrollTo(0, 40);
  await nextFrame();
  expectAtCornerOf(picture);
  picture.style.marginLeft = '120px';
  await nextFrame();
  expectAtCornerOf(picture);
  document.documentElement.style.transform = 'translate(30px, 20px)';
  await nextFrame();
  expectAtCornerOf(picture);
  document.documentElement.style.transform = '';
  document.querySelector('#box')?.scrollTo(0, 2_000);
  await until(() => badges().length === 0);
});

test('the badge follows a picture that an animation moves', async () => {
  const picture = await pictureWithBadge();
  picture.style.transition = 'transform 300ms linear';
  getComputedStyle(picture).transform;
  picture.style.transform = 'translateX(200px)';
  let seen = 0;
  while (picture.getAnimations().length > 0) {
    await nextFrame();
    seen++;
    expect(
      Math.abs((badges()[0]?.getBoundingClientRect().left ?? 0) - picture.getBoundingClientRect().left),
    ).toBeLessThan(8);
  }
  expect(seen).toBeGreaterThan(5);
});

test('a picture drawn over by another carries no badge; a transparent veil does not matter', async () => {
  const picture = await pictureWithBadge();
  const { left, top, width, height } = picture.getBoundingClientRect();
  const place = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  const veil = document.createElement('div');
  veil.setAttribute('style', `${place};background:linear-gradient(transparent, #000a)`);
  document.body.append(veil);
  await nextFrame();
  expect(badges()).toHaveLength(1);
  const fake = document.createElement('div');
  fake.setAttribute('style', `${place};background:#123456`);
  document.body.append(fake);
  await nextFrame();
  expect(badges()).toHaveLength(0);
  fake.remove();
  await until(() => badges().length === 1);
  picture.style.opacity = '0';
  await until(() => badges().length === 0);
});

test('a picture in a shadow root is covered from within and from outside', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  await addPicture(pictureAddress('300x200'), root);
  await until(() => badges().length === 1);
  for (const parent of [root, document.body]) {
    const fake = document.createElement('div');
    fake.setAttribute('style', 'position:fixed;left:0;top:0;width:400px;height:400px;background:#123456');
    parent.append(fake);
    await until(() => badges().length === 0);
    fake.remove();
    await until(() => badges().length === 1);
  }
});

test('of two background pictures on one element neither gets a badge', async () => {
  const background = new FakeBackground();
  watchPage(background);
  document.body.innerHTML = `<div style="width:200px;height:150px;background:url(${pictureAddress()}),url(${pictureAddress()})"></div>`;
  await background.until(() => background.questions.length === 2);
  await quiet();
  expect(badges()).toHaveLength(0);
});

test('a badge is never wider than its picture', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const picture = await addPicture(pictureAddress('64x64'));
  await until(() => badges().length === 1);
  const [badge] = badges();
  expect(badge?.getBoundingClientRect().right).toBeLessThanOrEqual(picture.getBoundingClientRect().right);
});

test('pointers pass through the badge; what it means is shown where the pointer is', async () => {
  const picture = await pictureWithBadge();
  const [badge] = badges();
  const { left, top } = badge?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(left + 4, top + 4)).toBe(picture);
  await userEvent.hover(picture, { position: { x: 12, y: 12 } });
  await until(() => layerRoot()?.querySelector('.tip') !== null);
  expect(layerRoot()?.querySelector('.tip')?.textContent).toBe('Whence: trusted');
  await userEvent.hover(picture, { position: { x: 250, y: 150 } });
  await until(() => layerRoot()?.querySelector('.tip') === null);
});

test('the layer comes back three times when the page removes it, then never again', async () => {
  const picture = await pictureWithBadge();
  for (let time = 0; time < 3; time++) {
    layer()?.remove();
    await Promise.resolve();
    expect(layer()).toBeDefined();
  }
  layer()?.remove();
  await quiet();
  expect(layer()).toBeUndefined();
  picture.src = pictureAddress();
  await quiet();
  expect(layer()).toBeUndefined();
});

test('a layer moved under another element counts as removed', async () => {
  const picture = await pictureWithBadge();
  const host = layer();
  if (host !== undefined) document.body.append(host);
  await Promise.resolve();
  expect(host?.parentNode).toBe(document.documentElement);
  await nextFrame();
  expectAtCornerOf(picture);
});

test('with badges switched off nothing is drawn, and switching takes effect at once', async () => {
  const background = new FakeBackground();
  const watch = watchPage(background, false);
  await addPicture();
  await background.until(() => background.questions.length === 1);
  await quiet();
  expect(layer()).toBeUndefined();
  watch.showBadges(true);
  await until(() => badges().length === 1);
  watch.showBadges(false);
  expect(badges()).toHaveLength(0);
});

test('the poster’s badge is not the film’s: each stands only while its own picture does', async () => {
  const background = new FakeBackground();
  background.verdicts.set('poster', 'trusted').set('video', 'changed');
  watchPage(background);
  const film = document.createElement('video');
  film.width = 300;
  film.height = 200;
  film.poster = pictureAddress();
  film.src = new URL('/film?poster', location.href).href;
  document.body.append(film);
  await until(() => badges().length === 1);
  expect(badges()[0]?.getAttribute('aria-label')).toBe('Whence: trusted');
  film.removeAttribute('poster');
  await until(() => badges()[0]?.getAttribute('aria-label') === 'Whence: changed');
  expect(badges()).toHaveLength(1);
});
