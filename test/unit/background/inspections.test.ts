import { expect, test } from 'vitest';
import { createMenuAnswer, INSPECT_MENU_ID } from '../../../src/background/context-menu.ts';
import { createInspections, randomToken } from '../../../src/background/inspections.ts';
import { CLICK_ANSWER_MS, MAX_INSPECTIONS } from '../../../src/background/limits.ts';
import type { MenuClick } from '../../../src/browser/menus.ts';
import type { TabFacts } from '../../../src/browser/tabs.ts';
import type { Inspection } from '../../../src/messages/protocol.ts';
import { handTimers } from '../broker/loopback.ts';
import { fakeArea } from './fake-area.ts';

const subject: Inspection = {
  mediaUrl: 'https://cdn.example/a.jpg',
  pageUrl: 'https://feed.example/',
  mediaKind: 'image',
  tabId: 1,
  privateWindow: false,
};

function bench(area = fakeArea()) {
  const opened: string[] = [];
  const focused: number[] = [];
  const gone = new Set<number>();
  const facts = (tabId: number): TabFacts => ({
    tabId,
    url: null,
    windowId: 1,
    index: 0,
    privateWindow: false,
    loaded: true,
  });
  const inspections = createInspections({
    session: area,
    openTab: (path) => {
      opened.push(path);
      return Promise.resolve(facts(90 + opened.length));
    },
    focusTab: (tabId) => {
      focused.push(tabId);
      return Promise.resolve();
    },
    tab: (tabId) => Promise.resolve(gone.has(tabId) ? null : facts(tabId)),
    newToken: () => `t${opened.length}`,
  });
  return { inspections, opened, focused, gone, area };
}

test('a token speaks to the first tab that shows it, again and again, and to no other', async () => {
  const { inspections } = bench();
  await inspections.open(subject, null);
  expect(await inspections.claim('t0', null)).toBeNull();
  expect(await inspections.claim('t0', 91)).toEqual(subject);
  expect(await inspections.claim('t0', 91)).toEqual(subject);
  expect(await inspections.claim('t0', 92)).toBeNull();
  expect(await inspections.claim('guess', 91)).toBeNull();
});

test('a token holds over the background’s death, and ends with its tab', async () => {
  const first = bench();
  await first.inspections.open(subject, null);
  await first.inspections.claim('t0', 91);
  const second = bench(first.area);
  expect(await second.inspections.claim('t0', 91)).toEqual(subject);
  await second.inspections.forgetTab(91);
  expect(await second.inspections.claim('t0', 91)).toBeNull();
});

test('for the same item the open inspector is shown, as long as it is open and the item the same', async () => {
  const { inspections, opened, focused, gone } = bench();
  await inspections.open(subject, '0.a');
  await inspections.claim('t0', 91);
  await inspections.open(subject, '0.a');
  expect([opened.length, focused]).toEqual([1, [91]]);
  await inspections.open({ ...subject, mediaUrl: 'https://cdn.example/b.jpg' }, '0.a');
  await inspections.open(subject, '0.b');
  expect(opened).toHaveLength(3);
  gone.add(91);
  await inspections.open(subject, '0.a');
  expect(opened).toHaveLength(4);
});

test('only so many are remembered', async () => {
  const { inspections } = bench();
  for (let index = 0; index <= MAX_INSPECTIONS; index++) await inspections.open(subject, null);
  expect(await inspections.claim('t0', 91)).toBeNull();
  expect(await inspections.claim('t1', 91)).toEqual(subject);
});

test('tokens are 128 random bits', () => {
  const tokens = new Set(Array.from({ length: 100 }, randomToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
});

const click: MenuClick = {
  menuId: INSPECT_MENU_ID,
  tabId: 1,
  frameId: 4,
  windowId: 1,
  tabIndex: 0,
  mediaType: null,
  srcUrl: null,
  linkUrl: null,
  pageUrl: 'https://feed.example/',
  frameUrl: null,
  privateWindow: false,
};

async function opensFor(changes: Partial<MenuClick>, reply: () => Promise<unknown>): Promise<Inspection | null> {
  const timers = handTimers();
  let opened: Inspection | null = null;
  const answer = createMenuAnswer({
    inspections: {
      open: (inspection) => {
        opened = inspection;
        return Promise.resolve();
      },
    },
    askClicked: reply,
    timers,
  });
  const done = answer({ ...click, ...changes });
  timers.pass(reply === silent ? CLICK_ANSWER_MS : 0);
  await done;
  return opened;
}
const silent = (): Promise<unknown> => new Promise(() => undefined);
const absent = (): Promise<unknown> => Promise.reject(new Error('nobody listens'));
const says = (reply: unknown) => (): Promise<unknown> => Promise.resolve(reply);
const background = { mediaUrl: 'https://cdn.example/back.jpg', mediaKind: 'background' };

test.each<readonly [string, Partial<MenuClick>, () => Promise<unknown>, object]>([
  ['a picture', { srcUrl: 'https://cdn.example/a.jpg', mediaType: 'image' }, absent, { mediaKind: 'image' }],
  ['a video', { srcUrl: 'https://cdn.example/a.mp4', mediaType: 'video' }, absent, { mediaKind: 'video' }],
  ['a sound', { srcUrl: 'https://cdn.example/a.m4a', mediaType: 'audio' }, absent, { mediaKind: 'video' }],
  ['a background', {}, says(background), background],
  ['a background under a link', { linkUrl: 'https://a.example/' }, says(background), background],
  [
    'a link',
    { linkUrl: 'https://a.example/a.jpg' },
    says(null),
    { mediaUrl: 'https://a.example/a.jpg', mediaKind: 'link' },
  ],
  ['a link where no script runs', { linkUrl: 'https://a.example/' }, absent, { mediaKind: 'link' }],
  ['nothing', {}, says(null), { mediaUrl: null, mediaKind: 'document' }],
  ['a page that does not answer', {}, silent, { mediaUrl: null }],
  ['a page that lies', {}, says({ mediaUrl: {}, mediaKind: 'trusted' }), { mediaUrl: null }],
  ['a frame', { frameUrl: 'https://embed.example/' }, says(null), { pageUrl: 'https://embed.example/' }],
  ['a private window', { privateWindow: true }, says(null), { privateWindow: true }],
])('a click on %s opens the inspector for it', async (_, changes, reply, expected) => {
  expect(await opensFor(changes, reply)).toMatchObject({ tabId: 1, ...expected });
});

test('another entry of the menu opens nothing', async () => {
  expect(await opensFor({ menuId: 'other' }, absent)).toBeNull();
});
