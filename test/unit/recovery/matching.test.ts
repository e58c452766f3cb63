import { expect, test } from 'vitest';
import { mirrorPlane, viewsOf } from '../../../src/recovery/fingerprint/frames.ts';
import { createCandidateIndex } from '../../../src/recovery/matching/candidates.ts';
import { comparePictures } from '../../../src/recovery/matching/compare.ts';
import { createHammingIndex, hammingDistance } from '../../../src/recovery/matching/hamming-index.ts';
import { type Frame, WHOLE } from '../../../src/recovery/picture/pixels.ts';
import { insidePlainBorder } from '../../../src/recovery/picture/plain-border.ts';
import { photo } from '../../make/photo.ts';
import { cut, pasteOver, republish } from '../../make/platform.ts';
import { seededRandom } from '../../make/random.ts';
import { keep, look, meetAgain } from './met-again.ts';

/** Enough to catch a broken step; `npm run bench:recovery` measures the shares over far more. */
const SEEDS = [1, 2, 3];
const SHAPES = [
  [1000, 750],
  [750, 1000],
  [1000, 562],
] as const;
const original = (seed: number, other = 0) => {
  const [width, height] = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
  return photo(seed + other, width, height);
};

test('the index finds exactly the rows within its radius, as looking at every row does', () => {
  const random = seededRandom(7);
  const bytes = (length: number) => Uint8Array.from({ length }, () => random() * 256);
  const flipped = (row: Uint8Array, bits: number): Uint8Array => {
    const changed = Uint8Array.from(row);
    for (let flip = 0; flip < bits; flip++) {
      const at = Math.floor(random() * row.length * 8);
      changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7));
    }
    return changed;
  };
  for (const [length, radius] of [
    [32, 31],
    [8, 8],
  ] as const) {
    const query = bytes(length);
    const rows = Array.from({ length: 3_000 }, (_, at) => (at % 3 === 0 ? flipped(query, at % 60) : bytes(length)));
    const near = createHammingIndex(Uint8Array.from(rows.flatMap((row) => [...row])), length, radius)
      .search(query)
      .map(({ row, distance }) => [row, distance])
      .sort(([one = 0], [other = 0]) => one - other);
    const all = [...rows.entries()].map(([row, value]) => [row, hammingDistance(value, query)] as const);
    expect(near).toEqual(all.filter(([, distance]) => distance <= radius));
    expect(near.length).toBeGreaterThan(100);
  }
});

test.each(SEEDS)(
  'picture %i is found again after compression, resizing and cuts of a twentieth, without a difference',
  (seed) => {
    const picture = original(seed);
    const kept = keep('it', picture);
    expect(meetAgain(kept, republish(picture, 1200, 85))?.kind).toBe('alike');
    expect(meetAgain(kept, republish(picture, 800, 70))?.kind).toBe('alike');
    const cuts: readonly Frame[] = [
      { left: 0.05, top: 0, width: 0.95, height: 1 },
      { left: 0, top: 0, width: 0.95, height: 0.95 },
      { left: 0.05, top: 0.05, width: 0.9, height: 0.9 },
    ];
    for (const frame of cuts) {
      const again = meetAgain(kept, republish(cut(picture, frame), 800, 80));
      expect(again).toMatchObject({ kind: 'alike' });
      // It is told which part of the remembered picture is still there.
      if (again !== null && again.kind !== 'unlike') {
        expect(again.frame.left).toBeCloseTo(frame.left, 1);
        expect(again.frame.width).toBeCloseTo(frame.width, 1);
      }
    }
  },
);

