import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';

const FOLDER = resolve(import.meta.dirname, '../../../src/welcome/sample');

test.each([
  ['signed', 'unknown-signer', null],
  ['changed', 'changed', 'assertion.dataHash.mismatch'],
  ['stripped', 'none', null],
] as const)('of the first page’s pictures the %s one is judged %s, now and in years', async (name, verdict, cause) => {
  const source = bytesSource(readFileSync(join(FOLDER, `${name}.png`)));
  for (const at of [Date.UTC(2026, 11, 1), Date.UTC(2046, 0, 1)]) {
    const report = await verify(source, { at, trust: bundledTrust() });
    expect(judge(report)).toMatchObject({ verdict, cause, list: null });
  }
});

test('they are small enough to come with the page', () => {
  const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(30_000);
});
