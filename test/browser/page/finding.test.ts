import { afterEach, expect, test } from 'vitest';
import {
  addPicture,
  addStyle,
  badges,
  closePage,
  FakeBackground,
  pictureAddress,
  quiet,
  until,
  watchPage,
} from './watched-page.ts';

afterEach(closePage);

async function asks(kind: string, address: string, build: () => void): Promise<FakeBackground> {
  const background = new FakeBackground();
  watchPage(background);
  build();
  await background.until(() => background.questions.some((one) => one.mediaUrl === address && one.mediaKind === kind));
  expect(background.questions.filter((one) => one.mediaUrl === address)).toHaveLength(1);
  return background;
}

test('an image is found by its element, whatever its address ends in', async () => {
  const address = pictureAddress();
  await asks('image', address, () => void addPicture(address));
});

test('an image that was there before is found', async () => {
  const picture = await addPicture();
  const background = new FakeBackground();
  watchPage(background);
  await background.until(() => background.questions.length > 0);
  expect(background.asked).toEqual([picture.currentSrc]);
});

test('of a srcset the candidate that the browser chose is asked about', async () => {
  const [small, large] = [pictureAddress('100x100'), pictureAddress('400x300')];
  await asks('image', devicePixelRatio > 1 ? large : small, () => {
    document.body.innerHTML = `<img srcset="${small} 1x, ${large} 2x" width="200" height="150">`;
  });
});

test('of a picture element the chosen source is asked about', async () => {
  const [wide, other] = [pictureAddress(), pictureAddress()];
  await asks('image', wide, () => {
    document.body.innerHTML = `<picture><source media="(min-width: 10px)" srcset="${wide}"><img src="${other}"></picture>`;
  });
});

test('a video and its poster are two items', async () => {
  const [film, poster] = [new URL('/film?id=1', location.href).href, pictureAddress()];
  const background = new FakeBackground();
  watchPage(background);
  document.body.innerHTML = `<video src="${film}" poster="${poster}" width="300" height="200"></video>`;
  await background.until(() => background.questions.length === 2);
  expect(background.questions.map((one) => [one.mediaKind, one.mediaUrl])).toEqual([
    ['video', film],
    ['poster', poster],
  ]);
});

test('a source inside a video is found', async () => {
  const film = new URL('/film?id=2', location.href).href;
  await asks('video', film, () => {
    document.body.innerHTML = `<video width="300" height="200"><source src="${film}"></video>`;
  });
});

test('an SVG image is found', async () => {
  const address = pictureAddress();
  await asks('svg-image', address, () => {
    document.body.innerHTML = `<svg width="300" height="200"><image href="${address}" width="300" height="200"/></svg>`;
  });
});

test('a CSS background is found', async () => {
  const address = pictureAddress();
  await asks('background', address, () => {
    document.body.innerHTML = `<div style="width:200px;height:150px;background-image:linear-gradient(red,blue),url('${address}')"></div>`;
  });
});

test('a background that comes with a class of an ancestor is found', async () => {
  const address = pictureAddress();
  addStyle(`.on .tile { width: 200px; height: 150px; background: url("${address}") }`);
  document.body.innerHTML = '<main><section><div class="tile"></div></section></main>';
  const background = new FakeBackground();
  watchPage(background);
  await quiet();
  expect(background.asked).toEqual([]);
  document.querySelector('main')?.classList.add('on');
  await background.until(() => background.questions.length > 0);
  expect(background.asked).toEqual([address]);
});

test('of an image-set the candidate for this screen is asked about', async () => {
  const [one, two] = [pictureAddress(), pictureAddress()];
  await asks('background', devicePixelRatio > 1 ? two : one, () => {
    document.body.innerHTML = `<div style="width:200px;height:150px;background-image:image-set(url('${two}') 2x, url('${one}') 1x)"></div>`;
  });
});

test('a film from a MediaSource, a canvas and a blob are listed as streams', async () => {
  const background = new FakeBackground();
  background.verdict = 'not-checked';
  watchPage(background);
  const film = document.createElement('video');
  film.width = 300;
  film.height = 200;
  film.src = URL.createObjectURL(new MediaSource());
  const canvas = document.createElement('canvas');
  canvas.width = 100;
  canvas.height = 100;
  document.body.append(film, canvas);
  await background.until(() => background.questions.length === 2);
  expect(background.questions.every((one) => one.stream)).toBe(true);
  expect(background.asked.some((address) => address.startsWith('blob:'))).toBe(true);
});

