import { expect, test } from 'vitest';
import { REMEMBERED_MEDIA_PER_SHELF, REMEMBERED_MEDIA_SHELVES } from '../../../src/background/limits.ts';
import { createRememberedMedia } from '../../../src/background/remembered-media.ts';
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
  link: null,
  freshMs: 1_000,
};
const seen = { width: 1, height: 1, decodedBytes: 700, byServiceWorker: null, controlled: false };

function life(area = fakeArea()) {
  const clock = { now: 0 };
  return { area, clock, remembered: createRememberedMedia(area, () => clock.now) };
}

test('is remembered while it is fresh, over the death of the background', async () => {
  const first = life();
  await first.remembered.keep(medium, facts, { ...withoutCredentials(), warnings: ['unsigned-ai-mark'] });
  const second = life(first.area);
  expect(await second.remembered.find(medium)).toMatchObject({ verdict: 'none', warnings: ['unsigned-ai-mark'] });
  second.clock.now = 1_000;
  expect(await second.remembered.find(medium)).toBeNull();
});

test('what its server wants asked for each time is not remembered', async () => {
  const { remembered, area } = life();
  await remembered.keep(medium, { ...facts, freshMs: 0 }, withoutCredentials());
  expect(await remembered.find(medium)).toBeNull();
  expect(area.stored.size).toBe(0);
});

test('is forgotten where the page received a file of another length', async () => {
  const { remembered } = life();
  await remembered.keep(medium, facts, withoutCredentials());
  expect(await remembered.find({ ...medium, seen })).not.toBeNull();
  expect(await remembered.find({ ...medium, seen: { ...seen, decodedBytes: 701 } })).toBeNull();
});

test('of private windows nothing is stored, and one kind of window tells the other nothing', async () => {
  const { remembered, area } = life();
  const privately = { ...medium, privateWindow: true };
  await remembered.keep(privately, facts, withoutCredentials());
  expect(area.stored.size).toBe(0);
  expect(await remembered.find(privately)).not.toBeNull();
  expect(await remembered.find(medium)).toBeNull();
});

test('what a page may look at in its own network tells other pages nothing', async () => {
  const { remembered } = life();
  await remembered.keep({ ...medium, ownHosts: ['192.168.0.1'] }, facts, withoutCredentials());
  expect(await remembered.find(medium)).toBeNull();
});

test('no address is written down, and the store does not grow without end', async () => {
  const { remembered, area } = life();
  for (let index = 0; index < REMEMBERED_MEDIA_PER_SHELF * REMEMBERED_MEDIA_SHELVES + 500; index++) {
    await remembered.keep({ ...medium, mediaUrl: `https://cdn.example/${index}.jpg` }, facts, withoutCredentials());
  }
  const text = JSON.stringify([...area.stored]);
  expect(text).not.toContain('cdn.example');
  expect(text.match(/"until"/g)?.length).toBeLessThanOrEqual(REMEMBERED_MEDIA_PER_SHELF * REMEMBERED_MEDIA_SHELVES);
});

test('of a file that carries something only that is remembered, never a verdict', async () => {
  const { remembered } = life();
  await remembered.keep(medium, facts, null);
  expect(await remembered.find(medium)).toBe('carries');
});
