import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The tests drive what is built, so both builds are made first. */
export function setup(): void {
  for (const options of [[], ['--demo']]) {
    const args = ['--import', 'tsx', 'src/tools/build.ts', ...options];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('the extension could not be built');
  }
}
