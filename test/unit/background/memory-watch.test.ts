import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { createMemoryWatch, type Met } from '../../../src/background/memory-watch.ts';
import { gather } from '../../../src/memory/gathering.ts';
import { createMemory } from '../../../src/memory/memory.ts';
import { createStudio, type PictureStudio } from '../../../src/memory/picture-studio.ts';
import type { Shelf } from '../../../src/memory/shelf.ts';
import type { Pixels } from '../../../src/recovery/picture/pixels.ts';
import { photo } from '../../make/photo.ts';
import { pasteOver, republish } from '../../make/platform.ts';
import { handTimers } from '../broker/loopback.ts';
import { mapShelf } from '../memory/map-shelf.ts';
import { rawCanvas, rawFile } from '../memory/raw-canvas.ts';
import { judgement } from './samples.ts';

const original = photo(31, 800, 600);
const copy = republish(original, 700, 75);
const altered = pasteOver(copy, photo(98, 700, 525), { left: 0.4, top: 0.3, width: 0.12, height: 0.12 });

/** A file whose size is told by its beginning, as in a PNG. */
function file(pixels: Pixels, told = pixels): Blob {
  const head = new DataView(new ArrayBuffer(32));
  new Uint8Array(head.buffer).set(new TextEncoder().encode('\u0089PNG').subarray(1));
  head.setUint32(16, told.width);
  head.setUint32(20, told.height);
  return new Blob([head.buffer, rawFile(pixels)]);
}

const canvas = { ...rawCanvas, draw: (blob: Blob, side: number) => rawCanvas.draw(skipHead(blob), side) };

/** Thumbnails are files without a head. */
function skipHead(blob: Blob): Blob {
  return blob.type === '' ? blob.slice(32) : blob;
}

const CREDENTIALS = {
  signer: { name: 'Camera 7', organization: 'Example Cameras', sha256: '11'.repeat(32) },
  list: 'c2pa',
  trustVersion: '2026-08-05',
  manifest: 'urn:c2pa:active',
} as const;

function met(pixels: Pixels, verdict: 'trusted' | 'unknown-signer' | 'none', more: Partial<Met> = {}): Met {
  const sha256 = createHash('sha256').update(pixels.data).digest('hex');
  return {
    mediaKind: 'image',
    blob: file(pixels),
    judgement: judgement(verdict, { sha256 }),
    credentials: verdict === 'none' ? null : { ...CREDENTIALS, state: verdict },
    origin: 'https://platform.example',
    privateWindow: false,
    ...more,
  };
}

function start({ studio = createStudio(canvas), shelf = mapShelf() }: { studio?: PictureStudio; shelf?: Shelf } = {}) {
  const memory = createMemory({ shelf, studio, now: () => Date.UTC(2026, 10, 12) });
  const endStudio = vi.fn();
  const watch = createMemoryWatch({
    memory,
    shelf,
    endStudio,
    timers: handTimers(),
  });
  return { memory, shelf, watch, endStudio };
}

const onCampaign = { origin: 'https://campaign.example' };

test('switched off it looks at no picture and writes nothing', async () => {
  const shelf = mapShelf();
  const studio = createStudio(canvas);
  const looks = [vi.spyOn(studio, 'sights'), vi.spyOn(studio, 'portray')];
  const { watch } = start({ studio, shelf });
  expect(await watch.met(met(original, 'trusted', onCampaign))).toBeNull();
  expect(await watch.wantsWhole({ mediaKind: 'image', privateWindow: false })).toBe(false);
  expect([shelf.writes(), ...looks.map(({ mock }) => mock.calls.length)]).toEqual([0, 0, 0]);
});

test('switched on it keeps a picture of a listed signer: who, by which lists, on which site', async () => {
  const { memory, watch } = start();
  await memory.setOn(true);
  await watch.met(met(original, 'trusted', onCampaign));
  await watch.met(met(photo(32, 400, 300), 'none', onCampaign));
  const [kept, ...others] = await memory.pictures();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    origin: 'https://campaign.example',
    credentials: { state: 'trusted', list: 'c2pa', trustVersion: '2026-08-05', signer: { name: 'Camera 7' } },
  });
});

test('a private window is not so much as looked up', async () => {
  const touched: string[] = [];
  const shelf = new Proxy<Shelf>(mapShelf(), {
    get: (target, name, self) => {
      touched.push(String(name));
      return Reflect.get(target, name, self);
    },
  });
  const { watch } = start({ shelf });
  const hidden = { privateWindow: true };
  await watch.met(met(original, 'trusted', hidden));
  await watch.met(met(copy, 'none', hidden));
  expect(await watch.wantsWhole({ mediaKind: 'image', ...hidden })).toBe(false);
  expect(touched).toEqual([]);
});

test('a copy is told to be like what was kept, and the meetings are gathered', async () => {
  const { memory, watch } = start();
  await memory.setOn(true);
  expect(await watch.met(met(original, 'trusted', onCampaign))).toBeNull();
  const like = { signer: 'Camera 7', ...onCampaign, firstSeen: '2026-11-12T00:00:00.000Z', pack: null };
  expect(await watch.met(met(copy, 'none'))).toEqual({ ...like, differs: false });
  expect(await watch.met(met(altered, 'none', { origin: 'https://other.example' }))).toEqual({
    ...like,
    differs: true,
  });
  // The very same file on another site is a meeting too.
  await watch.met(met(original, 'trusted', { origin: 'https://third.example' }));
  const [gathering] = gather(await memory.pictures(), await memory.meetings());
  expect(gathering).toMatchObject({
    origins: ['https://campaign.example', 'https://platform.example', 'https://other.example', 'https://third.example'],
    withoutCredentials: 2,
    altered: 1,
  });
});

test('whole files are wanted only of pictures, and only where there is something to compare them with', async () => {
  const { memory, watch } = start();
  const wants = (mediaKind: Met['mediaKind']) => watch.wantsWhole({ mediaKind, privateWindow: false });
  await memory.setOn(true);
  expect(await wants('image')).toBe(false);
  await watch.met(met(original, 'trusted', onCampaign));
  expect([await wants('image'), await wants('background'), await wants('video')]).toEqual([true, true, false]);
});

test('a file that the page was not given is neither kept nor compared', async () => {
  const { memory, watch } = start();
  await memory.setOn(true);
  const other = judgement('not-checked', { reason: 'served-differently', sha256: '00' });
  await watch.met(met(original, 'trusted', { judgement: other }));
  expect(await memory.pictures()).toEqual([]);
});

test('buttons and bombs are not drawn', async () => {
  const studio = createStudio(canvas);
  const looks = vi.spyOn(studio, 'sights');
  const { memory, watch } = start({ studio });
  await memory.setOn(true);
  const small = photo(3, 60, 60);
  await watch.met(met(small, 'none'));
  await watch.met(met(small, 'none', { blob: file(small, { ...small, width: 60_000, height: 60_000 }) }));
  expect(looks).not.toHaveBeenCalled();
});

test('a comparison that fails says nothing, and the next picture is looked at again', async () => {
  const studio = createStudio(canvas);
  const { memory, watch, endStudio } = start({ studio });
  await memory.setOn(true);
  await watch.met(met(original, 'trusted', onCampaign));
  vi.spyOn(studio, 'sights').mockRejectedValueOnce(new Error('broken'));
  expect(await watch.met(met(copy, 'none'))).toBeNull();
  expect(endStudio).toHaveBeenCalledTimes(1);
  expect(await watch.met(met(copy, 'none'))).toMatchObject({ differs: false });
});
