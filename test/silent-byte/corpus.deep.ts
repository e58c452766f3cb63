import { describe, expect, it } from 'vitest';
import { CORPUS_SAMPLES, hasCorpus } from './samples.ts';
import { everyStep, silentBytes } from './silent-bytes.ts';

describe.skipIf(!hasCorpus)('every byte of real files (skipped: ../shared not found)', () => {
  it.each(CORPUS_SAMPLES)('$name', async ({ make, mend }) => {
    const { file, options } = await make();
    expect(await silentBytes(file, options, { step: everyStep(file), mend })).toEqual([]);
  });
});
