import { randomOf } from '../attacks/random.ts';
import { judgeRun } from './oracle.ts';
import type { Prepared, Target } from './target.ts';

/** An input with which something went wrong. */
export interface Finding {
  readonly target: string;
  readonly run: number;
  readonly complaint: string;
  readonly input: Uint8Array;
}

/** What some runs of one target came to. */
export interface Tally {
  readonly runs: number;
  readonly findings: readonly Finding[];
  /** The run that took most processor time, and the one that took most memory: cost, and bytes of input. */
  readonly slowest: { readonly milliseconds: number; readonly input: number };
  readonly largest: { readonly bytes: number; readonly input: number };
}

/** Like the first complaint of a kind are all others, as a rule. */
const MAX_FINDINGS = 20;

/** The input of one run: the same for the same seed, target and number, whatever ran before. */
export function inputOf(prepared: Prepared, seed: number, target: string, run: number): Uint8Array {
  return prepared.input(randomOf(seed, `${target} ${run}`));
}

/** @param starting told of each run before it begins, so that one that never ends can be named */
export async function runTarget(
  { name, prepare }: Target,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
  starting: (run: number) => void,
): Promise<Tally> {
  const prepared = await prepare();
  const findings: Finding[] = [];
  const kinds = new Set<string>();
  let slowest = { milliseconds: 0, input: 0 };
  let largest = { bytes: 0, input: 0 };
  for (let run = from; run < to; run += 1) {
    starting(run);
    const input = inputOf(prepared, seed, name, run);
    const { complaint, milliseconds, bytes } = await judgeRun(prepared, input);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input: input.length };
    if (bytes > largest.bytes) largest = { bytes, input: input.length };
    if (complaint === null || findings.length >= MAX_FINDINGS) continue;
    const kind = complaint.replace(/\d+/g, '#');
    if (!kinds.has(kind)) findings.push({ target: name, run, complaint, input });
    kinds.add(kind);
  }
  return { runs: to - from, findings, slowest, largest };
}
