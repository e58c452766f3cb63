import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificatesToPem } from '../../../src/signer/pem.ts';
import { acceptable } from '../../attacks/attack.ts';
import { catalogue } from '../../attacks/catalogue.ts';
import { Workshop } from '../../attacks/workshop.ts';
import { testPki } from '../../make/pki.ts';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../..');

/** Files of the attack corpus that the standard lets pass with a warning; none has its store beside it. */
const WARNED = catalogue().flatMap((attack) => {
  const expected = attack.row.expect;
  return typeof expected === 'object' ? [{ attack, expected }] : [];
});

interface Line {
  readonly verdict: string;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
}

const lines = new Map<string, Line>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-warnings-'));
  const { root, timeStampRoot, identityRoot } = await testPki();
  const pem = { 'root.pem': root, 'time.pem': timeStampRoot, 'identity.pem': identityRoot };
  for (const [name, { certificate }] of Object.entries(pem)) {
    await writeFile(join(folder, name), certificatesToPem(certificate));
  }
  const ekus = ['1.3.6.1.4.1.62558.2.1', '1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36'];
  await writeFile(join(folder, 'ekus.txt'), ekus.join('\n'));
  const setting = {
    anchors: ['root.pem'],
    timeStampAnchors: ['time.pem'],
    identityAnchors: ['identity.pem'],
    ekus: 'ekus.txt',
  };
  await writeFile(join(folder, 'trust.json'), JSON.stringify(setting));
  const workshop = new Workshop(1);
  const paths: string[] = [];
  for (const { attack } of WARNED) {
    const { hostile } = await workshop.make(attack);
    paths.push(join(folder, attack.id));
    await writeFile(join(folder, attack.id), hostile.media);
  }
  const options = ['--json', '--trust', join(folder, 'trust.json')];
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), ...options, ...paths];
  const { stdout } = await run(process.execPath, command, { maxBuffer: 64 * 1024 * 1024 });
  for (const [index, line] of stdout.trim().split('\n').entries()) {
    lines.set(WARNED[index]?.attack.id ?? '', JSON.parse(line) as Line);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the command line says what the standard lets pass', () => {
  it.each(WARNED)('$attack.id', ({ attack, expected }) => {
    const { verdict, warnings } = lines.get(attack.id) ?? { verdict: 'no line', warnings: [] };
    const said = warnings.find(({ code }) => code === expected.warned);
    if (verdict === 'trusted') expect(said?.text).toMatch(/\w/);
    else expect(acceptable(expected)).toContain(verdict);
  });

  it('of most of them as of trusted files', () => {
    const trusted = [...lines.values()].filter(({ verdict }) => verdict === 'trusted');
    expect(trusted.length).toBeGreaterThan(WARNED.length / 2);
  });
});
