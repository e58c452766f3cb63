import { describe, expect, it } from 'vitest';
import { CORPUS_SAMPLES, hasCorpus, MADE_SAMPLES, type Sample } from './samples.ts';
import { silentBytes } from './silent-bytes.ts';

/** Changes tried on each file here; `npm run test:deep` tries all. */
const TRIES = 60;

async function sliceOf({ make, mend }: Sample): Promise<void> {
  const { file, options } = await make();
  const step = Math.max(1, Math.floor(file.length / TRIES));
  expect(await silentBytes(file, options, { first: file.length % step, step, mend })).toEqual([]);
}

describe('a byte changed anywhere is noticed, or listed as covered by nothing', () => {
  it.each(MADE_SAMPLES)('$name', sliceOf);
});

describe.skipIf(!hasCorpus)('on real files too (skipped: ../shared not found)', () => {
  it.each(CORPUS_SAMPLES)('$name', sliceOf);
});
