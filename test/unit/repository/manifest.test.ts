import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(resolve(ROOT, name), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as {
  version: string;
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
};

test('package and manifest carry the same version', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(manifest.version);
});

test('the changelog speaks of this version', () => {
  expect(read('CHANGELOG.md')).toContain(`## [${manifest.version}]`);
});

test('pages cannot see, load or talk to anything of ours', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('the content security policy allows no remote code, no eval, no wasm and no framing', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|wasm|https?:\/\//);
});

test('at install the extension asks for named hosts only', () => {
  for (const host of [...manifest.host_permissions, ...manifest.content_scripts.flatMap((script) => script.matches)]) {
    expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  }
});

test('every permission has its sentence in the privacy notice', () => {
  const privacy = read('PRIVACY.md');
  for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
});

test('every version of a dependency is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
