import { expect, test } from 'vitest';
import { createEmptyMedia } from '../../../src/background/empty-media.ts';
import { EMPTY_MEDIA_PER_SHELF, EMPTY_MEDIA_SHELVES } from '../../../src/background/limits.ts';
import type { ResponseFacts } from '../../../src/broker/response-facts.ts';
import { withoutCredentials } from '../../../src/verdict/unjudged.ts';
import { fakeArea } from './fake-area.ts';

const medium = { mediaUrl: 'https://cdn.example/a.jpg', ownHosts: [], privateWindow: false };
const facts: ResponseFacts = {
  status: 206,
  length: 700,
  contentType: 'image/jpeg',
  etag: null,
  lastModified: null,
  freshMs: 1_000,
};
const seen = { width: 1, height: 1, encodedBytes: null, decodedBytes: 700, byServiceWorker: null, controlled: false };

function life(area = fakeArea()) {
  const clock = { now: 0 };
  return { area, clock, empty: createEmptyMedia(area, () => clock.now) };
}

test('is remembered while it is fresh, over the death of the background', async () => {
  const first = life();
  await first.empty.keep(medium, facts, { ...withoutCredentials(), warnings: ['unsigned-ai-mark'] });
  const second = life(first.area);
  expect(await second.empty.find(medium)).toMatchObject({ verdict: 'none', warnings: ['unsigned-ai-mark'] });
  second.clock.now = 1_000;
  expect(await second.empty.find(medium)).toBeNull();
});

test('what its server wants asked for each time is not remembered', async () => {
  const { empty, area } = life();
  await empty.keep(medium, { ...facts, freshMs: 0 }, withoutCredentials());
  expect(await empty.find(medium)).toBeNull();
  expect(area.stored.size).toBe(0);
});

test('is forgotten where the page received a file of another length', async () => {
  const { empty } = life();
  await empty.keep(medium, facts, withoutCredentials());
  expect(await empty.find({ ...medium, seen })).not.toBeNull();
  expect(await empty.find({ ...medium, seen: { ...seen, decodedBytes: 701 } })).toBeNull();
});

test('of private windows nothing is stored, and one kind of window tells the other nothing', async () => {
  const { empty, area } = life();
  const privately = { ...medium, privateWindow: true };
  await empty.keep(privately, facts, withoutCredentials());
  expect(area.stored.size).toBe(0);
  expect(await empty.find(privately)).not.toBeNull();
  expect(await empty.find(medium)).toBeNull();
});

test('what a page may look at in its own network tells other pages nothing', async () => {
  const { empty } = life();
  await empty.keep({ ...medium, ownHosts: ['192.168.0.1'] }, facts, withoutCredentials());
  expect(await empty.find(medium)).toBeNull();
});

test('no address is written down, and the store does not grow without end', async () => {
  const { empty, area } = life();
  for (let index = 0; index < EMPTY_MEDIA_PER_SHELF * EMPTY_MEDIA_SHELVES + 500; index++) {
    await empty.keep({ ...medium, mediaUrl: `https://cdn.example/${index}.jpg` }, facts, withoutCredentials());
  }
  const text = JSON.stringify([...area.stored]);
  expect(text).not.toContain('cdn.example');
  expect(text.match(/"until"/g)?.length).toBeLessThanOrEqual(EMPTY_MEDIA_PER_SHELF * EMPTY_MEDIA_SHELVES);
});
