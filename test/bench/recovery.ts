import { fingerprintOf, fingerprintViews } from '../../src/recovery/fingerprint/fingerprint.ts';
import { viewsOf } from '../../src/recovery/fingerprint/frames.ts';
import {
  createCandidateIndex,
  PDQ_BYTES,
  PDQ_RADIUS,
  PHASH_BYTES,
  PHASH_RADIUS,
  type Row,
} from '../../src/recovery/matching/candidates.ts';
import { type Comparison, comparePictures } from '../../src/recovery/matching/compare.ts';
import { createHammingIndex } from '../../src/recovery/matching/hamming-index.ts';
import { lumaOf } from '../../src/recovery/picture/luma.ts';
import { type Frame, type Pixels, type Plane, WHOLE } from '../../src/recovery/picture/pixels.ts';
import { fitWithin } from '../../src/recovery/picture/shrink.ts';
import { jpegLoss } from '../make/jpeg-loss.ts';
import { photo } from '../make/photo.ts';
import { cut, pasteOver, republish, smaller } from '../make/platform.ts';
import { seededRandom } from '../make/random.ts';

/**
 * `npm run bench:recovery [-- PICTURES PAIRS]`: how often generated pictures are found again after what platforms do to
 * them, how often different ones are mixed up, whether replaced regions are shown, and what it all costs. Exits with 1
 * where a figure is below what the product promises.
 */
const [pictures = 100, others = 1_000] = process.argv.slice(2).map(Number);
const SHAPES = [
  [1280, 960],
  [960, 1280],
  [1280, 720],
  [1080, 1080],
  [1280, 854],
] as const;
const CUTS: Readonly<Record<string, Frame>> = {
  left: { left: 0.05, top: 0, width: 0.95, height: 1 },
  top: { left: 0, top: 0.05, width: 1, height: 0.95 },
  right: { left: 0, top: 0, width: 0.95, height: 1 },
  bottom: { left: 0, top: 0, width: 1, height: 0.95 },
  'every side': { left: 0.05, top: 0.05, width: 0.9, height: 0.9 },
  'half of it every side': { left: 0.025, top: 0.025, width: 0.95, height: 0.95 },
  'left and top': { left: 0.05, top: 0.05, width: 0.95, height: 0.95 },
  'askew (3 % left, 2 % right, 1 % top)': { left: 0.03, top: 0.01, width: 0.95, height: 0.99 },
};

let failed = false;

class Share {
  private hits = 0;
  private tries = 0;
  private readonly name: string;
  private readonly atLeast: number | null;

  constructor(name: string, atLeast: number | null) {
    this.name = name;
    this.atLeast = atLeast;
  }

  count(hit: boolean): void {
    this.tries++;
    if (hit) this.hits++;
  }

