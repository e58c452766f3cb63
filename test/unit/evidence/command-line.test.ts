import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCommand } from '../../../src/cli/command-line.ts';
import { type Reopened, reopenReport } from '../../../src/cli/reopen-report.ts';
import { agrees, reopenedLine, reopenedText } from '../../../src/cli/reopened-text.ts';
import { evidenceJson } from '../../../src/evidence/evidence-json.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bareMedia, signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';
import { evidence, item } from './sample.ts';

let folder: string;
let reopened: readonly Reopened[];
const FILES: ReadonlyMap<string, () => Promise<Uint8Array>> = new Map([
  ['listed.jpg', () => signed('image/jpeg')],
  ['unlisted.png', () => signed('image/png', ({ stranger }) => ({ signer: stranger }))],
  ['changed.jpg', async () => changed(await signed('image/jpeg'))],
  ['bare.webp', async () => bareMedia('image/webp')],
]);

function changed(bytes: Uint8Array): Uint8Array {
  const at = bytes.length - 40;
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-report-'));
  const { trust, now } = await testPki();
  const items = [];
  for (const [name, make] of FILES) {
    const bytes = await make();
    await writeFile(join(folder, `kept ${name}`), bytes);
    const report = await verify(bytesSource(bytes), { at: now, trust });
    // The record gives another name than the file has, and one that would lead out of the folder.
    items.push(item({ name: `../${name}`, judgement: judge(report) }, report));
  }
  await writeFile(join(folder, 'report.json'), evidenceJson(evidence(...items)));
  reopened = await reopenReport(join(folder, 'report.json'), [], trust, null);
});
afterAll(() => rm(folder, { recursive: true }));

test('a saved report finds its files by their hash and comes to the same findings', () => {
  expect(reopened.map(({ item: { judgement } }) => judgement.verdict)).toEqual([
    'trusted',
    'unknown-signer',
    'changed',
    'none',
  ]);
  for (const one of reopened) {
    expect(one.path).toMatch(/kept /);
    expect(one.reproduction).toMatchObject({ recordHolds: true, differences: [], otherLists: false });
    expect(agrees(one)).toBe(true);
    expect(reopenedText(one)).toContain('same finding, state and codes');
    expect(reopenedLine(one)).toMatchObject({ agrees: true, again: { verdict: one.item.judgement.verdict } });
  }
});

test('judged by other lists, what differs is named', async () => {
  const { trust } = await testPki();
  const none = { ...trust, version: 'no lists', signerAnchors: [] };
  const [first] = await reopenReport(join(folder, 'report.json'), [], none, null);
  if (first === undefined) throw new Error('nothing was reopened');
  expect(first.reproduction.differences.map(({ what }) => what)).toContain('verdict');
  expect(first.reproduction.otherLists).toBe(true);
  expect(agrees(first)).toBe(false);
  expect(reopenedText(first)).toContain('signingCredential.untrusted');
});

test('a file that is not at hand is not guessed by its name', async () => {
  const { trust } = await testPki();
  const [first] = await reopenReport(join(folder, 'report.json'), [join(folder, 'report.json')], trust, null);
  expect(first).toMatchObject({ path: null, reproduction: { again: null, recordHolds: true } });
});

test('what is no report is refused in words', async () => {
  const { trust } = await testPki();
  await expect(reopenReport(join(folder, 'kept bare.webp'), [], trust, null)).rejects.toThrow(/no report of Whence/);
});

test('the command line takes a report with or without files, and no sidecar with it', () => {
  expect(parseCommand(['--report', 'r.json'], 0)).toMatchObject({ report: 'r.json', paths: [], atGiven: false });
  expect(parseCommand(['--report', 'r.json', 'a.jpg'], 0)).toMatchObject({ paths: ['a.jpg'] });
  expect(() => parseCommand(['--report', 'r.json', '--sidecar', 'x', 'a'], 0)).toThrow();
  expect(() => parseCommand([], 0)).toThrow();
});
