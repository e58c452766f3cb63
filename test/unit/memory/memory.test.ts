import { expect, test } from 'vitest';
import { gather } from '../../../src/memory/gathering.ts';
import { MAX_PICTURES } from '../../../src/memory/limits.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { photo } from '../../make/photo.ts';
import { pasteOver, republish } from '../../make/platform.ts';
import { SIGNED, seen, signedSeen, testMemory } from './seen.ts';

const original = photo(11, 800, 600);
const copy = republish(original, 700, 75);
const altered = republish(
  pasteOver(original, photo(99, 800, 600), { left: 0.4, top: 0.3, width: 0.1, height: 0.1 }),
  700,
  75,
);

test('off until somebody switches it on', async () => {
  const { memory, shelf } = testMemory();
  expect(await memory.isOn()).toBe(false);
  expect(await memory.rememberByItself(signedSeen(original))).toEqual({ remembered: false, reason: 'off' });
  expect(shelf.writes()).toBe(0);
  await memory.setOn(true);
  expect(await memory.rememberByItself(signedSeen(original))).toMatchObject({ remembered: true });
});

test('by itself it keeps only pictures whose signer is trusted; by hand, any', async () => {
  const { memory } = testMemory();
  await memory.setOn(true);
  const unknown = { ...SIGNED, state: 'unknown-signer', list: null } as const;
  expect(await memory.rememberByItself(signedSeen(original, { credentials: unknown }))).toMatchObject({
    reason: 'not-trusted',
  });
  expect(await memory.rememberByItself(seen(original))).toMatchObject({ reason: 'not-trusted' });
  expect(await memory.rememberByHand(seen(original))).toMatchObject({ remembered: true });
  expect((await memory.pictures()).map(({ credentials }) => credentials)).toEqual([null]);
});

test('private windows write nothing: not by hand, not by meeting a known picture', async () => {
  const { memory, shelf } = testMemory();
  await memory.setOn(true);
  await memory.rememberByItself(signedSeen(original));
  const before = shelf.writes();
  const hidden = { privateWindow: true };
  expect(await memory.rememberByItself(signedSeen(photo(5, 400, 300), hidden))).toMatchObject({
    reason: 'private-window',
  });
  expect(await memory.rememberByHand(seen(photo(5, 400, 300), hidden))).toMatchObject({ reason: 'private-window' });
  expect(await memory.recall(seen(copy, hidden))).toHaveLength(1);
  expect(shelf.writes()).toBe(before);
});

test('a copy without credentials leads back to the picture, its signer and the day', async () => {
  const { memory } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  const [found, ...others] = await memory.recall(seen(copy));
  expect(others).toEqual([]);
  expect(found?.picture).toMatchObject({
    credentials: SIGNED,
    origin: 'https://campaign.example',
    firstSeen: Date.UTC(2026, 10, 12),
    source: { kind: 'own' },
  });
  expect(found?.comparison.kind).toBe('alike');
});

test('a copy with a replaced region is never merely alike: it is shown where', async () => {
  const { memory } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  const [found] = await memory.recall(seen(altered));
  expect(found?.comparison.kind).toBe('differs');
  const [region] = found?.comparison.regions ?? [];
  expect(region?.left).toBeGreaterThan(0.3);
  expect(region?.left).toBeLessThan(0.5);
});

test('the very same file is no recollection, and another picture none either', async () => {
  const { memory } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  expect(await memory.recall(signedSeen(original))).toEqual([]);
  expect(await memory.recall(seen(photo(12, 800, 600)))).toEqual([]);
  expect(await memory.recall(seen(photo(12, 100, 80)))).toEqual([]);
});

test('a plain border around a copy hides nothing, and areas that differ are where they are with it', async () => {
  const { memory } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  const bars = (inner: Pixels): Pixels => {
    const [width, height] = [inner.width, inner.height + 320];
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let at = 0; at < data.length; at += 4) data.fill(at < width * 160 * 4 ? 0 : 16, at, at + 3);
    data.set(inner.data, width * 160 * 4);
    return jpegLoss({ width, height, data }, 80);
  };
  const [plain] = await memory.recall(seen(bars(copy)));
  expect(plain?.comparison.kind).toBe('alike');
  const [framed] = await memory.recall(seen(bars(altered)));
  expect(framed?.comparison.kind).toBe('differs');
  // 0.3 of 525 lines, below a bar of 160, of 845 lines in all.
  const [region] = framed?.comparison.regions ?? [];
  expect(region?.top).toBeGreaterThan(0.32);
  expect(region?.top).toBeLessThan(0.42);
});

test('meetings are written only while it is on, and gathered by where and how', async () => {
  const { memory, clock } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  await memory.recall(seen(copy));
  expect(await memory.meetings()).toEqual([]);
  await memory.setOn(true);
  await memory.recall(seen(copy));
  clock.now += 1000;
  await memory.recall(seen(copy));
  const other = { ...SIGNED, signer: { ...SIGNED.signer, name: 'Somebody else' } };
  await memory.recall(
    seen(altered, { origin: 'https://other.example', verdict: 'unknown-signer', credentials: other }),
  );
  const [gathering] = gather(await memory.pictures(), await memory.meetings());
  expect(gathering).toMatchObject({
    origins: ['https://campaign.example', 'https://platform.example', 'https://other.example'],
    otherSigners: ['Somebody else'],
    withoutCredentials: 1,
    altered: 1,
  });
  // The same copy on the same site is one meeting, the first.
  expect(gathering?.meetings.map(({ at }) => at - Date.UTC(2026, 10, 12))).toEqual([0, 1000]);
});

test('one can be forgotten with its meetings, and all with the switch and the key', async () => {
  const { memory, shelf } = testMemory();
  await memory.setOn(true);
  await memory.rememberByItself(signedSeen(original));
  await memory.rememberByHand(seen(photo(13, 400, 300)));
  await memory.recall(seen(copy));
  const [first] = await memory.pictures();
  await memory.forget(first?.id ?? '');
  expect(await memory.pictures()).toHaveLength(1);
  expect(await memory.meetings()).toEqual([]);
  expect(await memory.recall(seen(copy))).toEqual([]);
  await shelf.writeNote('key', 'k');
  await memory.forgetAll();
  expect([await memory.pictures(), await memory.isOn(), await shelf.readNote('key')]).toEqual([[], false, undefined]);
});

test('what was met longest ago makes room', async () => {
  const { memory, shelf, clock } = testMemory();
  await memory.rememberByHand(signedSeen(original));
  const [picture] = await memory.pictures();
  const [prints] = await shelf.allPrints();
  if (picture === undefined || prints === undefined) throw new Error('nothing was kept');
  for (let at = 1; at < MAX_PICTURES; at++) {
    const id = `other ${at}`;
    await shelf.put({ ...picture, id, lastSeen: clock.now + at }, { ...prints, id });
  }
  clock.now += 10_000_000;
  await memory.rememberByHand(seen(photo(14, 400, 300)));
  expect(await shelf.count()).toBe(MAX_PICTURES);
  expect(await shelf.get(picture.id)).toBeUndefined();
});
