import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

let picture: HTMLImageElement;
let frame: HTMLElement;

beforeEach(async () => {
  watchPage(new FakeBackground());
  frame = document.createElement('figure');
  frame.style.cssText = 'position:relative;display:inline-block;margin:20px';
  document.body.append(frame);
  picture = await addPicture(pictureAddress('300x200'), frame);
  await until(() => badges().length === 1);
});
afterEach(() => {
  closePage();
  document.documentElement.removeAttribute('style');
});

/** A box over the whole picture. */
function overlay(style: string, name = 'div'): HTMLElement {
  const box = document.createElement(name);
  box.style.cssText = `position:absolute;inset:0;width:100%;height:100%;${style}`;
  frame.append(box);
  return box;
}

describe('a picture that the page draws otherwise than its file says loses its badge within the frame', () => {
  test.each([
    ['inverted', 'filter:invert(1)'],
    ['turned in colour', 'filter:hue-rotate(90deg)'],
    ['blurred', 'filter:blur(9px)'],
    ['darkened away', 'filter:brightness(0.2)'],
    ['masked', 'mask-image:linear-gradient(black, transparent)'],
    ['cut to a shape', 'clip-path:polygon(0 0, 50% 0, 50% 100%)'],
    ['cut to a sliver', 'clip-path:inset(0 0 60% 0)'],
    ['blended', 'mix-blend-mode:difference'],
    ['faded', 'opacity:0.4'],
    ['mirrored', 'transform:scaleX(-1)'],
    ['turned', 'transform:rotate(180deg)'],
    ['turned by its own property', 'rotate:180deg'],
    ['mirrored by its own property', 'scale:-1 1'],
    ['skewed', 'transform:skewX(20deg)'],
    ['turned in depth', 'transform:perspective(100px) rotateY(40deg)'],
    ['shifted out of its box', 'object-fit:none;object-position:400px 0'],
    ['seen through another window', 'object-view-box:inset(10% 50% 0 0)'],
    ['kept from standing upright', 'image-orientation:none'],
    ['over a background of its own', 'background-image:url(/pictures/9x9/1.svg)'],
    ['with no room for itself', 'width:0;height:0;padding:100px 150px;box-sizing:border-box'],
  ])('%s', async (_, style) => {
    picture.style.cssText = style;
    await nextFrame();
    expect(badges()).toHaveLength(0);
    picture.style.cssText = '';
    await until(() => badges().length === 1);
  });

  test('by something around it', async () => {
    for (const [target, style] of [
      [frame, 'filter:invert(1)'],
      [document.body, 'opacity:0.3'],
      [document.documentElement, 'transform:scaleX(-1)'],
    ] as const) {
      const before = target.style.cssText;
      target.style.cssText = `${before};${style}`;
      await nextFrame();
      expect(badges()).toHaveLength(0);
      target.style.cssText = before;
      await until(() => badges().length === 1);
    }
  });
});

test.each([
  ['a shadow', 'filter:drop-shadow(0 0 3px rgb(0, 0, 0))'],
  ['a little brighter', 'filter:brightness(1.1)'],
  ['moved and enlarged', 'transform:translate3d(10px, 5px, 0) scale(1.2)'],
  ['fitted', 'object-fit:cover;object-position:50% 20%;width:250px;height:200px'],
  ['with round corners', 'border-radius:20px;clip-path:inset(0px round 20px)'],
  ['nearly full', 'opacity:0.9'],
])('what sites do every day keeps the badge: %s', async (_, style) => {
  picture.style.cssText = style;
  await nextFrame();
  await quiet();
  expect(badges()).toHaveLength(1);
});