  print(): void {
    const share = this.tries === 0 ? 1 : this.hits / this.tries;
    const enough = this.atLeast === null || share >= this.atLeast;
    if (!enough) failed = true;
    const wanted =
      this.atLeast === null ? '' : `   at least ${(this.atLeast * 100).toFixed(0)} %${enough ? '' : ': FAILED'}`;
    console.log(`${this.name.padEnd(58)} ${(share * 100).toFixed(1).padStart(6)} % of ${this.tries}${wanted}`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

const times = new Map<string, number[]>();

function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return result;
}

/** What comes of meeting the picture again; null where the fingerprints are not near. */
function meet(index: ReturnType<typeof createCandidateIndex>, thumbnail: Plane, pixels: Pixels): Comparison | null {
  const small = smaller(pixels, 512);
  return timed('matching one picture', () => {
    const luma = lumaOf(small);
    const [candidate] = index.find(fingerprintOf(luma));
    return candidate === undefined ? null : comparePictures(thumbnail, luma, candidate.view);
  });
}

function findAgain(): void {
  const found = (name: string, atLeast: number | null): Share => new Share(`found again: ${name}`, atLeast);
  const clean = new Share('of those, without a difference that is not there', 0.97);
  const wide = found('1200 px, quality 85', 0.95);
  const narrow = found('800 px, quality 70', 0.95);
  const cuts = Object.entries(CUTS).map(([name, frame]) => ({ frame, share: found(`cut 5 %, ${name}`, 0.85) }));
  const edits = [0.05, 0.1, 0.2].map((side) => ({
    side,
    silent: new Share(`${side * 100} % of a side replaced: never shown as alike`, side < 0.1 ? null : 0.95),
    side_by_side: new Share(`${side * 100} % of a side replaced: shown when side by side`, side < 0.1 ? null : 0.95),
  }));
  for (let seed = 0; seed < pictures; seed++) {
    const [width, height] = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
    const original = photo(seed, width, height);
    const enrolled = smaller(original, 512);
    const views = timed('enrolling one picture', () => fingerprintViews(lumaOf(enrolled)));
    const thumbnail = lumaOf(jpegLoss(smaller(original, 256), 80));
    const index = createCandidateIndex(views.map((seen) => ({ picture: 'it', ...seen })));
    const judge = (share: Share, pixels: Pixels): void => {
      const again = meet(index, thumbnail, pixels);
      const hit = again !== null && again.kind !== 'unlike';
      share.count(hit);
      if (hit) clean.count(again.kind === 'alike');
    };
    judge(wide, republish(original, 1200, 85));
    judge(narrow, republish(original, 800, 70));
    for (const { frame, share } of cuts) judge(share, republish(cut(original, frame), 800, 80));
    const stranger = photo(seed + 1_000_000, width, height);
    const random = seededRandom(seed);
    for (const { side, silent, side_by_side } of edits) {
      const frame = { left: random() * (1 - side), top: random() * (1 - side), width: side, height: side };
      const edited = pasteOver(original, stranger, frame);
      for (const copy of [republish(edited, 1200, 85), republish(edited, 800, 70)]) {
        silent.count(meet(index, thumbnail, copy)?.kind !== 'alike');
        const view = { frame: WHOLE, mirrored: false };
        side_by_side.count(comparePictures(thumbnail, lumaOf(smaller(copy, 512)), view).kind === 'differs');
      }
    }
  }
  for (const share of [wide, narrow, ...cuts.map((one) => one.share), clean]) share.print();
  for (const { silent, side_by_side } of edits) {
    silent.print();
    side_by_side.print();
  }
}

function mixUp(): void {
  const rows: Row[] = [];
  const lumas: Plane[] = [];
  for (let seed = 0; seed < others; seed++) {
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
  const pairs = (others * (others - 1)) / 2;
  console.log(`different pictures mixed up: ${mixed} of ${pairs} pairs (near by fingerprint: ${near})`);
  if (mixed > 0) failed = true;
}

/** As the memory would search it: every view of every picture, by both fingerprints. */
function search(remembered: number): void {
  const views = viewsOf(4, 3).length;
  const random = seededRandom(5);
  const bytes = (count: number): Uint8Array => {
    const filled = new Uint8Array(count);
    for (let at = 0; at < count; at++) filled[at] = random() * 256;
    return filled;
  };
  const start = performance.now();
  const byPdq = createHammingIndex(bytes(remembered * views * PDQ_BYTES), PDQ_BYTES, PDQ_RADIUS);
  const byPHash = createHammingIndex(bytes(remembered * views * PHASH_BYTES), PHASH_BYTES, PHASH_RADIUS);
  const built = performance.now() - start;
  const searches = Array.from({ length: 101 }, () => {
    const [pdq, pHash] = [bytes(PDQ_BYTES), bytes(PHASH_BYTES)];
    const begin = performance.now();
    byPdq.search(pdq);
    byPHash.search(pHash);
    return performance.now() - begin;
  });
  const middle = median(searches);
  console.log(
    `search among ${remembered} pictures (${byPdq.size} views): median ${middle.toFixed(2)} ms, built in ${built.toFixed(0)} ms`,
  );
  if (middle >= 10) failed = true;
}

search(5_000);
search(100_000);
findAgain();
mixUp();
for (const [name, all] of times) {
  const middle = median(all);
  console.log(`${name}: median ${middle.toFixed(1)} ms of ${all.length}`);
  if (middle >= 60) failed = true;
}
process.exitCode = failed ? 1 : 0;
