import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Order, positionFile, tallyFile, type WrittenTally } from './child.ts';
import { type Finding, inputOf, type Tally } from './runs.ts';
import type { Target } from './target.ts';

/** A run that has not ended after this long never will; the machine may be busy with other things. */
const LONGEST_RUN_MS = 60_000;
const LOOK_MS = 2_000;
/** More than any allowed run needs, beside what the tool itself holds: beyond it the child dies, and the run is named. */
const CHILD_HEAP_MB = 400;
/** Garbage is collected soon, so that what is measured is mostly what is held. */
const YOUNG_HEAP_MB = 4;
const MAX_DEATHS = 5;

const NOTHING: Tally = {
  runs: 0,
  findings: [],
  slowest: { milliseconds: 0, input: 0 },
  largest: { bytes: 0, input: 0 },
};

/** Runs one target in children of its own: one, and a further one behind each run that kills a child. */
export async function runInChildren(target: Target, order: Order): Promise<Tally> {
  let total = NOTHING;
  let { from } = order;
  for (let deaths = 0; from < order.to && deaths < MAX_DEATHS; deaths += 1) {
    const part = { ...order, from };
    const end = await runChild(part);
    const tally = readTally(part);
    if (tally !== null) return added(total, tally);
    const run = lastRun(part);
    // Before the first run it is our own fault.
    if (run === null) throw new Error(`${target.name}: ${end}`);
    const prepared = await target.prepare();
    const finding = {
      target: target.name,
      run,
      complaint: end,
      input: inputOf(prepared, order.seed, target.name, run),
    };
    total = added(total, { ...NOTHING, runs: run + 1 - from, findings: [finding] });
    from = run + 1;
  }
  return total;
}

/** How the child ended, in words. */
function runChild(order: Order): Promise<string> {
  for (const file of [positionFile(order), tallyFile(order)]) rmSync(file, { force: true });
  const script = fileURLToPath(new URL('main.ts', import.meta.url));
  const heap = [`--max-old-space-size=${CHILD_HEAP_MB}`, `--max-semi-space-size=${YOUNG_HEAP_MB}`];
  const args = [...process.execArgv, ...heap, script, '--child', JSON.stringify(order)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2_000);
  });
  let hangs = false;
  let seen = { run: lastRun(order), since: Date.now() };
  const watch = setInterval(() => {
    const run = lastRun(order);
    if (run !== seen.run) seen = { run, since: Date.now() };
    else if (run !== null && Date.now() - seen.since > LONGEST_RUN_MS) {
      hangs = true;
      child.kill('SIGKILL');
    }
  }, LOOK_MS);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      const line = words.split('\n').find((one) => /^\w*Error:|FATAL/.test(one)) ?? words.trim();
      resolve(hangs ? 'never ended' : `the process died (${code ?? signal}): ${line.slice(0, 300)}`);
    });
  });
}

function lastRun(order: Order): number | null {
  const file = positionFile(order);
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

function readTally(order: Order): Tally | null {
  const file = tallyFile(order);
  if (!existsSync(file)) return null;
  // Written by our own child a moment ago.
  const { findings, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as WrittenTally;
  for (const own of [file, positionFile(order)]) rmSync(own, { force: true });
  return {
    ...rest,
    findings: findings.map(
      ({ base64, ...finding }): Finding => ({ ...finding, input: new Uint8Array(Buffer.from(base64, 'base64')) }),
    ),
  };
}

function added(left: Tally, right: Tally): Tally {
  return {
    runs: left.runs + right.runs,
    findings: [...left.findings, ...right.findings],
    slowest: left.slowest.milliseconds > right.slowest.milliseconds ? left.slowest : right.slowest,
    largest: left.largest.bytes > right.largest.bytes ? left.largest : right.largest,
  };
}