describe('what lies over a picture takes its badge within the frame', () => {
  test.each([
    ['a colour', 'background:#eee'],
    ['a colour that lets every pointer through', 'background:#eee;pointer-events:none'],
    ['a picture that lets every pointer through', 'background:url(/pictures/9x9/1.svg);pointer-events:none'],
    ['a gradient without gaps', 'background:linear-gradient(#eee, #ddd)'],
    ['a frame as thick as the box', 'border:100px solid #eee;box-sizing:border-box'],
    ['an inner shadow', 'box-shadow:inset 0 0 0 300px #eee'],
    ['a lens', 'backdrop-filter:invert(1)'],
    ['something that blends', 'background:rgba(255,255,255,.4);mix-blend-mode:difference'],
    ['half of it', 'background:#eee;left:50%;width:50%'],
  ])('%s', async (_, style) => {
    const box = overlay(style);
    await nextFrame();
    expect(badges()).toHaveLength(0);
    box.remove();
    await until(() => badges().length === 1);
  });

  test.each(['canvas', 'iframe', 'video'])('a %s', async (name) => {
    overlay('', name);
    await nextFrame();
    expect(badges()).toHaveLength(0);
  });

  test('something inert', async () => {
    overlay('background:#eee').inert = true;
    await nextFrame();
    expect(badges()).toHaveLength(0);
  });

  test('what a style sheet generates after the box around it', async () => {
    addStyle('figure::after { content: ""; position: absolute; inset: 0; background: #eee; pointer-events: none }');
    await nextFrame();
    expect(badges()).toHaveLength(0);
  });

  test('what a style sheet generates on a neighbour', async () => {
    addStyle('figure > div::after { content: ""; position: absolute; inset: 0; background: #eee }');
    overlay('');
    await nextFrame();
    expect(badges()).toHaveLength(0);
  });

  test('a dialog, a popover', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'position:fixed;inset:0;width:600px;height:500px;margin:0;border:0;background:#eee';
    document.body.append(dialog);
    dialog.showModal();
    await nextFrame();
    expect(badges()).toHaveLength(0);
    dialog.close();
    await until(() => badges().length === 1);
    dialog.popover = 'manual';
    dialog.showPopover();
    await nextFrame();
    expect(badges()).toHaveLength(0);
  });
});

test.each([
  ['a veil', 'background:rgba(0,0,0,.3)'],
  ['a gradient for the words below', 'background:linear-gradient(transparent, #000a)'],
  ['a clear sheet', ''],
  ['a play button', 'inset:auto;left:40%;top:40%;width:20%;height:20%;background:#eee'],
  ['a row of buttons', 'top:auto;height:30px;background:#fff'],
])('what sites lay over pictures every day keeps the badge: %s', async (_, style) => {
  overlay(style);
  await nextFrame();
  await quiet();
  expect(badges()).toHaveLength(1);
});

test('a picture over another one that lets every pointer through keeps its badge', async () => {
  const below = document.createElement('div');
  below.style.cssText = 'position:absolute;inset:0;background:url(/pictures/9x9/1.svg);pointer-events:none';
  picture.style.position = 'relative';
  frame.prepend(below);
  await quiet();
  expect(badges()).toHaveLength(1);
});

test('a picture that a rule changed by script inverts loses its badge when the pointer moves', async () => {
  // A sheet changed by script tells nobody; the next movement of the pointer does.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheet.replaceSync('img { filter: invert(1) }');
  document.dispatchEvent(new MouseEvent('mousemove', { clientX: 5, clientY: 5, bubbles: true }));
  await nextFrame();
  expect(badges()).toHaveLength(0);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
});

test('what slides over a picture takes its badge on the way, not when it has come', async () => {
  addStyle('@keyframes slide { from { transform: translateX(-600px) } } .slide { animation: slide 600ms linear }');
  const box = overlay('background:#eee');
  box.classList.add('slide');
  const slide = box.getAnimations()[0];
  while (Number(slide?.effect?.getComputedTiming().progress ?? 1) < 0.9) await nextFrame();
  await nextFrame();
  expect(badges()).toHaveLength(0);
  await slide?.finished;
});

test('a wheel that turns for ever elsewhere keeps nothing of ours at work', async () => {
  addStyle(
    '@keyframes turn { to { rotate: 1turn } } .wheel { animation: turn 1s linear infinite; width: 20px; height: 20px }',
  );
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div class="wheel" style="position:absolute;left:700px;top:500px"></div>',
  );
  await quiet();
  let asked = 0;
  const original = requestAnimationFrame;
  globalThis.requestAnimationFrame = (callback) => {
    if (new Error().stack?.includes('/src/page/') === true) asked++;
    return original(callback);
  };
  for (let count = 0; count < 10; count++) await nextFrame();
  globalThis.requestAnimationFrame = original;
  expect(asked).toBe(0);
  expect(badges()).toHaveLength(1);
});
