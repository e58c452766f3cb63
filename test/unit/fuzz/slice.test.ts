import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../fuzz/catalogue.ts';
import { complaintOf } from '../../fuzz/oracle.ts';
import { inputOf } from '../../fuzz/runs.ts';

/** A slice of `npm run fuzz`, without its clock. */
const RUNS = 300;
const SEED = 7;

describe('whatever the bytes, a reader reads them or says no in its own words', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (name, target) => {
    const prepared = await target.prepare();
    const complaints: string[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const complaint = await complaintOf(prepared, inputOf(prepared, SEED, name, run));
      if (complaint !== null) complaints.push(`run ${run}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
  });
});

describe('the fuzzer', () => {
  it('makes the same input for the same seed, and another for another', async () => {
    const [target] = TARGETS;
    if (target === undefined) throw new Error('no targets');
    const inputs = async (seed: number): Promise<readonly Uint8Array[]> => {
      const prepared = await target.prepare();
      return [0, 1, 2, 3].map((run) => inputOf(prepared, seed, target.name, run));
    };
    expect(await inputs(1)).toEqual(await inputs(1));
    expect(await inputs(1)).not.toEqual(await inputs(2));
  });

  it('complains of an error that is not typed, and of what a reader complains of', async () => {
    const input = (): Uint8Array => new Uint8Array();
    const read = (): null => {
      throw new RangeError('a bug');
    };
    expect(await complaintOf({ input, read }, input())).toBe('threw RangeError: a bug');
    expect(await complaintOf({ input, read: () => 'not so' }, input())).toBe('not so');
  });
});
