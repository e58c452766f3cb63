import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPicture, closePage, FakeBackground, pictureAddress, until, watchPage } from './watched-page.ts';

let background: FakeBackground;

beforeEach(() => {
  background = new FakeBackground();
  watchPage(background);
});
afterEach(closePage);

async function asked(markup: string): Promise<FakeBackground['questions'][number] | undefined> {
  document.body.innerHTML = markup;
  await until(() => background.questions.length > 0);
  return background.questions[0];
}

test('of a srcset the largest candidate, beside the one that is shown', async () => {
  const [small, large] = [pictureAddress('200x150'), pictureAddress('800x600')];
  const question = await asked(`<img srcset="${small} 200w, ${large} 800w" sizes="200px" width="200">`);
  expect(question).toMatchObject({ mediaUrl: small, bestUrl: large });
});

test('of a picture element the list that was chosen from', async () => {
  const [small, large, other] = [pictureAddress(), pictureAddress(), pictureAddress()];
  const question = await asked(
    `<picture><source media="(width: 1px)" srcset="${other} 1x"><source srcset="${small} 1x, ${large} 3x"><img width="200"></picture>`,
  );
  expect(question).toMatchObject({ mediaUrl: small, bestUrl: large });
});

test('a link around it that leads to a picture file, by an address of its own', async () => {
  const shown = pictureAddress();
  const question = await asked(`<a href="/pictures/full/1.jpg"><b><img src="${shown}"></b></a>`);
  expect(question).toMatchObject({ mediaUrl: shown, bestUrl: new URL('/pictures/full/1.jpg', location.href).href });
});

test('without any of these there is none; the page cannot put another in by clobbering', async () => {
  const question = await asked(`<form><input name="parentNode"><img src="${pictureAddress()}"></form>`);
  expect(question).not.toHaveProperty('bestUrl');
});

test('what the browser tells of the load goes along', async () => {
  await addPicture(pictureAddress('320x240'));
  await until(() => background.questions.length > 0);
  const { seen } = background.questions[0] ?? {};
  expect(seen).toMatchObject({ width: 320, height: 240, byServiceWorker: false, controlled: false });
  expect(seen?.decodedBytes).toBeGreaterThan(50);
});