test('a data address is proposed as it is, one of more than two megabytes only listed', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const canvas = document.createElement('canvas');
  canvas.width = 80;
  canvas.height = 80;
  const small = canvas.toDataURL();
  await addPicture(small);
  await background.until(() => background.questions.length === 1);
  expect(background.questions[0]).toMatchObject({ mediaUrl: small, stream: false });
  await addPicture(`${small}${'A'.repeat(3_000_000)}`).catch(() => undefined);
  const large = document.createElement('img');
  large.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><!--${'x'.repeat(2_200_000)}--></svg>`;
  document.body.append(large);
  await background.until(() => background.questions.some((one) => one.stream));
  expect(background.questions.find((one) => one.stream)?.mediaUrl).toBe('about:blank');
});

test('pictures smaller than 64 pixels are left alone, and asked about when they grow', async () => {
  const picture = await addPicture();
  picture.width = 63;
  picture.height = 63;
  const background = new FakeBackground();
  watchPage(background);
  await quiet();
  expect(background.asked).toEqual([]);
  picture.width = 64;
  picture.height = 64;
  await background.until(() => background.questions.length === 1);
});

test('a picture far below is asked about when it is scrolled near', async () => {
  document.body.style.paddingTop = '5000px';
  await addPicture();
  const background = new FakeBackground();
  watchPage(background);
  await quiet();
  expect(background.asked).toEqual([]);
  scrollTo(0, 4_300);
  await background.until(() => background.questions.length === 1);
});

test('an invisible image over the background that shows it is one item, not two', async () => {
  const address = pictureAddress();
  const background = new FakeBackground();
  watchPage(background);
  document.body.innerHTML = `<div style="position:relative;width:200px;height:150px;background:url(${address})">
    <img src="${address}" style="opacity:0;position:absolute;width:100%;height:100%"></div>`;
  await background.until(() => background.questions.length > 0);
  await quiet();
  expect(background.questions.map((one) => one.mediaKind)).toEqual(['background']);
  await until(() => badges().length === 1);
});

test('a picture that fades in by an ancestor’s class is asked about when it can be seen', async () => {
  addStyle('main { opacity: 0; transition: opacity 100ms } main.on { opacity: 1 }');
  document.body.innerHTML = `<main><img src="${pictureAddress()}"></main>`;
  const background = new FakeBackground();
  watchPage(background);
  await quiet();
  expect(background.asked).toEqual([]);
  document.querySelector('main')?.classList.add('on');
  await background.until(() => background.questions.length === 1);
});

test('media in shadow roots are found: nested ones, closed ones, and ones attached later', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const outer = document.createElement('div');
  document.body.append(outer);
  const inner = document.createElement('section');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const first = await addPicture(pictureAddress(), inner.attachShadow({ mode: 'closed' }));
  await background.until(() => background.questions.length === 1);
  const late = document.createElement('div');
  document.body.append(late);
  await quiet();
  const second = await addPicture(pictureAddress(), late.attachShadow({ mode: 'open' }));
  await background.until(() => background.questions.length === 2);
  expect(background.asked).toEqual([first.currentSrc, second.currentSrc]);
});

test('a picture moved by the page within its document keeps its item', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const picture = await addPicture();
  await background.until(() => background.questions.length === 1);
  const other = document.createElement('div');
  document.body.append(other);
  other.append(picture);
  await quiet();
  expect(background.asked).toHaveLength(1);
  expect(background.withdrawn).toEqual([]);
});

test('what leaves the page is withdrawn', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const picture = await addPicture();
  await background.until(() => background.questions.length === 1);
  picture.remove();
  await background.until(() => background.withdrawn.length === 1);
  expect(background.withdrawn).toEqual([background.questions[0]?.itemId]);
});

test('elements named like methods and properties of the DOM mislead nobody', async () => {
  const { body } = document;
  const ground = pictureAddress();
  body.innerHTML = `
    <form name="querySelectorAll" style="padding:100px;background:url(${ground})"><input name="parentNode"><input name="shadowRoot"><input name="isConnected">
      <input name="getBoundingClientRect"><input name="localName"><input name="children"></form>
    <img name="body"><img name="documentElement"><img name="addEventListener"><img name="createTreeWalker">
    <img name="defaultView"><img name="createElementNS"><img name="elementsFromPoint"><img name="getAnimations">
    <img name="createElement"><img name="visibilityState"><a id="chrome"></a><a id="innerHeight"></a>`;
  const address = pictureAddress();
  const form = body.firstElementChild;
  if (form === null) throw new Error('no form');
  const picture = await addPicture(address, form);
  // Past its load event, so that only the search can find it.
  await quiet();
  const background = new FakeBackground();
  watchPage(background);
  await background.until(() => background.questions.length === 2);
  expect(new Set(background.asked)).toEqual(new Set([ground, address]));
  await until(() => badges().length === 2);
  const tops = badges().map((badge) =>
    Math.round(badge.getBoundingClientRect().top - picture.getBoundingClientRect().top),
  );
  expect(tops).toContain(5);
});

test.each([
  ['a border', 'border:30px solid;border-image:url(PICTURE) 30'],
  ['a mask', 'background:#888;mask-image:url(PICTURE)'],
  ['a list’s mark', 'display:list-item;list-style-image:url(PICTURE)'],
  ['what stands in its content’s place', 'content:url(PICTURE)'],
])('what a style sheet paints as %s is listed, without a badge', async (_, style) => {
  const address = pictureAddress();
  const background = await asks('background', address, () => {
    document.body.innerHTML = `<div style="width:200px;height:150px;${style.replace('PICTURE', address)}"></div>`;
  });
  await quiet();
  expect(background.asked).toEqual([address]);
  expect(badges()).toHaveLength(0);
});

test.each(['before', 'after'])('a picture of ::%s is listed, without a badge', async (pseudo) => {
  const address = pictureAddress();
  addStyle(`main::${pseudo} { content: ''; position: absolute; inset: 0; background: url(${address}) }`);
  const background = await asks('background', address, () => {
    document.body.innerHTML = '<main style="position:relative;width:200px;height:150px"></main>';
  });
  await quiet();
  expect(background.asked).toEqual([address]);
  expect(badges()).toHaveLength(0);
});

test.each([
  ['object', (address: string) => `<object data="${address}" type="image/png" width="200" height="150"></object>`],
  ['embed', (address: string) => `<embed src="${address}" type="image/png" width="200" height="150">`],
  ['input', (address: string) => `<input type="image" src="${address}" width="200" height="150">`],
])('the picture of an %s is found', async (_, markup) => {
  const address = pictureAddress();
  await asks('image', address, () => {
    document.body.innerHTML = markup(address);
  });
});

test('what an object or embed shows that is no picture is left alone', async () => {
  const background = new FakeBackground();
  watchPage(background);
  document.body.innerHTML = `<object data="about:blank" type="text/html" width="200" height="150"></object><embed src="/film" type="text/html" width="200" height="150">`;
  await quiet();
  expect(background.asked).toEqual([]);
});

test.each(['m3u8', 'mpd'])('a film that is named by a playlist (.%s) is listed as a stream', async (ending) => {
  const background = new FakeBackground();
  background.verdict = 'not-checked';
  watchPage(background);
  document.body.innerHTML = `<video src="/film/master.${ending}?quality=1" width="300" height="200"></video>`;
  await background.until(() => background.questions.length === 1);
  expect(background.questions[0]).toMatchObject({ stream: true, mediaKind: 'video' });
});

test('WebGL and 2D canvases are streams, whatever was drawn into them', async () => {
  const background = new FakeBackground();
  background.verdict = 'not-checked';
  watchPage(background);
  document.body.innerHTML = '<canvas width="100" height="100"></canvas><canvas width="100" height="100"></canvas>';
  const [flat, deep] = document.querySelectorAll('canvas');
  flat?.getContext('2d')?.drawImage(await addPicture(), 0, 0);
  deep?.getContext('webgl');
  await background.until(() => background.questions.length === 3);
  expect(background.questions.filter(({ stream }) => stream)).toHaveLength(2);
});
