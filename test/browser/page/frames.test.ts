import { afterEach, expect, test } from 'vitest';
import { closePage, FakeBackground, pictureAddress } from './watched-page.ts';

afterEach(closePage);

const WATCH = new URL('/src/page/page-watch.ts', location.href).href;

/** Runs the content script's own code in a frame, as the browser does in every frame of a page. */
async function watchFrame(
  source: Partial<Pick<HTMLIFrameElement, 'src' | 'srcdoc'>>,
  background: FakeBackground,
): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.width = '400';
  frame.height = '300';
  Object.assign(frame, source);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow;
  const inner = frame.contentDocument;
  if (view === null || inner === null) throw new Error('no frame');
  const begun = new Promise((resolve) => Reflect.set(view, 'begun', resolve));
  Reflect.set(view, 'ask', background.ask);
  const script = inner.createElementNS('http://www.w3.org/1999/xhtml', 'script');
  script.setAttribute('type', 'module');
  script.textContent = `import { PageWatch } from '${WATCH}';
    const watch = new PageWatch({ document, ask: window.ask, wordsFor: (label) => ({ label, title: label }),
      shadowRootOf: (element) => element.shadowRoot, isAlive: () => true, badges: true });
    window.begun(watch);`;
  inner.documentElement.append(script);
  await begun;
  return view;
}

test('a picture in a frame is found by the frame’s own script and gets its badge there', async () => {
  const background = new FakeBackground();
  const address = pictureAddress();
  const view = await watchFrame({ srcdoc: `<body><img src="${address}"></body>` }, background);
  await background.until(() => background.questions.length === 1);
  expect(background.questions[0]).toMatchObject({ mediaUrl: address, mediaKind: 'image' });
  while (view.document.documentElement.lastElementChild?.localName !== 'div') {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
  }
});

test('a picture opened alone is the document', async () => {
  const background = new FakeBackground();
  const address = pictureAddress();
  await watchFrame({ src: address }, background);
  await background.until(() => background.questions.length === 1);
  expect(background.questions[0]).toMatchObject({ mediaUrl: address, mediaKind: 'document' });
});

test('an SVG file opened alone is the document, and nothing is written into it', async () => {
  const background = new FakeBackground();
  const address = new URL('/pictures/drawing.svg', location.href).href;
  const view = await watchFrame({ src: address }, background);
  await background.until(() => background.questions.length === 1);
  expect(background.questions[0]).toMatchObject({ mediaUrl: address, mediaKind: 'document' });
  await new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(resolve)));
  expect(view.document.documentElement.querySelector('div')).toBeNull();
});

test('an element that came from another frame is still known for what it is', async () => {
  const background = new FakeBackground();
  const view = await watchFrame({ srcdoc: '<body></body>' }, background);
  const address = pictureAddress();
  const foreign = document.createElement('img');
  foreign.src = address;
  view.document.body.append(foreign);
  await background.until(() => background.questions.length === 1);
  expect(background.asked).toEqual([address]);
});
