import { viewsOf } from '../../../src/recovery/fingerprint/frames.ts';
import { PDQ_BYTES, PDQ_RADIUS, PHASH_BYTES, PHASH_RADIUS } from '../../../src/recovery/matching/candidates.ts';
import { createHammingIndex } from '../../../src/recovery/matching/hamming-index.ts';
import { seededRandom } from '../../make/random.ts';
import { Clock } from './clock.ts';
import type { Figures } from './figures.ts';

const SEARCHES = 101;
const SEARCH_MS = 10;

/** As the memory would search it: every view of every picture, by both fingerprints. */
export function search(remembered: number, figures: Figures): void {
  const views = viewsOf(4, 3).length;
  const random = seededRandom(5);
  const bytes = (count: number): Uint8Array => {
    const filled = new Uint8Array(count);
    for (let at = 0; at < count; at++) filled[at] = random() * 256;
    return filled;
  };
  const clock = new Clock();
  const { byPdq, byPHash } = clock.measure('build', () => ({
    byPdq: createHammingIndex(bytes(remembered * views * PDQ_BYTES), PDQ_BYTES, PDQ_RADIUS),
    byPHash: createHammingIndex(bytes(remembered * views * PHASH_BYTES), PHASH_BYTES, PHASH_RADIUS),
  }));
  for (let at = 0; at < SEARCHES; at++) {
    const [pdq, pHash] = [bytes(PDQ_BYTES), bytes(PHASH_BYTES)];
    clock.measure('search', () => [byPdq.search(pdq), byPHash.search(pHash)]);
  }
  const milliseconds = (figure: number): string => `${figure.toFixed(2)} ms`;
  const among = `among ${remembered} pictures (${byPdq.size} views)`;
  figures.below(`search ${among}, median`, clock.of('search').wall, SEARCH_MS, milliseconds);
  figures.below(`index built ${among}`, clock.of('build').wall, null, milliseconds);
}
