import { expect, test, vi } from 'vitest';
import { createBind } from '../../../src/background/bonds.ts';
import { createDocuments } from '../../../src/background/documents.ts';
import { createInspections } from '../../../src/background/inspections.ts';
import type { Judged, Medium } from '../../../src/background/judge.ts';
import { createJudgeQueue } from '../../../src/background/judge-queue.ts';
import { PAGE_ANSWER_MS } from '../../../src/background/limits.ts';
import type { MemoryWatch } from '../../../src/background/memory-watch.ts';
import { ownQuestions } from '../../../src/background/own-questions.ts';
import { pageQuestions } from '../../../src/background/page-questions.ts';
import { createRememberedMedia } from '../../../src/background/remembered-media.ts';
import { rewordBadges } from '../../../src/background/reword.ts';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../../src/background/settings-store.ts';
import { createSites } from '../../../src/background/sites.ts';
import { createTabBudget } from '../../../src/background/tab-budget.ts';
import { createTabItems } from '../../../src/background/tab-items.ts';
import type { TrustStore } from '../../../src/background/trust-store.ts';
import { createUnderWay } from '../../../src/background/under-way.ts';
import { createFairQueue } from '../../../src/broker/fair-queue.ts';
import type { FrameAddress, TabFacts } from '../../../src/browser/tabs.ts';
import { AskError } from '../../../src/messages/envelope.ts';
import type { NotCheckedReason } from '../../../src/verdict/judgement.ts';
import { notChecked, withoutCredentials } from '../../../src/verdict/unjudged.ts';
import { LANGUAGES } from '../../../src/wording/languages.ts';
import { speak, speakEnglish } from '../../../src/wording/spoken.ts';
import { handTimers } from '../broker/loopback.ts';
import { fakeArea } from './fake-area.ts';
import { asker, judgement } from './samples.ts';

const request = { itemId: 'a', mediaUrl: 'https://cdn.example/a.jpg', mediaKind: 'image', order: 0 } as const;
const own = { kind: 'own', tabId: null } as const;
const TAB: TabFacts = {
  tabId: 1,
  windowId: 1,
  index: 0,
  url: 'https://feed.example/',
  privateWindow: false,
  loaded: true,
};
const TRUSTED: Judged = {
  judgement: judgement('trusted', { signerName: 'A' }),
  thumbnail: 'data:,x',
  milliseconds: 3,
  file: null,
};

const FILE = { sha256: 'ab'.repeat(32), length: 900, size: { width: 60, height: 40 }, isFilm: false };

