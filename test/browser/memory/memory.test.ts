import { afterEach, expect, test } from 'vitest';
import { browserCanvas } from '../../../src/memory/browser-canvas.ts';
import { openMemoryShelf } from '../../../src/memory/database.ts';
import { MAX_MEETINGS_PER_PICTURE } from '../../../src/memory/limits.ts';
import { createMemory, type Seen } from '../../../src/memory/memory.ts';
import { readPack, writePack } from '../../../src/memory/pack.ts';
import type { Credentials, Meeting } from '../../../src/memory/remembered.ts';
import { startWorkerStudio } from '../../../src/memory/worker-studio.ts';
import type { Frame, Pixels } from '../../../src/recovery/picture/pixels.ts';
import { photo } from '../../make/photo.ts';
import { cut, pasteOver } from '../../make/platform.ts';

/** The whole memory as it runs in a page: the browser's own JPEG and WebP, a worker, IndexedDB. */
const NAME = 'whence-memory-test';
const PICTURES = 8;
const SIGNED: Credentials = {
  state: 'trusted',
  signer: { name: 'A campaign', organization: 'Campaign Office', sha256: 'ab'.repeat(32) },
  list: 'c2pa',
  trustVersion: '2026-08-05',
  manifest: 'urn:c2pa:1',
};

function start() {
  const shelf = openMemoryShelf(NAME);
  const studio = startWorkerStudio();
  return { shelf, studio, memory: createMemory({ shelf, studio, now: () => Date.now() }) };
}

let running: ReturnType<typeof start> | null = null;
afterEach(async () => {
  running?.studio.end();
  await running?.shelf.close();
  running = null;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
});

/** As a platform writes it: smaller, as JPEG of the browser's own encoder. */
async function jpeg({ width, height, data }: Pixels, longSide: number, quality: number): Promise<Blob> {
  const full = new OffscreenCanvas(width, height);
  full.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const scale = Math.min(1, longSide / Math.max(width, height));
  const small = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  small.getContext('2d')?.drawImage(full, 0, 0, small.width, small.height);
  return small.convertToBlob({ type: 'image/jpeg', quality });
}

async function seen(blob: Blob, more: Partial<Seen> = {}): Promise<Seen> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    blob,
    sha256,
    verdict: 'none',
    credentials: null,
    origin: 'https://platform.example',
    privateWindow: false,
    ...more,
  };
}

const signed = (blob: Blob): Promise<Seen> =>
  seen(blob, { verdict: 'trusted', credentials: SIGNED, origin: 'https://campaign.example' });

test('campaign pictures are found again on a platform that recompresses, resizes and cuts them', {
  timeout: 180_000,
}, async () => {
  running = start();
  const { memory } = running;
  const pictures = Array.from({ length: PICTURES }, (_, seed) => photo(700 + seed, 1280, 960));
  for (const picture of pictures) await memory.rememberByHand(await signed(await jpeg(picture, 1280, 0.95)));
  const left: Frame = { left: 0.05, top: 0, width: 0.95, height: 1 };
  const every: Frame = { left: 0.05, top: 0.05, width: 0.9, height: 0.9 };
  for (const [at, picture] of pictures.entries()) {
    const copies = [
      await jpeg(picture, 1200, 0.85),
      await jpeg(picture, 800, 0.7),
      await jpeg(cut(picture, left), 1000, 0.8),
      await jpeg(cut(picture, every), 800, 0.8),
    ];
    for (const copy of copies) {
      const found = await memory.recall(await seen(copy));
      expect([at, found.map(({ comparison }) => comparison.kind)]).toEqual([at, ['alike']]);
    }
    const other = photo(900 + at, 1280, 960);
    const edited = pasteOver(picture, other, { left: 0.1 + at * 0.1, top: 0.4, width: 0.1, height: 0.1 });
    const found = await memory.recall(await seen(await jpeg(edited, 1000, 0.8)));
    expect(found.filter(({ comparison }) => comparison.kind === 'alike')).toEqual([]);
  }
});

test('five thousand of them would take less than 30 MB', { timeout: 60_000 }, async () => {
  running = start();
  const { memory, shelf } = running;
  for (let seed = 0; seed < 12; seed++) {
    const [width, height] = seed % 2 === 0 ? [1280, 960] : [960, 1280];
    await memory.rememberByHand(await signed(await jpeg(photo(800 + seed, width, height), 1280, 0.95)));
  }
  let bytes = 0;
  for (const { thumbnail, ...rest } of await memory.pictures()) {
    expect(thumbnail.type).toBe('image/webp');
    bytes += thumbnail.bytes.length + JSON.stringify(rest).length;
  }
  for (const { packed } of await shelf.allPrints()) bytes += packed.length;
  expect((bytes / 12) * 5_000).toBeLessThan(30_000_000);
});

