import { KnownBytes } from '../../../src/probe/known-bytes.ts';
import { type Probe, probe } from '../../../src/probe/probe.ts';

export interface Told {
  readonly answer: Exclude<Probe['answer'], 'more'>;
  readonly requests: number;
  readonly bytes: number;
}

/** Answers the probe as a server of ranges would. */
export function toldInRanges(file: Uint8Array, first = 8192, next = 4096): Told {
  const known = new KnownBytes(file.length);
  let requests = 1;
  let bytes = Math.min(first, file.length);
  known.add(0, file.subarray(0, bytes));
  for (;;) {
    const told = probe(known);
    if (told.answer !== 'more') return { answer: told.answer, requests, bytes };
    if (requests > 5_000) throw new Error('the probe asks on and on');
    const end = Math.min(file.length, Math.max(told.end, told.start + next));
    known.add(told.start, file.subarray(told.start, end));
    requests++;
    bytes += end - told.start;
  }
}
