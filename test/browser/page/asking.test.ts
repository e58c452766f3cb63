import { afterEach, expect, test } from 'vitest';
import { AskError } from '../../../src/messages/envelope.ts';
import { ATTEMPTS } from '../../../src/page/page-limits.ts';
import {
  addPicture,
  badges,
  closePage,
  FakeBackground,
  killExtension,
  layer,
  nextFrame,
  pictureAddress,
  quiet,
  until,
  watchPage,
} from './watched-page.ts';

afterEach(closePage);

test('a question whose answer is lost is put again', async () => {
  const background = new FakeBackground();
  background.failures = 2;
  watchPage(background);
  await addPicture();
  await until(() => badges().length === 1);
  expect(background.questions).toHaveLength(3);
  expect(new Set(background.questions.map((one) => one.itemId)).size).toBe(1);
});

test('after a number of lost answers the question rests', async () => {
  const background = new FakeBackground();
  background.failures = 100;
  await addPicture();
  await nextFrame(); // its load event, which would begin a new item, is over
  watchPage(background);
  await background.until(() => background.questions.length === ATTEMPTS);
  await quiet();
  expect(background.questions).toHaveLength(ATTEMPTS);
  expect(layer()).toBeUndefined();
});

test('a refusal is not put again', async () => {
  const background = new FakeBackground();
  const { ask } = background;
  let asked = 0;
  Object.defineProperty(background, 'ask', {
    value: (...question: Parameters<typeof ask>) => {
      asked++;
      return ask(...question).then(() => Promise.reject(new AskError('refused', 'judge-media')));
    },
  });
  watchPage(background);
  await addPicture();
  await background.until(() => background.questions.length === 1);
  await quiet();
  expect(asked).toBe(1);
});

test('asking again by hand keeps the item and takes the badge until the answer', async () => {
  const background = new FakeBackground();
  const watch = watchPage(background);
  await addPicture();
  await until(() => badges().length === 1);
  background.holds = true;
  background.verdict = 'changed';
  const itemId = background.questions[0]?.itemId ?? '';
  watch.recheck(itemId);
  expect(badges()).toHaveLength(0);
  await background.until(() => background.questions.length === 2);
  expect(background.questions[1]?.itemId).toBe(itemId);
  background.pending[0]?.();
  await until(() => badges()[0]?.getAttribute('aria-label') === 'Whence: changed');
});

test('an answer to the question before the last one does not count', async () => {
  const background = new FakeBackground();
  background.holds = true;
  const watch = watchPage(background);
  await addPicture();
  await background.until(() => background.questions.length === 1);
  watch.recheck(background.questions[0]?.itemId ?? '');
  await background.until(() => background.questions.length === 2);
  background.pending[0]?.();
  await quiet();
  expect(badges()).toHaveLength(0);
  background.pending[1]?.();
  await until(() => badges().length === 1);
});

test('of ten thousand pictures only those near are asked about, eight at a time, the nearest first', async () => {
  const background = new FakeBackground();
  background.holds = true;
  background.verdict = 'none';
  const address = pictureAddress('80x80');
  const wall = document.createElement('div');
  wall.innerHTML = `<img src="${address}" width="80" height="80" style="vertical-align:top">`.repeat(10_000);
  document.body.append(wall);
  await (wall.firstElementChild as HTMLImageElement).decode();
  scrollTo(0, 20_000);
  const watch = watchPage(background);
  await background.until(() => background.questions.length === 8);
  const shown = wall.children[Math.floor(20_000 / 80) * Math.floor(wall.clientWidth / 80)]?.getBoundingClientRect();
  expect(Math.abs(shown?.top ?? 1e6)).toBeLessThan(200);
  while (background.pending.length > 0) {
    background.pending.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    await nextFrame();
    if (background.questions.length > 40) break;
  }
  background.holds = false;
  for (const reply of background.pending.splice(0)) reply();
  await until(() => background.inFlight === 0 && background.pending.length === 0);
  await quiet();
  const rows = Math.ceil((innerHeight + 2 * 600) / 80) + 3;
  expect(background.mostInFlight).toBe(8);
  expect(background.questions.length).toBeLessThan(rows * Math.ceil(innerWidth / 80));
  const visible = (innerHeight / 80 + 2) * Math.ceil(innerWidth / 80);
  const first = background.questions.slice(0, 20).map((one) => one.order / 10_000 / (80 / 8));
  expect(Math.min(...first)).toBeGreaterThanOrEqual(20_000 / 80 - 2);
  expect(visible).toBeGreaterThan(20);
  watch.stop();
});