test.each(SEEDS)('picture %i with a part replaced is shown with that part', (seed) => {
  const picture = original(seed);
  const frame = { left: 0.1 * seed, top: 0.6 - 0.05 * seed, width: 0.1, height: 0.1 };
  const edited = republish(pasteOver(picture, original(seed, 3_000), frame), 800, 70);
  // Compared at once, since a fingerprint need not survive the edit.
  const again = comparePictures(keep('it', picture).thumbnail, look(edited).luma, { frame: WHOLE, mirrored: false });
  expect(again.kind).toBe('differs');
  const overlaps = (region: Frame): boolean =>
    region.left < frame.left + frame.width &&
    frame.left < region.left + region.width &&
    region.top < frame.top + frame.height &&
    frame.top < region.top + region.height;
  expect(again.kind === 'differs' && again.regions.some(overlaps)).toBe(true);
  expect(again.kind === 'differs' && again.regions.every(({ width, height }) => width < 0.35 && height < 0.35)).toBe(
    true,
  );
});

test.each([
  ['a square', 1],
  ['a tall card', 4 / 5],
  ['a link preview', 1.91],
  ['a film', 16 / 9],
])('a picture cut to %s about its middle is found again', (_, shape) => {
  const picture = photo(4, 960, 720);
  const [width, height] = [Math.min(1, shape / (4 / 3)), Math.min(1, 4 / 3 / shape)];
  const frame = { left: (1 - width) / 2, top: (1 - height) / 2, width, height };
  const again = meetAgain(keep('it', picture), republish(cut(picture, frame), 700, 75));
  expect(again?.kind).toBe('alike');
});

test('a plain border is found by its plainness, and a plain sky is none', () => {
  const light = (x: number, y: number): number => (y < 30 ? 0 : y >= 170 ? 255 : 60 + ((x * 7 + y * 13) % 120));
  const plane = { width: 200, height: 200, data: new Float32Array(40_000) };
  for (let at = 0; at < 40_000; at++) plane.data[at] = light(at % 200, Math.floor(at / 200));
  expect(insidePlainBorder(plane)).toEqual({ left: 0, top: 31 / 200, width: 1, height: 138 / 200 });
  const bare = { ...plane, data: plane.data.map((_, at) => light(at % 200, 40 + (Math.floor(at / 200) % 100))) };
  expect(insidePlainBorder(bare)).toBeNull();
  expect(insidePlainBorder({ ...plane, data: new Float32Array(40_000) })).toBeNull();
});

test('a mirrored copy is found and said to be mirrored', () => {
  const picture = original(1);
  const data = new Uint8ClampedArray(picture.data.length);
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const from = (y * picture.width + picture.width - 1 - x) * 4;
      data.set(picture.data.subarray(from, from + 4), (y * picture.width + x) * 4);
    }
  }
  expect(meetAgain(keep('it', picture), republish({ ...picture, data }, 800, 80))).toMatchObject({
    kind: 'alike',
    mirrored: true,
  });
});

test('different pictures are not taken for each other, by fingerprint or side by side', () => {
  const pictures = Array.from({ length: 40 }, (_, seed) => photo(500 + seed, 240, 180));
  const kept = pictures.map((picture, at) => keep(String(at), picture));
  const index = createCandidateIndex(kept.flatMap(({ rows }) => rows));
  for (const [at, picture] of pictures.entries()) {
    const { luma, fingerprint } = look(picture);
    expect(index.find(fingerprint).map((candidate) => candidate.picture)).toEqual([String(at)]);
    // Even where a fingerprint had matched, the look at both refuses it.
    const next = kept[(at + 1) % kept.length];
    if (next !== undefined) {
      expect(comparePictures(next.thumbnail, luma, { frame: WHOLE, mirrored: false }).kind).toBe('unlike');
    }
  }
});

test('a picture too plain to be told is nobody', () => {
  const plain = { width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4).fill(200) };
  expect(createCandidateIndex(keep('it', plain).rows).find(look(plain).fingerprint)).toEqual([]);
});

test('views are the whole picture first, then what feeds leave of it, never the picture twice', () => {
  const views = viewsOf(1000, 1000);
  expect(views[0]).toEqual({ frame: WHOLE, mirrored: false });
  expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(views.length);
  expect(views.every(({ frame }) => frame.left >= 0 && frame.left + frame.width <= 1 + 1e-9)).toBe(true);
  const row = { width: 3, height: 1, data: Float32Array.of(1, 2, 3) };
  expect([...mirrorPlane(row).data]).toEqual([3, 2, 1]);
});