/** The background as main.ts wires it, over fake adapters; `area` may have been an earlier life's. */
function life(
  area = fakeArea(),
  judge: (medium: Medium) => Promise<Judged> = () => Promise.resolve(TRUSTED),
  burst = 100,
  saving = false,
  memory: Partial<MemoryWatch> = {},
) {
  const judged = vi.fn(judge);
  const told: { readonly frame: FrameAddress; readonly kind: string; readonly request: unknown }[] = [];
  const dead = new Set<string | null>();
  const hanging = new Set<string | null>();
  const timers = handTimers();
  const opened: string[] = [];
  const settings = createSettingsStore(area);
  const items = createTabItems(area, () => undefined);
  const judging = createJudgeQueue(
    judged,
    createFairQueue({ atOnce: 4, perHost: 2, perOwner: 4, waitingPerOwner: 10 }),
    createTabBudget({ burst, perMinute: 60, waitingPerTab: 10 }, timers, () => 0),
  );
  const remembered = createRememberedMedia(area, () => 0);
  const askFrame = (frame: FrameAddress, kind: string, body: unknown): Promise<unknown> => {
    if (kind !== 'reading-order') told.push({ frame, kind, request: body });
    if (hanging.has(frame.documentId)) return new Promise(() => queueMicrotask(() => timers.pass(PAGE_ANSWER_MS)));
    return dead.has(frame.documentId) ? Promise.reject(new AskError('no-answer', kind)) : Promise.resolve(null);
  };
  const sites = createSites({
    local: area,
    session: fakeArea(),
    settings,
    mayRead: () => Promise.resolve(true),
    grantedPatterns: () => Promise.resolve([]),
    requiredPatterns: [],
    contentScript: { matches: [], files: [] },
    setContentScripts: () => Promise.resolve(),
    injectContentScript: () => Promise.resolve(),
    savesData: () => saving,
    openTabs: () => Promise.resolve([]),
    tellTab: () => Promise.resolve(null),
    timers,
  });
  const ping = (frame: FrameAddress): Promise<unknown> => askFrame(frame, 'settings-changed', {});
  const documents = createDocuments({ items, judging, ping, timers });
  const trust: TrustStore = {
    current: () => Promise.reject(new Error('unused')),
    isOld: () => Promise.resolve(false),
    texts: () => Promise.resolve({ signers: null, timeStamps: null }),
    status: () => Promise.reject(new Error('unused')),
    refresh: () => Promise.reject(new Error('unused')),
    schedule: () => Promise.resolve(),
    alarmRang: () => Promise.resolve(),
  };
  const inspections = createInspections({
    session: area,
    openTab: (path) => {
      opened.push(path);
      return Promise.resolve(TAB);
    },
    focusTab: () => Promise.resolve(),
    tab: () => Promise.resolve(TAB),
    newToken: () => `token${opened.length}`,
  });
  const underWay = createUnderWay();
  const page = pageQuestions({
    items,
    judging,
    underWay,
    sites,
    remembered,
    sweep: documents.sweep,
    bind: createBind({
      received: () => null,
      askHash: (frame, body) => askFrame(frame, 'hash-of-load', body),
      timers,
    }),
    memory: { wantsWhole: () => Promise.resolve(false), met: () => Promise.resolve(null), ...memory },
  });
  const ours = ownQuestions({
    items,
    judging,
    underWay,
    sites,
    settings,
    inspections,
    trust,
    forgetVerdicts: () => Promise.resolve(),
    urlOfTab: () => Promise.resolve(TAB.url),
    focusTab: () => Promise.resolve(),
    timers,
    askFrame,
  });
  const reword = (): Promise<void> => rewordBadges({ items, askFrame }, 1);
  return { area, remembered, page, ours, judged, told, dead, hanging, opened, documents, items, reword };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a page learns a badge’s word and nothing of the signer, and the popup all of it', async () => {
  const { page, ours } = life();
  expect(await page['judge-media'](request, asker())).toEqual({
    verdict: 'trusted',
    label: 'Listed signer',
    title: 'Whence: Listed signer. The toolbar button shows the details.',
  });
  const { items } = await ours['list-items']({ tabId: 1 }, own);
  expect(items).toMatchObject([
    { itemId: '0.a', judgement: { signerName: 'A' }, thumbnail: 'data:,x', pageUrl: 'https://feed.example/home' },
  ]);
});

test('a list may be asked for by its first entries, and says how many more there are', async () => {
  const { page, ours } = life();
  for (const itemId of ['a', 'b', 'c']) await page['judge-media']({ ...request, itemId }, asker());
  const first = await ours['list-items']({ tabId: 1, first: 2 }, own);
  expect(first.items).toHaveLength(2);
  expect(first.more).toBe(1);
  const whole = await ours['list-items']({ tabId: 1, first: 3 }, own);
  expect(whole.items).toHaveLength(3);
  expect(whole.more).toBeUndefined();
});

test('a badge says what the popup’s marks say, where the picture comes from too', async () => {
  const said = async (judged: Judged['judgement']): Promise<string> => {
    const { page } = life(fakeArea(), () => Promise.resolve({ ...TRUSTED, judgement: judged }));
    const reply = await page['judge-media'](request, asker());
    expect(Object.keys(reply)).toEqual(['verdict', 'label', 'title']);
    return reply.label;
  };
  expect(await said(judgement('trusted', { list: 'c2pa', origin: 'ai-generated' }))).toBe(
    'Listed signer · AI-generated',
  );
  expect(await said(judgement('unknown-signer', { origin: 'camera-captured' }))).toBe(
    'Unlisted signer · Camera-captured',
  );
  expect(await said(judgement('unknown-signer', { list: 'c2pa' }))).toBe('Partly listed');
});