test('a private window, and a memory that is off, leave not even an empty database', async () => {
  running = start();
  const { memory } = running;
  const file = await jpeg(photo(1, 400, 300), 400, 0.9);
  const hidden = await seen(file, { privateWindow: true, credentials: SIGNED, verdict: 'trusted' });
  expect(await memory.rememberByItself(hidden)).toMatchObject({ reason: 'private-window' });
  expect(await memory.rememberByHand(hidden)).toMatchObject({ reason: 'private-window' });
  expect(await memory.recall(hidden)).toEqual([]);
  expect(await memory.rememberByItself(await signed(file))).toMatchObject({ reason: 'off' });
  expect([await memory.pictures(), await memory.meetings(), await memory.isOn()]).toEqual([[], [], false]);
  await memory.forgetAll();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
});

test('a private window changes nothing of what is there', async () => {
  running = start();
  const { memory, shelf } = running;
  await memory.setOn(true);
  const picture = photo(2, 640, 480);
  await memory.rememberByItself(await signed(await jpeg(picture, 640, 0.95)));
  const stored = async () =>
    JSON.stringify([await shelf.allPictures(), await shelf.allPrints(), await shelf.meetings()]);
  const before = await stored();
  const copy = await seen(await jpeg(picture, 500, 0.8), { privateWindow: true });
  expect(await memory.recall(copy)).toHaveLength(1);
  await memory.rememberByHand(copy);
  expect(await stored()).toBe(before);
});

test('forgetting takes the meetings along, and each picture keeps only its latest', async () => {
  running = start();
  const { memory, shelf } = running;
  const remembered = await memory.rememberByHand(await signed(await jpeg(photo(3, 400, 300), 400, 0.9)));
  const id = remembered.remembered ? remembered.id : '';
  const meeting: Meeting = {
    picture: id,
    at: 0,
    origin: null,
    file: 'f',
    verdict: 'none',
    signer: null,
    kind: 'alike',
    regions: [],
    frame: { left: 0, top: 0, width: 1, height: 1 },
    mirrored: false,
  };
  for (let at = 0; at < MAX_MEETINGS_PER_PICTURE + 5; at++) await shelf.addMeeting({ ...meeting, at });
  const kept = await memory.meetings(id);
  expect([kept.length, kept[0]?.at]).toEqual([MAX_MEETINGS_PER_PICTURE, 5]);
  await memory.forget(id);
  expect([await memory.meetings(), await memory.pictures(), await shelf.allPrints()]).toEqual([[], [], []]);
});

test('a pack goes from one browser to another with the key that it is told by', async () => {
  running = start();
  const { memory, shelf } = running;
  const picture = photo(4, 640, 480);
  await memory.rememberByHand(await signed(await jpeg(picture, 640, 0.95)));
  const text = await writePack(shelf, { name: 'Campaign', now: Date.UTC(2026, 10, 22) });
  const again = await writePack(shelf, { name: 'Campaign', now: Date.UTC(2026, 10, 22) });
  await memory.forgetAll();
  const { pack } = await readPack(new Blob([text]));
  if (pack === null) throw new Error('refused');
  // The key survives between exports in the database, where no script can read its private half.
  expect((await readPack(new Blob([again]))).pack?.keySha256).toBe(pack.keySha256);
  expect(await memory.take(pack.entries)).toBe(1);
  const [found] = await memory.recall(await seen(await jpeg(picture, 500, 0.8)));
  expect(found?.picture.source).toEqual({ kind: 'pack', keySha256: pack.keySha256, name: 'Campaign' });
});

test('what cannot be drawn is nobody, in the worker as well', async () => {
  running = start();
  const { studio } = running;
  const text = new Blob(['no picture']);
  expect([await studio.portray(text), await studio.sights(text), await studio.imageCode(text)]).toEqual([
    null,
    [],
    null,
  ]);
  const tiny = await jpeg(photo(5, 100, 80), 100, 0.9);
  expect(await studio.sights(tiny)).toEqual([]);
  expect(await studio.imageCode(tiny)).toHaveLength(34);
  expect(await browserCanvas.draw(text, 100)).toBeNull();
});
