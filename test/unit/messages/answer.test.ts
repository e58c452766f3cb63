import { describe, expect, test } from 'vitest';
import type { Sender } from '../../../src/browser/sender.ts';
import { answerBackground, answerFrame, type FrameHandlers } from '../../../src/messages/answer.ts';
import { AskError, openAnswer, question } from '../../../src/messages/envelope.ts';
import { frameRequests, ownRequests, pageRequests } from '../../../src/messages/parse.ts';

const OWN = { id: 'whence', origin: 'chrome-extension://whence' };
const NOBODY: Sender = {
  extensionId: null,
  url: null,
  origin: null,
  tabId: null,
  tabUrl: null,
  frameId: null,
  documentId: null,
  privateWindow: false,
};
const page: Sender = {
  ...NOBODY,
  extensionId: OWN.id,
  url: 'https://feed.example/home',
  origin: 'https://feed.example',
  tabId: 7,
  tabUrl: 'https://feed.example/home',
  frameId: 0,
  documentId: 'D1',
};
const popup: Sender = { ...NOBODY, extensionId: OWN.id, url: `${OWN.origin}/src/popup/index.html` };
const inspector: Sender = { ...popup, url: `${OWN.origin}/src/inspect/index.html?token=1`, tabId: 9, frameId: 0 };

/** A sound request for every kind there is. */
const REQUESTS: Readonly<Record<string, unknown>> = {
  'judge-media': { itemId: 'a', mediaUrl: 'https://a.example/a.jpg', mediaKind: 'image', order: 0 },
  'list-stream': { itemId: 'a', mediaUrl: 'blob:https://a.example/1', mediaKind: 'video', order: 0 },
  'withdraw-media': { itemIds: ['a'] },
  'page-settings': {},
  'list-items': { tabId: 1 },
  'recheck-item': { tabId: 1, itemId: '0.a' },
  'open-inspector': { tabId: 1, itemId: '0.a' },
  'inspection-of': { token: 'abc' },
  'reading-progress': { tabId: 1, itemId: '0.a' },
  'site-of-tab': { tabId: 1 },
  'set-site-quiet': { origin: 'https://a.example', quiet: true },
  'set-site-scan': { origin: 'https://a.example', scan: true },
  'site-switches': {},
  'forget-site-switch': { origin: 'https://a.example' },
  settings: {},
  'set-settings': { badges: false },
  'forget-verdicts': {},
  'trust-status': {},
  'trust-texts': {},
  'refresh-trust': {},
  'scroll-to-item': { tabId: 1, itemId: '0.a' },
  'point-at-item': { tabId: 1, itemId: '0.a', on: true },
  'what-was-clicked': {},
  'reading-order': {},
  recheck: { itemId: 'a' },
  'hash-of-load': { mediaUrl: 'https://a.example/b.jpg' },
  'scroll-to': { itemId: 'a' },
  'point-at': { itemId: 'a', on: true },
  'settings-changed': { scan: true, badges: true },
};
const PAGE_KINDS = Object.keys(pageRequests);
const OWN_KINDS = Object.keys(ownRequests);
const FRAME_KINDS = Object.keys(frameRequests);
const ALL_KINDS = [...PAGE_KINDS, ...OWN_KINDS, ...FRAME_KINDS];

/** Handlers that tell which kind was asked and by whom. */
function telling<T>(kinds: readonly string[]): T {
  return Object.fromEntries(
    kinds.map((kind) => [kind, (request: unknown, asker: unknown) => Promise.resolve({ kind, request, asker })]),
  ) as T;
}
const background = answerBackground(telling(PAGE_KINDS), telling(OWN_KINDS), OWN);
const ask = (kind: string, sender: Sender) => background(question(kind, REQUESTS[kind]), sender);

test('there is a sound request for every kind', () => {
  expect(Object.keys(REQUESTS).sort()).toEqual([...ALL_KINDS].sort());
});

describe('a content script asks a page’s questions and no others', () => {
  test.each(ALL_KINDS)('%s', async (kind) => {
    const answer = await ask(kind, page);
    if (PAGE_KINDS.includes(kind)) expect(answer).toMatchObject({ ok: true, reply: { kind, asker: { tabId: 7 } } });
    else expect(answer).toEqual({ ok: false, code: 'refused' });
  });
});