test('what wears a badge is told in another language once it is chosen, and nothing is judged for it', async () => {
  const { page, judged, told, dead, reword } = life(fakeArea(), ({ mediaUrl }) =>
    Promise.resolve(mediaUrl.endsWith('none.jpg') ? { ...TRUSTED, judgement: withoutCredentials() } : TRUSTED),
  );
  const inFrame = asker({ frameId: 3, documentId: 'D3' });
  const none = { ...request, itemId: 'b', mediaUrl: 'https://cdn.example/none.jpg' };
  await page['judge-media'](request, asker());
  await page['judge-media'](none, asker());
  await page['judge-media'](request, inFrame);
  judged.mockClear();
  told.length = 0;
  dead.add('D1');
  speak('marks', await LANGUAGES.de.marks());
  await reword();
  expect(told).toEqual([
    { frame: { tabId: 1, frameId: 0, documentId: 'D1' }, kind: 'recheck', request: { itemId: 'a' } },
    { frame: { tabId: 1, frameId: 3, documentId: 'D3' }, kind: 'recheck', request: { itemId: 'a' } },
  ]);
  const answer = await page['judge-media'](request, inFrame);
  speakEnglish();
  expect(answer).toMatchObject({ verdict: 'trusted', label: 'Unterzeichner gelistet' });
  expect(judged).not.toHaveBeenCalled();
});

test('failed, refused and blocked fetches look alike to the page', async () => {
  const reasons: readonly NotCheckedReason[] = [
    'network',
    'private-address',
    'not-permitted',
    'unavailable',
    'timeout',
  ];
  const replies = new Set<string>();
  for (const reason of reasons) {
    const { page } = life(fakeArea(), () =>
      Promise.resolve({ judgement: notChecked(reason), thumbnail: null, milliseconds: 9, file: null }),
    );
    replies.add(JSON.stringify(await page['judge-media'](request, asker())));
  }
  expect([...replies]).toHaveLength(1);
});

test('asked again after the background died with the verdict stored, it answers without fetching', async () => {
  const first = life();
  await first.page['judge-media'](request, asker());
  const second = life(first.area);
  expect(await second.page['judge-media'](request, asker())).toMatchObject({ verdict: 'trusted' });
  expect(second.judged).not.toHaveBeenCalled();
});

test('asked again after the background died while judging, it goes on', async () => {
  const first = life(fakeArea(), () => new Promise(() => undefined));
  void first.page['judge-media'](request, asker());
  await settled();
  const second = life(first.area);
  expect(await second.page['judge-media'](request, asker())).toMatchObject({ verdict: 'trusted' });
  expect((await second.ours['list-items']({ tabId: 1 }, own)).items).toHaveLength(1);
});

test('the popup notices items whose judging died, and has them asked for again', async () => {
  const first = life(fakeArea(), () => new Promise(() => undefined));
  void first.page['judge-media'](request, asker());
  await settled();
  expect(first.told).toEqual([]);
  await first.ours['list-items']({ tabId: 1 }, own);
  await settled();
  expect(first.told).toEqual([]); // still under way
  const second = life(first.area);
  await second.ours['list-items']({ tabId: 1 }, own);
  await settled();
  expect(second.told).toMatchObject([{ kind: 'recheck', request: { itemId: 'a' }, frame: { documentId: 'D1' } }]);
});

test('an item that is judged and not yet tied to its page is under way as well', async () => {
  const { page, ours, judged, told, hanging } = life(fakeArea(), () => Promise.resolve({ ...TRUSTED, file: FILE }));
  hanging.add('D1');
  void page['judge-media'](request, asker());
  await settled();
  expect(told.map(({ kind }) => kind)).toEqual(['hash-of-load']);
  expect((await ours['list-items']({ tabId: 1 }, own)).items[0]?.judgement.verdict).toBe('checking');
  await settled();
  expect(told.map(({ kind }) => kind)).toEqual(['hash-of-load']);
  expect(judged).toHaveBeenCalledTimes(1);
});

test('the same name with another address is another medium', async () => {
  const { page, judged } = life();
  await page['judge-media'](request, asker());
  await page['judge-media']({ ...request, mediaUrl: 'https://cdn.example/b.jpg' }, asker());
  await page['judge-media'](request, asker({ documentId: 'D2' }));
  expect(judged).toHaveBeenCalledTimes(3);
});

