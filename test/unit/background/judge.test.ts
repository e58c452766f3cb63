import { expect, test, vi } from 'vitest';
import { createJudge, type JudgePorts, type Medium } from '../../../src/background/judge.ts';
import { MAX_CACHED_VERDICTS, MAX_VERDICT_AGE_MS } from '../../../src/background/limits.ts';
import { createRememberedMedia } from '../../../src/background/remembered-media.ts';
import { type CachedVerdict, createVerdictCache, type VerdictShelf } from '../../../src/background/verdict-cache.ts';
import type { FetchedMedia } from '../../../src/broker/fetch-media.ts';
import { TooLongError } from '../../../src/judging/verifier-client.ts';
import type { TrustSettings } from '../../../src/verifier/trust/trust-settings.ts';
import { handTimers } from '../broker/loopback.ts';
import { report } from '../verdict/hand-made-report.ts';
import { fakeArea } from './fake-area.ts';
import { judgement } from './samples.ts';

const SHA_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const medium: Medium = {
  mediaUrl: 'https://cdn.example/a.jpg',
  mediaKind: 'image',
  ownHosts: [],
  privateWindow: false,
};
const never = new AbortController().signal;

function fetched(text: string, finalUrl = medium.mediaUrl): FetchedMedia {
  return { blob: new Blob([text]), status: 200, finalUrl, contentType: 'image/jpeg' };
}

function shelf(): VerdictShelf & { readonly kept: Map<string, CachedVerdict>; touched: number } {
  const kept = new Map<string, CachedVerdict>();
  const port = {
    kept,
    touched: 0,
    get: (key: string) => {
      port.touched++;
      return Promise.resolve(kept.get(key));
    },
    put: (entry: CachedVerdict) => {
      port.touched++;
      kept.set(entry.key, entry);
      return Promise.resolve();
    },
    count: () => Promise.resolve(kept.size),
    removeOldest: (count: number) => {
      const oldest = [...kept.values()].sort((one, other) => one.usedAt - other.usedAt).slice(0, count);
      for (const { key } of oldest) kept.delete(key);
      return Promise.resolve();
    },
  };
  return port;
}

function bench(changes: Partial<JudgePorts> = {}) {
  const books = shelf();
  const clock = { now: 1_000 };
  const verify = vi.fn(() => Promise.resolve(report('Trusted', { trustVersion: 'list 1' })));
  const ports: JudgePorts = {
    fetch: () => Promise.reject(new Error('nobody asked for it whole')),
    look: () => Promise.resolve(fetched('abc')),
    remembered: createRememberedMedia(fakeArea(), () => clock.now),
    verify,
    judge: () => judgement('trusted', { sha256: SHA_OF_ABC }),
    thumbnail: () => Promise.resolve('data:image/webp;base64,'),
    trust: () => Promise.resolve({ version: 'list 1' } as TrustSettings),
    trustIsOld: () => Promise.resolve(false),
    cache: createVerdictCache(books, '1.0', () => clock.now),
    now: () => clock.now,
    timers: handTimers(),
    ...changes,
  };
  return { judge: createJudge(ports), books, clock, verify };
}

test('a judged medium comes with its thumbnail and its time', async () => {
  const { judge } = bench();
  expect(await judge(medium, never)).toMatchObject({
    judgement: { verdict: 'trusted' },
    thumbnail: 'data:image/webp;base64,',
    milliseconds: 0,
  });
});

test('the cache goes by bytes, trust and verifier, and never by address', async () => {
  const { judge, books, verify } = bench();
  await judge(medium, never);
  await judge({ ...medium, mediaUrl: 'https://elsewhere.example/b.jpg' }, never);
  expect(verify).toHaveBeenCalledTimes(1);
  expect([...books.kept.keys()]).toEqual([`${SHA_OF_ABC}/list 1/1.0`]);
});

test('what a memory of pictures keeps of a signer comes with the verdict, judged just now or known', async () => {
  const { judge, books, verify } = bench();
  const judged = await judge(medium, never);
  expect(judged.credentials).toEqual({
    state: 'trusted',
    signer: { name: 'Camera 7', organization: 'Example Cameras', sha256: '11'.repeat(32) },
    list: 'c2pa',
    trustVersion: 'list 1',
    manifest: 'urn:c2pa:active',
  });
  expect((await judge(medium, never)).credentials).toEqual(judged.credentials);
  expect(verify).toHaveBeenCalledTimes(1);
  // Of the report nothing else is kept.
  const kept = [...books.kept.values()].map((entry) => Object.keys(entry).toSorted());
  expect(kept).toEqual([['credentials', 'judgedAt', 'judgement', 'key', 'usedAt']]);
});

