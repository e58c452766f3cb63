import { expect, test } from 'vitest';
import { backgroundPictures } from '../../../src/page/background-pictures.ts';

/** What this browser makes of a declaration. */
function computed(background: string): string {
  const element = document.createElement('div');
  element.style.backgroundImage = background;
  document.body.append(element);
  const value = getComputedStyle(element).backgroundImage;
  element.remove();
  return value;
}

test.each([
  ['none', []],
  ['linear-gradient(red, blue)', []],
  ['url("https://a.example/p?(x),y")', ['https://a.example/p?(x),y']],
  [`url("https://a.example/it's%22one%22")`, [`https://a.example/it's%22one%22`]],
  ['url("data:image/svg+xml,<svg fill=\\"red\\" a=\'1,2\'/>")', ['data:image/svg+xml,<svg fill="red" a=\'1,2\'/>']],
  ['url("data:text/plain,back\\\\slash")', ['data:text/plain,back\\slash']],
  [
    'linear-gradient(rgba(0, 0, 0, 0.5), rgb(1, 2, 3)), url("https://a.example/1"), url("https://a.example/2")',
    ['https://a.example/1', 'https://a.example/2'],
  ],
] as const)('%s', (background, expected) => {
  expect(backgroundPictures(computed(background), 1)).toEqual(expected);
});

test('of an image-set the nearest candidate that is not too small counts', () => {
  const set = computed(
    'image-set(url("https://a.example/1") 1x type("image/png"), url("https://a.example/2") 192dpi, url("https://a.example/3") 3x)',
  );
  const chosen = (density: number): readonly string[] => backgroundPictures(set, density);
  expect(chosen(1)).toEqual(['https://a.example/1']);
  expect(chosen(1.5)).toEqual(['https://a.example/2']);
  expect(chosen(2)).toEqual(['https://a.example/2']);
  expect(chosen(4)).toEqual(['https://a.example/3']);
});

test('broken text ends in some answer', () => {
  for (const text of ['url("', 'url("\\', 'image-set(url("a', 'image-set(', '),url("x")', '"url(', 'url("\\ffffff")']) {
    expect(backgroundPictures(text, 1).length).toBeLessThan(3);
  }
});