test('only a private frame carries private hosts into judging', async () => {
  const { page, judged } = life();
  await page['judge-media'](request, asker());
  await page['judge-media'](
    { ...request, itemId: 'b' },
    asker({ frameOrigin: 'http://localhost:3000', tabUrl: 'http://localhost:3000/' }),
  );
  await page['judge-media'](
    { ...request, itemId: 'c', mediaUrl: 'https://cdn.example/c.jpg' },
    asker({ tabUrl: 'http://localhost:3000/' }),
  );
  expect(judged.mock.calls.map(([medium]) => medium.ownHosts)).toEqual([[], ['localhost'], []]);
});

test('a stream is listed as one', async () => {
  const { page, ours } = life();
  const stream = { ...request, mediaUrl: 'blob:https://feed.example/1', mediaKind: 'video' } as const;
  expect(await page['list-stream'](stream, asker())).toMatchObject({ verdict: 'not-checked' });
  expect((await ours['list-items']({ tabId: 1 }, own)).items[0]?.judgement.reason).toBe('stream');
});

test('a withdrawn item leaves the list and its work ends', async () => {
  const { page, ours, judged } = life(fakeArea(), () => new Promise(() => undefined));
  void page['judge-media'](request, asker());
  await settled();
  await page['withdraw-media']({ itemIds: ['a'] }, asker());
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toEqual([]);
  expect(judged.mock.calls[0]).toHaveLength(3);
  expect((judged.mock.calls[0] as unknown as [Medium, AbortSignal])[1].aborted).toBe(true);
});

test('of frames that do not say, items stand as they were found, the top frame’s first', async () => {
  const { page, ours } = life();
  const frame = asker({ frameId: 4, documentId: 'F' });
  await page['judge-media']({ ...request, itemId: 'x', order: 1 }, frame);
  await page['judge-media']({ ...request, itemId: 'y', order: 9 }, asker());
  await page['judge-media']({ ...request, itemId: 'z', order: 2 }, asker());
  const { items } = await ours['list-items']({ tabId: 1 }, own);
  expect(items.map(({ itemId }) => itemId)).toEqual(['0.z', '0.y', '4.x']);
});

test('a recheck has the page ask again, and judges alone where the page is gone', async () => {
  const { page, ours, judged, told, dead } = life();
  await page['judge-media'](request, asker());
  await ours['recheck-item']({ tabId: 1, itemId: '0.a' }, own);
  expect(told).toMatchObject([{ kind: 'recheck', request: { itemId: 'a' } }]);
  expect((await ours['list-items']({ tabId: 1 }, own)).items[0]?.judgement.verdict).toBe('checking');
  expect(await page['judge-media'](request, asker())).toMatchObject({ verdict: 'trusted' });
  expect(judged).toHaveBeenCalledTimes(2);
  dead.add('D1');
  await ours['recheck-item']({ tabId: 1, itemId: '0.a' }, own);
  expect(judged).toHaveBeenCalledTimes(3);
  expect((await ours['list-items']({ tabId: 1 }, own)).items[0]?.judgement.verdict).toBe('trusted');
});

test('over its budget an item stays under way, until a person asks for it', async () => {
  const { page, ours, judged } = life(fakeArea(), undefined, 1);
  await page['judge-media'](request, asker());
  const next = { ...request, itemId: 'b', mediaUrl: 'https://cdn.example/b.jpg' };
  const held = page['judge-media'](next, asker());
  await settled();
  const listed = async (): Promise<string | undefined> =>
    (await ours['list-items']({ tabId: 1 }, own)).items.find(({ itemId }) => itemId === '0.b')?.judgement.verdict;
  expect(await listed()).toBe('checking');
  expect(judged).toHaveBeenCalledTimes(1);
  await page['withdraw-media']({ itemIds: ['b'] }, asker());
  await held;
  await ours['recheck-item']({ tabId: 1, itemId: '0.a' }, own);
  expect(await page['judge-media'](request, asker())).toMatchObject({ verdict: 'trusted' });
  expect(judged).toHaveBeenCalledTimes(2);
});

