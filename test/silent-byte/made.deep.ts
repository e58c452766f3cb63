import { describe, expect, it } from 'vitest';
import { MADE_SAMPLES } from './samples.ts';
import { everyStep, silentBytes } from './silent-bytes.ts';

describe('every byte changed is noticed, or listed as covered by nothing', () => {
  it.each(MADE_SAMPLES)('$name', async ({ make, mend }) => {
    const { file, options } = await make();
    expect(await silentBytes(file, options, { step: everyStep(file), mend })).toEqual([]);
  });
});
