import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { causeText } from '../../../src/wording/codes.ts';

const source = readFileSync(resolve(import.meta.dirname, '../../../src/verifier/status.ts'), 'utf8');
const codes = [...source.matchAll(/^ {2}(?:\| )?'([^']+)'[,;]?$/gm)].map((match) => match[1] ?? '');

test('there are codes to explain', () => {
  expect(codes.length).toBeGreaterThan(70);
});

test.each(codes)('%s has a sentence', (code) => {
  expect(causeText(code)).toMatch(/^[A-Z].*\.$/);
});

test('a code that is not ours has none, whatever its name', () => {
  expect(causeText('no.such.code')).toBeNull();
  expect(causeText('constructor')).toBeNull();
  expect(causeText('__proto__')).toBeNull();
});
