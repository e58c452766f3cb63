import { fingerprintOf, fingerprintViews } from '../../../src/recovery/fingerprint/fingerprint.ts';
import { createCandidateIndex, type Row } from '../../../src/recovery/matching/candidates.ts';
import { comparePictures } from '../../../src/recovery/matching/compare.ts';
import { lumaOf } from '../../../src/recovery/picture/luma.ts';
import type { Plane } from '../../../src/recovery/picture/pixels.ts';
import { fitWithin } from '../../../src/recovery/picture/shrink.ts';
import { photo } from '../../make/photo.ts';
import type { Figures } from './figures.ts';
import { SHAPES } from './found-again.ts';

/** Remembers so many generated pictures and looks for each among all: how many are taken for another one. */
export function mixUp(count: number, figures: Figures): void {
  const rows: Row[] = [];
  const lumas: Plane[] = [];
  for (let seed = 0; seed < count; seed++) {
    const [width, height] = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
    const luma = lumaOf(photo(2_000_000 + seed, Math.round(width / 4), Math.round(height / 4)));
    rows.push(...fingerprintViews(luma).map((seen) => ({ picture: String(seed), ...seen })));
    lumas.push(luma);
  }
  const index = createCandidateIndex(rows);
  let near = 0;
  let mixed = 0;
  for (const [seed, luma] of lumas.entries()) {
    for (const { picture, view } of index.find(fingerprintOf(luma))) {
      const other = lumas[Number(picture)];
      if (picture === String(seed) || other === undefined) continue;
      near++;
      if (comparePictures(fitWithin(other, 256), luma, view).kind !== 'unlike') mixed++;
    }
  }
  const pairs = (count * (count - 1)) / 2;
  figures.none(`pairs of ${count} pictures mixed up (${near} near by fingerprint)`, mixed, pairs);
}
