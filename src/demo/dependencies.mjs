// Installs the dependencies where they are missing. Plain JavaScript with Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const OLDEST_NODE = [20, 19];

/** @throws Error where this Node is too old for the tools */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/**
 * Installs what the lock file names where node_modules is missing or older than it. Not by `npm ci`: that refuses a lock
 * file without the native parts of some other platform, which registries do not all carry.
 * @throws Error where that fails
 */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies; this takes a minute the first time');
  const { status, error } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed${error === undefined ? '' : `: ${error.message}`}`);
}

function isInstalled() {
  // npm writes this file last, so that an install that was cut short does not count.
  const marker = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}
