import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { textReport } from '../../../src/cli/text-report.ts';
import { verdictTable } from '../../../src/tools/verdict-document.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { Report } from '../../../src/verifier/report.ts';
import { badgeLabel, badgeWords } from '../../../src/wording/badge.ts';
import { words } from '../../../src/wording/catalog.ts';
import { pageWords } from '../../../src/wording/page-catalog.ts';
import { asString, fill, slotsOf } from '../../../src/wording/sentence.ts';
import { verdictLine } from '../../../src/wording/verdicts.ts';
import { failing, report } from '../verdict/hand-made-report.ts';
import { ENGLISH } from './english-words.ts';
import { FORBIDDEN } from './forbidden-words.ts';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = textsIn(ENGLISH);

test('no text of the catalogs holds a word that judges the picture', () => {
  expect(texts.length).toBeGreaterThan(700);
  expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
});

test('nor does the table of verdicts', () => {
  expect(
    verdictTable()
      .split('\n')
      .filter((line) => FORBIDDEN.test(line)),
  ).toEqual([]);
});

test('no text is a piece of a sentence: none begins or ends with a blank', () => {
  expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
});

test('slots are filled where the sentence has them, and stay visible where nobody fills them', () => {
  expect(asString(fill('{a} before {b}.', { a: 'x', b: 'y' }))).toBe('x before y.');
  expect(asString(fill('{b} after {a}.', { a: 'x', b: 'y' }))).toBe('y after x.');
  expect(asString(fill('{a} and {c}', { a: '{c}' }))).toBe('{c} and {c}');
  expect(slotsOf('{a} before {b}.')).toEqual(['a', 'b']);
});

const REPORTS: readonly Report[] = [
  report('Trusted'),
  report('Valid'),
  report('Invalid', { results: failing('assertion.dataHash.mismatch') }),
  report('Invalid', { results: failing('claimSignature.mismatch') }),
  report('Invalid', { results: failing('claimSignature.outsideValidity') }),
  report('Malformed'),
  report('NoManifest'),
  report('Remote'),
];

test('the command line says what every other surface says', () => {
  for (const one of REPORTS) {
    const judgement = judge(one);
    const [, second] = textReport('file.jpg', one, judgement, []).split('\n');
    expect(second).toBe(`  ${badgeWords(judgement.verdict, judgement.list)}. ${verdictLine(judgement)}`);
  }
});

test('the badge on the page begins with the words of the popup', () => {
  for (const one of REPORTS) {
    const judgement = judge(one);
    expect(badgeLabel(judgement).startsWith(badgeWords(judgement.verdict, judgement.list))).toBe(true);
  }
});

/** Whoever shows a verdict takes its words from here, by these functions, and from nowhere else. */
const SURFACES: Readonly<Record<string, readonly string[]>> = {
  'src/popup/item.tsx': ['wording/verdicts.ts', 'ui/verdict-mark.tsx'],
  'src/inspect/verdict-head.tsx': ['wording/verdicts.ts', 'ui/verdict-mark.tsx'],
  'src/ui/verdict-mark.tsx': ['wording/badge.ts'],
  'src/cli/text-report.ts': ['wording/verdicts.ts', 'wording/badge.ts'],
  'src/background/page-questions.ts': ['wording/badge.ts'],
  'src/evidence/evidence-article.ts': ['wording/verdicts.ts', 'wording/badge.ts'],
};

test.each(Object.entries(SURFACES))('%s has no words of its own for a verdict', (file, sources) => {
  const code = readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8');
  for (const source of sources) expect(code).toContain(source);
  const verdictTexts = [...Object.values(pageWords().badges), ...textsIn(words().rows), ...textsIn(words().reasons)];
  expect(verdictTexts.filter((text) => code.includes(`'${text}'`))).toEqual([]);
});
