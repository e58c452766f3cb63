import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageWatch } from '../../../src/page/page-watch.ts';
import {
  addPicture,
  addStyle,
  badges,
  closePage,
  FakeBackground,
  nextFrame,
  pictureAddress,
  quiet,
  until,
  watchPage,
} from './watched-page.ts';

let background: FakeBackground;
let watch: PageWatch;

beforeEach(() => {
  background = new FakeBackground();
  watch = watchPage(background);
});
afterEach(closePage);

/** After the page's own script ended, and before anything else ran: microtasks are the end of the same task. */
const endOfTask = (): Promise<void> => Promise.resolve();

async function withBadge(build: () => void): Promise<void> {
  build();
  await until(() => badges().length === 1);
}

/** The swap takes the badge in its own task; while the new picture's answer is out there is none. */
async function expectVoid(swap: () => void): Promise<void> {
  background.holds = true;
  const asked = background.questions.length;
  const [first] = background.questions;
  swap();
  await endOfTask();
  expect(badges()).toHaveLength(0);
  await background.until(() => background.questions.length > asked);
  expect(background.withdrawn).toContain(first?.itemId);
  expect(badges()).toHaveLength(0);
}

function image(): HTMLImageElement {
  const found = document.querySelector('img');
  if (found === null) throw new Error('no image');
  return found;
}

function setSource(): void {
  image().src = pictureAddress();
}

test('another src', async () => {
  await withBadge(() => void addPicture());
  await expectVoid(setSource);
});

test('the same src once more', async () => {
  await withBadge(() => void addPicture());
  await expectVoid(() => {
    image().setAttribute('src', image().src);
  });
});

test('another srcset', async () => {
  await withBadge(() => void addPicture());
  await expectVoid(() => {
    image().srcset = `${pictureAddress()} 1x`;
  });
});

test('other sizes', async () => {
  const [small, large] = [pictureAddress('100x75'), pictureAddress('400x300')];
  await withBadge(() => {
    document.body.innerHTML = `<img srcset="${small} 100w, ${large} 400w" sizes="100px" width="200">`;
  });
  await expectVoid(() => {
    image().sizes = '400px';
  });
});

test('another source of a picture element, its media, and its removal', async () => {
  await withBadge(() => {
    document.body.innerHTML = `<picture><source srcset="${pictureAddress()}"><img src="${pictureAddress()}"></picture>`;
  });
  const source = document.querySelector('source');
  await expectVoid(() => source?.setAttribute('srcset', pictureAddress()));
  background.holds = false;
  for (const reply of background.pending.splice(0)) reply();
  await until(() => badges().length === 1);
  source?.setAttribute('media', '(max-width: 1px)');
  await endOfTask();
  expect(badges()).toHaveLength(0);
  await until(() => badges().length === 1);
  source?.remove();
  await endOfTask();
  expect(badges()).toHaveLength(0);
});

test('another source by the width of the window', async () => {
  const [wide, narrow] = [pictureAddress(), pictureAddress()];
  await withBadge(() => {
    document.body.innerHTML = `<picture><source media="(max-width: 500px)" srcset="${narrow}"><img src="${wide}"></picture>`;
  });
  background.holds = true;
  const drawnWhenLoaded = new Promise((resolve) => image().addEventListener('load', () => resolve(badges().length)));
  await page.viewport(400, 700);
  expect(await drawnWhenLoaded).toBe(0);
  await background.until(() => background.asked.includes(narrow));
  await page.viewport(1_000, 700);
});

test('the element taken out and another put in its place', async () => {
  await withBadge(() => void addPicture());
  await expectVoid(() => {
    const other = new Image();
    other.src = pictureAddress();
    image().replaceWith(other);
  });
});

test('another poster, another film', async () => {
  const film = (): string => new URL(`/film?${crypto.randomUUID()}`, location.href).href;
  await withBadge(() => {
    document.body.innerHTML = `<video src="${film()}" poster="${pictureAddress()}" width="300" height="200"></video>`;
  });
  await expectVoid(() => document.querySelector('video')?.setAttribute('poster', pictureAddress()));
  background.holds = false;
  for (const reply of background.pending.splice(0)) reply();
  await until(() => badges().length === 1);
  document.querySelector('video')?.setAttribute('src', film());
  await endOfTask();
  expect(badges()).toHaveLength(0);
});

test('another reference of an SVG image', async () => {
  await withBadge(() => {
    document.body.innerHTML = `<svg width="300" height="200"><image href="${pictureAddress()}" width="300" height="200"/></svg>`;
  });
  await expectVoid(() => document.querySelector('image')?.setAttribute('href', pictureAddress()));
});

test('another background by the element’s own style', async () => {
  await withBadge(() => {
    document.body.innerHTML = `<div style="width:200px;height:150px;background-image:url(${pictureAddress()})"></div>`;
  });
  await expectVoid(() => {
    const tile = document.querySelector('div');
    if (tile !== null) tile.style.backgroundImage = `url(${pictureAddress()})`;
  });
});

test('another background by the class of an ancestor never outlives the frame', async () => {
  addStyle(`.tile { width: 200px; height: 150px; background: url(${pictureAddress()}) }
    .other .tile { background: url(${pictureAddress()}) }`);
  await withBadge(() => {
    document.body.innerHTML = '<main><div class="tile"></div></main>';
  });
  background.holds = true;
  document.querySelector('main')?.classList.add('other');
  await nextFrame();
  expect(badges()).toHaveLength(0);
  await background.until(() => background.questions.length === 2);
});

test('a picture that loads again after its verdict, with no attribute touched', async () => {
  await withBadge(() => void addPicture());
  background.holds = true;
  image().dispatchEvent(new Event('load'));
  expect(badges()).toHaveLength(0);
  await background.until(() => background.questions.length === 2);
});

test('a style sheet’s content in the picture’s place: the element’s own class, at once', async () => {
  addStyle(`.fake { content: url(${pictureAddress()}) }`);
  await withBadge(() => void addPicture());
  image().classList.add('fake');
  await endOfTask();
  expect(badges()).toHaveLength(0);
  await quiet();
  expect(badges()).toHaveLength(0);
  image().classList.remove('fake');
  await until(() => badges().length === 1);
});

test('a style sheet’s content in the picture’s place: a new sheet, within the frame', async () => {
  await withBadge(() => void addPicture());
  addStyle(`img { content: url(${pictureAddress()}) }`);
  await nextFrame();
  expect(badges()).toHaveLength(0);
});

test('an answer that comes after the swap is for nobody', async () => {
  background.holds = true;
  await addPicture();
  await background.until(() => background.pending.length === 1);
  setSource();
  await background.until(() => background.pending.length === 2);
  background.verdict = 'trusted';
  background.pending[0]?.();
  await quiet();
  expect(badges()).toHaveLength(0);
  expect(watch.isRunning).toBe(true);
});

test('a page that flaps a source without end is not followed without end', async () => {
  const picture = await addPicture();
  await background.until(() => background.questions.length === 1);
  for (let swap = 0; swap < 60; swap++) {
    picture.src = pictureAddress();
    await picture.decode();
    await nextFrame();
  }
  expect(background.questions.length).toBeLessThan(30);
  expect(background.mostInFlight).toBeLessThanOrEqual(8);
});