test('a storm of changes elsewhere leaves the page responsive and asks nothing', async () => {
  const background = new FakeBackground();
  watchPage(background);
  const picture = await addPicture();
  await until(() => badges().length === 1);
  const noise = document.createElement('div');
  document.body.append(noise);
  const durations: number[] = [];
  for (let frame = 0; frame < 20; frame++) {
    for (let change = 0; change < 500; change++) {
      noise.setAttribute('data-noise', String(change));
      noise.className = `noise-${change}`;
      noise.append(document.createElement('i'));
    }
    noise.replaceChildren();
    const start = performance.now();
    await nextFrame();
    durations.push(performance.now() - start);
  }
  await quiet();
  expect(background.questions).toHaveLength(1);
  expect(badges()).toHaveLength(1);
  expect(picture.isConnected).toBe(true);
  durations.sort((one, other) => one - other);
  expect(durations[10]).toBeLessThan(100);
});

test('between events nothing runs: no frame, no idle call, no clock', async () => {
  const background = new FakeBackground();
  watchPage(background);
  await addPicture();
  await until(() => badges().length === 1);
  await quiet();
  const called: string[] = [];
  const names = ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval'] as const;
  const originals = names.map((name) => Reflect.get(window, name) as (...parameters: unknown[]) => unknown);
  names.forEach((name, index) => {
    Reflect.set(window, name, (...parameters: unknown[]) => {
      if (new Error().stack?.includes('/src/page/')) called.push(name);
      return originals[index]?.apply(window, parameters);
    });
  });
  try {
    await document.head.animate([], 400).finished;
    expect(called).toEqual([]);
    window.dispatchEvent(new Event('resize'));
    expect(called).toEqual(['requestAnimationFrame']);
  } finally {
    names.forEach((name, index) => {
      Reflect.set(window, name, originals[index]);
    });
  }
});

test('stopping leaves no listener, no observer, no layer, and withdraws the items', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...parameters: Parameters<typeof add>) {
    const options = parameters[2];
    if (this instanceof Node || this === window) signals.push(typeof options === 'object' ? options.signal : undefined);
    Reflect.apply(add, this, parameters);
  };
  const observers: (MutationObserver | ResizeObserver | IntersectionObserver)[] = [];
  const kinds = [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver];
  const ended = new Set<unknown>();
  const originals = kinds.map((kind) => [kind.prototype.observe, kind.prototype.disconnect] as const);
  for (const kind of kinds) {
    const { observe, disconnect } = kind.prototype;
    kind.prototype.observe = function (this: never, ...parameters: never[]) {
      observers.push(this);
      Reflect.apply(observe, this, parameters);
    };
    kind.prototype.disconnect = function (this: never) {
      ended.add(this);
      Reflect.apply(disconnect, this, []);
    };
  }
  try {
    const background = new FakeBackground();
    const watch = watchPage(background);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    document.body.append(host);
    await addPicture();
    await until(() => badges().length === 1);
    watch.stop();
    expect(layer()).toBeUndefined();
    expect(signals.length).toBeGreaterThan(10);
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    expect(observers.length).toBeGreaterThan(4);
    expect(observers.every((observer) => ended.has(observer))).toBe(true);
    expect(background.withdrawn).toEqual(background.questions.map((one) => one.itemId));
    const before = background.questions.length;
    await addPicture();
    await quiet();
    expect(background.questions).toHaveLength(before);
  } finally {
    EventTarget.prototype.addEventListener = add;
    kinds.forEach((kind, index) => {
      const [observe, disconnect] = originals[index] ?? [];
      Object.assign(kind.prototype, { observe, disconnect });
    });
  }
});

test('when the extension is gone the next event ends everything', async () => {
  const background = new FakeBackground();
  const watch = watchPage(background);
  await addPicture();
  await until(() => badges().length === 1);
  killExtension();
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  expect(watch.isRunning).toBe(false);
  expect(layer()).toBeUndefined();
});
