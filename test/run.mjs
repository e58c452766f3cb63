// `npm test`: installs what is missing, then type-checks, lints, and runs every test, and says at the end how many passed.
// Plain JavaScript with nothing but Node's own modules, since it runs before the dependencies are there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../src/demo/browsers.mjs';
import { ensureDependencies } from '../src/demo/dependencies.mjs';

const started = performance.now();
const totals = { passed: 0, failed: 0, skipped: 0 };

function step(name, command, args, options = {}) {
  const from = performance.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  const ok = status === 0 && error === undefined;
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  return ok;
}

/** A check that is not a test runner's counts as one test. */
function check(name, command, args, options) {
  if (step(name, command, args, options)) totals.passed++;
  else totals.failed++;
}

function vitest(project) {
  const report = join(tmpdir(), `whence-vitest-${process.pid}-${project}.json`);
  const ok = step(`tests: ${project}`, 'npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    totals.failed++;
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  totals.passed += counts.numPassedTests;
  totals.failed += counts.numFailedTests;
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
  // A file that could not even be loaded has no failed test of its own.
  if (!ok && counts.numFailedTests === 0) totals.failed++;
}

ensureDependencies();
await ensureBrowsers(['chromium', 'firefox']);

check('types', 'npm', ['run', '-s', 'typecheck']);
check('lint', 'npm', ['run', '-s', 'lint']);
check('unused code', 'npm', ['run', '-s', 'knip']);
check('build', 'npm', ['run', '-s', 'build']);
check('build of the demo', 'npm', ['run', '-s', 'build:demo']);
check('rules of the Firefox store', 'npm', ['run', '-s', 'lint:ext']);
for (const project of ['unit', 'browser', 'e2e']) vitest(project);

console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