test('a page that hangs keeps its items, and is not waited for', async () => {
  const { page, ours, judged, hanging, documents } = life();
  await page['judge-media'](request, asker());
  hanging.add('D1');
  await documents.loaded(1);
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toHaveLength(1);
  await ours['recheck-item']({ tabId: 1, itemId: '0.a' }, own);
  expect(judged).toHaveBeenCalledTimes(2);
});

test('what is not on the list is neither rechecked, opened nor scrolled to', async () => {
  const { ours, told, opened } = life();
  for (const kind of ['recheck-item', 'open-inspector', 'scroll-to-item'] as const) {
    expect(await ours[kind]({ tabId: 1, itemId: '0.a' }, own)).toBeNull();
  }
  expect(told).toEqual([]);
  expect(opened).toEqual([]);
});

test('the inspector opens for an item of the list, and is told of it by its token alone', async () => {
  const { page, ours, opened } = life();
  await page['judge-media'](request, asker());
  await ours['open-inspector']({ tabId: 1, itemId: '0.a' }, own);
  expect(opened).toEqual(['src/inspect/index.html?token=token0']);
  expect(await ours['inspection-of']({ token: 'token0' }, { kind: 'own', tabId: 33 })).toEqual({
    mediaUrl: 'https://cdn.example/a.jpg',
    pageUrl: 'https://feed.example/home',
    mediaKind: 'image',
    tabId: 1,
    privateWindow: false,
  });
});

test('a new page in the tab takes the old one’s items off, its frames’ too', async () => {
  const { page, ours, dead } = life();
  await page['judge-media'](request, asker());
  await page['judge-media'](request, asker({ frameId: 4, documentId: 'F' }));
  dead.add('D1').add('F');
  await page['page-settings']({}, asker({ documentId: 'D2' }));
  await settled();
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toEqual([]);
});

test('a page without our script takes the old one’s items off when it has loaded', async () => {
  const { page, ours, dead, documents } = life();
  await page['judge-media'](request, asker());
  await documents.loading(1);
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toHaveLength(1); // a step within the page
  dead.add('D1');
  await documents.loaded(1);
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toEqual([]);
});

test('where documents have no names, loading takes everything off', async () => {
  const { page, ours, documents } = life();
  await page['judge-media'](request, asker({ documentId: null }));
  await documents.loading(1);
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toEqual([]);
});

test('a closed tab ends its work and leaves nothing', async () => {
  const { page, judged, documents, area } = life(fakeArea(), () => new Promise(() => undefined));
  void page['judge-media'](request, asker());
  await settled();
  await documents.closed(1);
  expect((judged.mock.calls[0] as unknown as [Medium, AbortSignal])[1].aborted).toBe(true);
  expect([...area.stored.keys()]).toEqual([]);
});

test('a data: address is kept only by its beginning, and the inspector then opens without one', async () => {
  const { page, ours } = life();
  const long = `data:image/png;base64,${'A'.repeat(100_000)}`;
  await page['judge-media']({ ...request, mediaUrl: long }, asker());
  expect((await ours['list-items']({ tabId: 1 }, own)).items[0]?.mediaUrl.length).toBeLessThan(20_000);
  await ours['open-inspector']({ tabId: 1, itemId: '0.a' }, own);
  expect((await ours['inspection-of']({ token: 'token0' }, { kind: 'own', tabId: 3 }))?.mediaUrl).toBeNull();
});

test('settings hold over the background’s death, and unreadable ones are the defaults', async () => {
  const first = life();
  expect(await first.ours.settings({}, own)).toEqual(DEFAULT_SETTINGS);
  await first.ours['set-settings']({ badges: false }, own);
  const second = life(first.area);
  expect(await second.ours.settings({}, own)).toMatchObject({ badges: false, scanByDefault: true });
  expect(await second.page['page-settings']({}, asker())).toEqual({ scan: true, badges: false });
  await first.area.set('settings', { version: 1, value: { badges: 'no' } });
  expect(await second.ours.settings({}, own)).toMatchObject({ badges: true });
});

const SEEN = {
  width: 60,
  height: 40,
  decodedBytes: null,
  byServiceWorker: null,
  controlled: false,
};

test('a verdict says how firmly it is tied to what the page shows', async () => {
  const { page, ours } = life(fakeArea(), () => Promise.resolve({ ...TRUSTED, file: FILE }));
  await page['judge-media']({ ...request, seen: SEEN }, asker());
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toMatchObject([{ bond: 1, bondNotes: [] }]);
});