test.each(['changed', 'invalid', 'none'] as const)(
  'of credentials that do not hold ("%s") no memory keeps anything',
  async (verdict) => {
    const { judge } = bench({ judge: () => judgement(verdict) });
    expect((await judge(medium, never)).credentials).toBeNull();
  },
);

test('the same address with other bytes is judged anew', async () => {
  let text = 'abc';
  const { judge, verify } = bench({ look: () => Promise.resolve(fetched(text)) });
  await judge(medium, never);
  text = 'abd';
  await judge(medium, never);
  expect(verify).toHaveBeenCalledTimes(2);
});

test('another trust list judges anew', async () => {
  let version = 'list 1';
  const { judge, verify } = bench({ trust: () => Promise.resolve({ version } as TrustSettings) });
  await judge(medium, never);
  version = 'list 2';
  await judge(medium, never);
  expect(verify).toHaveBeenCalledTimes(2);
});

test('a verdict is believed for a day, and not by a clock that was set back', async () => {
  const { judge, clock, verify } = bench();
  await judge(medium, never);
  clock.now += MAX_VERDICT_AGE_MS - 1;
  await judge(medium, never);
  expect(verify).toHaveBeenCalledTimes(1);
  clock.now += 1;
  await judge(medium, never);
  expect(verify).toHaveBeenCalledTimes(2);
  clock.now = 0;
  await judge(medium, never);
  expect(verify).toHaveBeenCalledTimes(3);
});

test('a private window neither writes nor reads what is kept on disk', async () => {
  const { judge, books } = bench();
  await judge({ ...medium, privateWindow: true }, never);
  expect(books.touched).toBe(0);
  expect(books.kept.size).toBe(0);
});

test('what a private window shows is not kept in the browser’s cache either', async () => {
  const wishes: unknown[] = [];
  const { judge } = bench({
    look: (wish) => {
      wishes.push(wish.keepNothing);
      return Promise.resolve(fetched('abc'));
    },
  });
  await judge({ ...medium, privateWindow: true }, never);
  await judge(medium, never);
  expect(wishes).toEqual([true, false]);
});

test.each(['none', 'not-checked'] as const)('of a file that is "%s" nothing is kept', async (verdict) => {
  const { judge, books } = bench({ judge: () => judgement(verdict) });
  await judge(medium, never);
  expect(books.kept.size).toBe(0);
});

test('the shelf has an end, and what was not used longest goes first', async () => {
  const books = shelf();
  let time = 0;
  const cache = createVerdictCache(books, '1', () => ++time);
  const finding = { judgement: judgement('trusted'), credentials: null };
  for (let index = 0; index < MAX_CACHED_VERDICTS; index++) await cache.keep(`h${index}`, 't', finding);
  await cache.find('h0', 't');
  await cache.keep('last', 't', finding);
  expect(books.kept.size).toBeLessThanOrEqual(MAX_CACHED_VERDICTS);
  expect(await cache.find('h0', 't')).not.toBeNull();
  expect(await cache.find('h1', 't')).toBeNull();
});

test('a store that fails costs time and no verdict', async () => {
  const broken: VerdictShelf = {
    get: () => Promise.reject(new Error('closed')),
    put: () => Promise.reject(new Error('closed')),
    count: () => Promise.reject(new Error('closed')),
    removeOldest: () => Promise.reject(new Error('closed')),
  };
  const { judge } = bench({ cache: createVerdictCache(broken, '1', () => 0) });
  expect((await judge(medium, never)).judgement.verdict).toBe('trusted');
});

test('a fetch that fails is its reason and nothing else', async () => {
  const { judge, verify } = bench({
    look: () => Promise.resolve({ blob: null, reason: 'too-large', status: 200, finalUrl: null }),
  });
  expect((await judge(medium, never)).judgement).toMatchObject({ verdict: 'not-checked', reason: 'too-large' });
  expect(verify).not.toHaveBeenCalled();
});

test.each([
  ['verifying', { verify: () => Promise.reject(new RangeError('bug')) }],
  [
    'judging',
    {
      judge: () => {
        throw new TypeError('bug');
      },
    },
  ],
  ['the trust lists', { trust: () => Promise.reject(new Error('bug')) }],
  ['fetching', { look: () => Promise.reject(new Error('bug')) }],
] as const)('a fault in %s is "not checked" and paints nothing', async (_, changes) => {
  const { judge } = bench(changes);
  expect(await judge(medium, never)).toMatchObject({
    judgement: { verdict: 'not-checked', reason: 'internal-error' },
    thumbnail: null,
  });
});

