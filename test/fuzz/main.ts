import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../attacks/run/table.ts';
import { TARGETS } from './catalogue.ts';
import { type Order, runAsChild } from './child.ts';
import { runInChildren } from './children.ts';
import { judgeRun } from './oracle.ts';
import { row, TABLE_HEAD } from './table.ts';
import type { Target } from './target.ts';

// `npm run fuzz [-- --target NAME --runs N --seed N --workers 1]`: hostile inputs for every reader, the same for the
// same seed. `--target NAME --input FILE` reads one file again.
const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    runs: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    input: { type: 'string' },
    child: { type: 'string' },
  },
});

const FOLDER = join(import.meta.dirname, '../../out/fuzz');

function targetNamed(name: string): Target {
  const found = TARGETS.find((target) => target.name === name);
  if (found === undefined)
    throw new Error(`no target "${name}"; there are ${TARGETS.map((one) => one.name).join(', ')}`);
  return found;
}

async function readAgain(target: Target, file: string): Promise<void> {
  const outcome = await judgeRun(await target.prepare(), new Uint8Array(readFileSync(file)));
  console.log(JSON.stringify(outcome));
  process.exitCode = outcome.complaint === null ? 0 : 1;
}

async function runAll(targets: readonly Target[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const from = Number(values.from);
  const bounds = { seed: Number(values.seed), from, to: from + Number(values.runs), folder: FOLDER };
  const waiting = [...targets];
  let findings = 0;
  console.log(TABLE_HEAD);
  const worker = async (): Promise<void> => {
    for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
      const started = Date.now();
      const tally = await runInChildren(target, { ...bounds, target: target.name });
      console.log(row(target.name, tally, Date.now() - started));
      for (const { run, complaint, input } of tally.findings) {
        const file = join(FOLDER, `${target.name}-${bounds.seed}-${run}.bin`);
        writeFileSync(file, input);
        console.log(`  FINDING ${printable(complaint).slice(0, 300)}: ${file}`);
      }
      findings += tally.findings.length;
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.max(Number(values.workers), 1), 2) }, worker));
  console.log(`${targets.length} targets, ${findings} findings`);
  process.exitCode = findings === 0 ? 0 : 1;
}

if (values.child !== undefined) {
  const order = JSON.parse(values.child) as Order;
  await runAsChild(targetNamed(order.target), order);
} else if (values.input !== undefined) await readAgain(targetNamed(values.target ?? ''), values.input);
else await runAll(values.target === undefined ? TARGETS : values.target.split(',').map(targetNamed));
