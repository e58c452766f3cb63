import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoAuthority } from '../../src/demo/authority.ts';
import { testPki } from '../make/pki.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const demo = await demoAuthority();
const tests = await testPki();
const ROOTS = [
  demo.root,
  demo.timeStampRoot,
  demo.strangerRoot,
  tests.root.certificate,
  tests.timeStampRoot.certificate,
];

function filesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** Every form in which a certificate could lie in a build: DER, base64 in lines or not, hex of its key, its subject. */
function tracesOf(root: Uint8Array): readonly (string | Buffer)[] {
  const der = Buffer.from(root);
  const middle = der.subarray(120, 168);
  return [middle, der.toString('base64').slice(128, 188), middle.toString('hex'), middle.join(',')];
}

const TRACES = [...ROOTS.flatMap(tracesOf), 'Whence Demo', 'Test root', 'Whence test authority'];

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  test('holds no root of the demo or of the tests', () => {
    const files = filesIn(join(DIST, browser));
    expect(files.length).toBeGreaterThan(10);
    expect(TRACES.filter((trace) => files.some((file) => file.includes(trace)))).toEqual([]);
  });

  test('may not read pages of this machine without being asked', () => {
    const manifest = readFileSync(join(DIST, browser, 'manifest.json'), 'utf8');
    expect(manifest).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  test('differs in that from the demo build, in which the same search finds the roots', () => {
    const files = filesIn(join(DIST, 'demo', browser));
    const found = [demo.root, demo.timeStampRoot].map((root) =>
      tracesOf(root).some((trace) => files.some((file) => file.includes(trace))),
    );
    expect(found).toEqual([true, true]);
    expect(readFileSync(join(DIST, 'demo', browser, 'manifest.json'), 'utf8')).toContain('127.0.0.1');
  });
});
