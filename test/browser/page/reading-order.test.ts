import { afterEach, expect, test } from 'vitest';
import type { PageWatch } from '../../../src/page/page-watch.ts';
import { addPicture, closePage, FakeBackground, pictureAddress, until, watchPage } from './watched-page.ts';

afterEach(closePage);

/** What the page says of its order, each item by the last part of its address. */
function order(watch: PageWatch, background: FakeBackground): string {
  return watch
    .readingOrder()
    .map((place) => {
      if ('frameUrl' in place) return place.frameUrl;
      const question = background.questions.find(({ itemId }) => itemId === place.itemId);
      return question?.mediaUrl.match(/#(.*)$/)?.[1] ?? '?';
    })
    .join(' ');
}

async function page(html: string, pictures: number): Promise<{ watch: PageWatch; background: FakeBackground }> {
  const background = new FakeBackground();
  document.body.innerHTML = html.replaceAll(/src="([a-z]+)"/g, (_, name) => `src="${pictureAddress()}#${name}"`);
  const watch = watchPage(background);
  await background.until(() => background.questions.length === pictures);
  return { watch, background };
}

test('pictures are read row by row, also where one of a row stands a little higher', async () => {
  const { watch, background } = await page(
    `<div style="position:relative;height:600px">
      <img src="left" style="position:absolute;left:0;top:12px">
      <img src="right" style="position:absolute;left:220px;top:0">
      <img src="below" style="position:absolute;left:0;top:180px">
    </div>`,
    3,
  );
  expect(order(watch, background)).toBe('left right below');
  document.documentElement.dir = 'rtl';
  expect(order(watch, background)).toBe('right left below');
  document.documentElement.removeAttribute('dir');
});

test('the order is that of this moment: what came in above is first, what is hidden is last', async () => {
  const { watch, background } = await page('<img id="old" src="old">', 1);
  const late = await addPicture(`${pictureAddress()}#late`);
  document.body.prepend(late);
  late.style.display = 'block';
  await background.until(() => background.questions.length === 2);
  expect(order(watch, background)).toBe('late old');
  late.style.display = 'none';
  expect(order(watch, background)).toBe('old late');
});

test('inner frames have a place by the address that they were given, in shadow roots too', async () => {
  const { watch, background } = await page('<img src="above"><div id="host"></div><p></p><img src="below">', 2);
  const host = document.querySelector('#host');
  const root = host?.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p>A post</p>';
  frame.style.display = 'block';
  const tiny = document.createElement('iframe');
  tiny.width = tiny.height = '1';
  root?.append(frame, tiny);
  if (root !== undefined) await addPicture(`${pictureAddress()}#inside`, root);
  document.body.insertAdjacentHTML('beforeend', '<svg><iframe></iframe></svg>');
  await background.until(() => background.questions.some(({ mediaUrl }) => mediaUrl.endsWith('#inside')));
  await until(() => order(watch, background) === 'above about:srcdoc inside below');
});

test('a page that is not watched says nothing', async () => {
  const { watch } = await page('<img src="one">', 1);
  watch.stop();
  expect(watch.readingOrder()).toEqual([]);
});
