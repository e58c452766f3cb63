import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, runTarget, type Tally } from './runs.ts';
import type { Target } from './target.ts';

/** What a child is asked to do; its files lie in `folder`. */
export interface Order {
  readonly target: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly folder: string;
}

export type WrittenTally = Omit<Tally, 'findings'> & { readonly findings: readonly WrittenFinding[] };
type WrittenFinding = Omit<Finding, 'input'> & { readonly base64: string };

/** Where a child writes the number of the run that it is at. */
export function positionFile({ folder, target }: Pick<Order, 'folder' | 'target'>): string {
  return join(folder, `${target}.run`);
}

export function tallyFile({ folder, target }: Pick<Order, 'folder' | 'target'>): string {
  return join(folder, `${target}.tally.json`);
}

/** Runs one target in this process, so that one that hangs or fills the memory takes nothing else with it. */
export async function runAsChild(target: Target, order: Order): Promise<void> {
  const position = openSync(positionFile(order), 'w');
  const tally = await runTarget(target, order, (run) => {
    writeSync(position, String(run).padEnd(12), 0);
  });
  closeSync(position);
  const written: WrittenTally = {
    ...tally,
    findings: tally.findings.map(({ input, ...finding }) => ({
      ...finding,
      base64: Buffer.from(input).toString('base64'),
    })),
  };
  writeFileSync(tallyFile(order), JSON.stringify(written));
}