describe.each([
  ['the popup', popup],
  ['a page of ours in a tab', inspector],
])('%s asks our own questions and no others', (_, sender) => {
  test.each(ALL_KINDS)('%s', async (kind) => {
    const answer = await ask(kind, sender);
    if (OWN_KINDS.includes(kind)) {
      expect(answer).toMatchObject({ ok: true, reply: { kind, asker: { kind: 'own', tabId: sender.tabId } } });
    } else expect(answer).toEqual({ ok: false, code: 'refused' });
  });
});

const STRANGERS: readonly (readonly [string, Sender])[] = [
  ['nobody', NOBODY],
  ['another extension', { ...popup, extensionId: 'other' }],
  ['another extension’s content script', { ...page, extensionId: 'other' }],
  ['a page without an extension', { ...page, extensionId: null }],
  ['a sender without an address', { ...page, url: null }],
  ['a sender with a broken address', { ...page, url: 'no address' }],
  ['a page that is in no tab', { ...page, tabId: null }],
  ['a page without a frame', { ...page, frameId: null }],
  ['a page whose address pretends to be ours', { ...page, url: `${OWN.origin}/src/popup/index.html` }],
  ['a page whose origin pretends to be ours', { ...page, origin: OWN.origin }],
  ['an extension whose name begins like ours', { ...popup, extensionId: 'other', url: `${OWN.origin}.evil/popup` }],
];

describe.each(STRANGERS)('%s is refused everything', (_, sender) => {
  test.each(ALL_KINDS)('%s', async (kind) => {
    expect(await ask(kind, sender)).toEqual({ ok: false, code: 'refused' });
  });
});

test('an address that only begins with our origin is a page like any other', async () => {
  const sender = { ...page, url: `${OWN.origin}.evil/popup`, origin: null };
  expect(await ask('settings', sender)).toEqual({ ok: false, code: 'refused' });
});

test('a frame without an address of its own speaks with the origin it inherited', async () => {
  const blank = { ...page, url: 'about:srcdoc', frameId: 3 };
  expect(await ask('page-settings', blank)).toMatchObject({
    reply: { asker: { frameUrl: 'about:srcdoc', frameOrigin: 'https://feed.example', frameId: 3 } },
  });
  const sandboxed = { ...blank, origin: 'null' };
  expect(await ask('page-settings', sandboxed)).toMatchObject({ reply: { asker: { frameOrigin: null } } });
});

test.each([
  'hello',
  null,
  undefined,
  7,
  {},
  { whence: 'settings' },
  { request: {} },
  { whence: 5, request: {} },
  ['settings', {}],
])('%j is no question', async (message) => {
  expect(await background(message, popup)).toEqual({ ok: false, code: 'malformed' });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nonsense'])('nobody answers %s', async (kind) => {
  expect(await background(question(kind, {}), popup)).toEqual({ ok: false, code: 'refused' });
});

test('a fault of ours is an answer too, and tells nothing of itself', async () => {
  const broken = answerBackground(
    telling(PAGE_KINDS),
    {
      ...telling<Parameters<typeof answerBackground>[1]>(OWN_KINDS),
      settings: () => Promise.reject(new Error('secret')),
    },
    OWN,
  );
  expect(await broken(question('settings', {}), popup)).toEqual({ ok: false, code: 'failed' });
});

describe('a content script answers our background only', () => {
  const frame = answerFrame(telling<FrameHandlers>(FRAME_KINDS), OWN);
  const worker: Sender = { ...NOBODY, extensionId: OWN.id, url: `${OWN.origin}/service-worker-loader.js` };
  test.each(ALL_KINDS)('%s', async (kind) => {
    const asked = (sender: Sender) => frame(question(kind, REQUESTS[kind]), sender);
    const expected = FRAME_KINDS.includes(kind) ? { ok: true } : { ok: false, code: 'refused' };
    expect(await asked(worker)).toMatchObject(expected);
    expect(await asked({ ...worker, url: null })).toMatchObject(expected);
    for (const sender of [page, inspector, NOBODY, { ...worker, extensionId: 'other' }, { ...worker, url: page.url }]) {
      expect(await asked(sender)).toEqual({ ok: false, code: 'refused' });
    }
  });
});

test('an answer opens to its reply, or to an error that says which kind failed how', () => {
  expect(openAnswer({ ok: true, reply: null }, 'recheck')).toBeNull();
  expect(() => openAnswer({ ok: false, code: 'refused' }, 'recheck')).toThrow(new AskError('refused', 'recheck'));
  for (const answer of [undefined, null, {}, 'x', { ok: true }, { ok: false }, { ok: false, code: 'odd' }]) {
    expect(() => openAnswer(answer, 'recheck')).toThrow(new AskError('no-answer', 'recheck'));
  }
});