test('a thumbnail that cannot be drawn takes nothing from the verdict', async () => {
  const { judge } = bench({ thumbnail: () => Promise.reject(new Error('bomb')) });
  expect(await judge(medium, never)).toMatchObject({ judgement: { verdict: 'trusted' }, thumbnail: null });
});

test('a video has no thumbnail', async () => {
  const thumbnail = vi.fn(() => Promise.resolve('data:,'));
  const { judge } = bench({ thumbnail });
  expect((await judge({ ...medium, mediaKind: 'video' }, never)).thumbnail).toBeNull();
  expect(thumbnail).not.toHaveBeenCalled();
});

test('a file that holds the verifier up is not checked for that reason', async () => {
  const { judge } = bench({ verify: () => Promise.reject(new TooLongError('30 s')) });
  expect((await judge(medium, never)).judgement).toMatchObject({ verdict: 'not-checked', reason: 'limit' });
});

test('what came over http says so, and the cached verdict does not', async () => {
  const { judge, books } = bench({ look: () => Promise.resolve(fetched('abc', 'http://cdn.example/a.jpg')) });
  expect((await judge(medium, never)).judgement.warnings).toEqual(['insecure-transport']);
  expect([...books.kept.values()][0]?.judgement.warnings).toEqual([]);
});

test('lists that could not be refreshed for long are told where the verdict rests on them', async () => {
  const { judge } = bench({ trustIsOld: () => Promise.resolve(true) });
  expect((await judge(medium, never)).judgement.warnings).toEqual(['trust-list-old']);
  const changed = bench({ trustIsOld: () => Promise.resolve(true), judge: () => judgement('changed') });
  expect((await changed.judge(medium, never)).judgement.warnings).toEqual([]);
});

const FACTS = {
  status: 206,
  length: 900_000,
  contentType: null,
  etag: null,
  lastModified: null,
  link: null,
  freshMs: 60_000,
};

test('a file that carries nothing is looked at once and not fetched again while that is fresh', async () => {
  const look = vi.fn(() => Promise.resolve({ blob: null, reason: null, finalUrl: medium.mediaUrl, facts: FACTS }));
  const { judge, clock, verify } = bench({ look });
  expect(await judge(medium, never)).toMatchObject({ judgement: { verdict: 'none', sha256: null }, thumbnail: null });
  expect(await judge(medium, never)).toMatchObject({ judgement: { verdict: 'none' } });
  expect(look).toHaveBeenCalledTimes(1);
  clock.now += 60_000;
  await judge(medium, never);
  expect(look).toHaveBeenCalledTimes(2);
  expect(verify).not.toHaveBeenCalled();
});

test('whoever asks for one picture has it read whole', async () => {
  const look = vi.fn(() => Promise.resolve({ blob: null, reason: null, finalUrl: medium.mediaUrl, facts: FACTS }));
  const { judge } = bench({ look, fetch: () => Promise.resolve(fetched('abc')) });
  await judge(medium, never);
  expect(await judge({ ...medium, thorough: true }, never)).toMatchObject({ judgement: { verdict: 'trusted' } });
  expect(look).toHaveBeenCalledTimes(1);
});

test('a judged file can be held against what the page loaded', async () => {
  expect((await bench().judge(medium, never)).file).toEqual({
    sha256: SHA_OF_ABC,
    length: 3,
    size: null,
    isFilm: false,
  });
});

test('a file known to carry something is fetched whole at once, so that the browser’s cache may answer', async () => {
  const look = vi.fn(() => Promise.resolve({ ...fetched('abc'), facts: { ...FACTS, status: 200 } }));
  const whole = vi.fn(() => Promise.resolve(fetched('abc')));
  const { judge } = bench({ look, fetch: whole });
  await judge(medium, never);
  await judge(medium, never);
  expect([look.mock.calls.length, whole.mock.calls.length]).toEqual([1, 1]);
});

test.each([null, 'whole'])('a header that names credentials kept elsewhere is said, and not followed', async (body) => {
  const facts = { ...FACTS, link: '<https://elsewhere.example/a.c2pa>; rel="c2pa-manifest"' };
  const nothing = { blob: null, reason: null, finalUrl: medium.mediaUrl, facts } as const;
  const { judge } = bench({
    look: () => Promise.resolve(body === null ? nothing : { ...fetched(body), facts }),
    fetch: () => Promise.resolve({ ...fetched('whole'), facts }),
    judge: () => judgement('none'),
  });
  for (let view = 0; view < 2; view++) {
    expect(await judge(medium, never)).toMatchObject({ judgement: { verdict: 'not-checked', reason: 'remote' } });
  }
});
