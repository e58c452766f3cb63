import { afterEach, expect, test } from 'vitest';
import {
  addPicture,
  badges,
  closePage,
  FakeBackground,
  nextFrame,
  pictureAddress,
  quiet,
  until,
  watchPage,
} from './watched-page.ts';

afterEach(closePage);

const ROW = 300;

/** A column of so many pictures, each with its own address, far more than the browser observes at once. */
async function column(count: number, parent: HTMLElement = document.body): Promise<readonly HTMLImageElement[]> {
  const address = pictureAddress('100x100');
  const list = document.createElement('div');
  list.innerHTML = Array.from(
    { length: count },
    (_, index) =>
      `<div style="height:${ROW}px"><img loading="lazy" width="100" height="100" src="${address}&n=${index}"></div>`,
  ).join('');
  parent.append(list);
  const pictures = [...list.querySelectorAll('img')];
  await pictures[0]?.decode();
  return pictures;
}

function asked(background: FakeBackground, index: number): boolean {
  return background.asked.some((url) => url.endsWith(`&n=${index}`));
}

test('a picture far down is asked about after a jump to it, and those between are not', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const pictures = await column(2_000);
  watchPage(background);
  await until(() => asked(background, 0));
  await quiet();
  pictures[1_500]?.scrollIntoView();
  await until(() => asked(background, 1_500));
  expect(asked(background, 700)).toBe(false);
  scrollTo(0, 0);
  await quiet();
  pictures[700]?.scrollIntoView();
  await until(() => asked(background, 700));
});

test('a picture comes up in a scroller of its own', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height: 400px; overflow: auto';
  document.body.append(scroller);
  await column(600, scroller);
  watchPage(background);
  await until(() => asked(background, 0));
  await quiet();
  for (const index of [300, 310, 590]) {
    scroller.scrollTop = index * ROW;
    await until(() => asked(background, index));
  }
});

test('a picture comes up without any scrolling, because what stood before it is gone', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const pictures = await column(1_000);
  watchPage(background);
  await until(() => asked(background, 0));
  await quiet();
  for (const picture of pictures.slice(0, 600)) if (picture.parentElement) picture.parentElement.style.height = '0';
  for (const picture of pictures.slice(0, 600)) picture.style.display = 'none';
  await until(() => asked(background, 600));
});

test('pictures put in between far ones are asked about when they are scrolled to', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const pictures = await column(1_000);
  watchPage(background);
  await until(() => asked(background, 0));
  await quiet();
  const late = document.createElement('img');
  late.src = `${pictureAddress('100x100')}&n=late`;
  pictures[800]?.before(late);
  await quiet();
  late.scrollIntoView();
  await until(() => background.asked.some((url) => url.endsWith('&n=late')));
});

test('a badge that was scrolled out of sight stands on its picture when that comes back', async () => {
  const background = new FakeBackground();
  const pictures = await column(100);
  watchPage(background);
  await until(() => badges().length > 0);
  await quiet();
  for (let step = 0; step < 12; step++) {
    scrollBy(0, 150);
    await nextFrame();
  }
  for (let step = 0; step < 12; step++) {
    scrollBy(0, -150);
    await nextFrame();
  }
  await until(() => {
    const place = pictures[0]?.getBoundingClientRect();
    return badges().some((badge) => Math.abs(badge.getBoundingClientRect().top - (place?.top ?? 1e6)) < 20);
  });
});

test('a shadow root attached while the page scrolls is found when it rests', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  const host = document.createElement('div');
  host.style.cssText = 'height: 200px';
  document.body.append(host);
  await column(60);
  watchPage(background);
  await quiet();
  const before = background.questions.length;
  scrollBy(0, 20);
  await nextFrame();
  const picture = await addPicture(`${pictureAddress('100x100')}&n=inside`, host.attachShadow({ mode: 'open' }));
  for (let step = 0; step < 5; step++) {
    scrollBy(0, step % 2 === 0 ? -5 : 5);
    await nextFrame();
  }
  await background.until(() => background.asked.some((url) => url.endsWith('&n=inside')));
  expect(picture.isConnected).toBe(true);
  expect(background.questions.length).toBeGreaterThan(before);
});

test('pictures that fly by are not asked about, those where it ends are', async () => {
  const background = new FakeBackground();
  background.verdict = 'none';
  await column(400);
  watchPage(background);
  await until(() => asked(background, 0));
  await quiet();
  for (let step = 0; step < 60; step++) {
    // Fast enough even where a busy machine makes few frames.
    scrollBy(0, 4 * ROW);
    await nextFrame();
  }
  await until(() => asked(background, 241));
  for (let index = 60; index < 220; index++) expect(asked(background, index)).toBe(false);
});