test('a page that was given another file gets no verdict on ours', async () => {
  const { page, ours } = life(fakeArea(), () => Promise.resolve({ ...TRUSTED, file: FILE }));
  const shown = await page['judge-media']({ ...request, seen: { ...SEEN, width: 90 } }, asker());
  expect(shown.verdict).toBe('not-checked');
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toMatchObject([
    { bond: 0, bondNotes: ['other-shape'], judgement: { verdict: 'not-checked', reason: 'served-differently' } },
  ]);
});

test('in quiet mode nothing is judged until somebody asks, and then thoroughly', async () => {
  const { page, ours, judged, told } = life();
  await ours['set-site-quiet']({ origin: 'https://feed.example', quiet: true }, own);
  expect(await page['judge-media'](request, asker())).toMatchObject({ verdict: 'not-checked' });
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toMatchObject([{ judgement: { reason: 'on-request' } }]);
  expect(judged).not.toHaveBeenCalled();
  await ours['recheck-item']({ tabId: 1, itemId: '0.a' }, own);
  expect(told).toMatchObject([{ kind: 'recheck' }]);
  expect(await page['judge-media'](request, asker())).toMatchObject({ verdict: 'trusted' });
  expect(judged.mock.calls.map(([medium]) => medium.thorough)).toEqual([true]);
});

test('on a connection that saves data a picture inside its address is judged all the same', async () => {
  const { page, judged } = life(fakeArea(), undefined, 100, true);
  await page['judge-media']({ ...request, mediaUrl: 'data:image/png;base64,AAAA' }, asker());
  await page['judge-media']({ ...request, itemId: 'b' }, asker());
  expect(judged).toHaveBeenCalledTimes(1);
});

test('what is known to carry nothing is answered without a turn in the queue', async () => {
  const { page, judged, remembered } = life();
  const facts = {
    status: 206,
    length: 5,
    contentType: null,
    etag: null,
    lastModified: null,
    link: null,
    freshMs: 1000,
  };
  const medium = { mediaUrl: request.mediaUrl, ownHosts: [], privateWindow: false };
  await remembered.keep(medium, facts, withoutCredentials());
  expect(await page['judge-media'](request, asker())).toMatchObject({ verdict: 'none' });
  expect(judged).not.toHaveBeenCalled();
});

test('what looks like a remembered picture is fetched whole, and said to the popup and never to the page', async () => {
  const likeness = { differs: false, signer: 'A', origin: 'https://campaign.example', firstSeen: '', pack: null };
  const met = vi.fn(() => Promise.resolve(likeness));
  const blob = new Blob(['abc']);
  const unsigned = { ...TRUSTED, judgement: withoutCredentials(), blob };
  const { page, ours, judged } = life(fakeArea(), () => Promise.resolve(unsigned), 100, false, {
    wantsWhole: () => Promise.resolve(true),
    met,
  });
  const reply = await page['judge-media'](request, asker({ privateWindow: true }));
  expect(Object.keys(reply)).toEqual(['verdict', 'label', 'title']);
  await settled();
  expect(judged.mock.calls[0]?.[0]).toMatchObject({ thorough: true });
  expect(met).toHaveBeenCalledWith(expect.objectContaining({ blob, privateWindow: true }));
  expect((await ours['list-items']({ tabId: 1 }, own)).items).toMatchObject([{ likeness }]);
});

test('the memory of pictures is told whose credentials a picture has, as they were judged', async () => {
  const signer = { name: 'A', organization: 'B', sha256: '11'.repeat(32) };
  const credentials = {
    state: 'trusted',
    signer,
    list: 'c2pa',
    trustVersion: 'list 1',
    manifest: 'urn:c2pa:a',
  } as const;
  const signed: Judged = { ...TRUSTED, blob: new Blob(['abc']), credentials };
  const met = vi.fn(() => Promise.resolve(null));
  const { page } = life(fakeArea(), () => Promise.resolve(signed), 100, false, { met });
  await page['judge-media'](request, asker());
  expect(met).toHaveBeenCalledWith(expect.objectContaining({ blob: signed.blob, credentials }));
});
