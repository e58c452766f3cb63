import { expect, test } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import { type Judgement, NOT_CHECKED_REASONS, type Verdict } from '../../../src/verdict/judgement.ts';
import { notChecked } from '../../../src/verdict/unjudged.ts';
import { FAILURE_CODES } from '../../../src/verifier/status.ts';
import { axesOf } from '../../../src/wording/axes.ts';
import { badgeWords } from '../../../src/wording/badge.ts';
import { words } from '../../../src/wording/catalog.ts';
import { causeGroup } from '../../../src/wording/causes.ts';
import { verdictLine, verdictMeaning, verdictNextStep, verdictSentence } from '../../../src/wording/verdicts.ts';
import { unsaidWarnings, warningText } from '../../../src/wording/warnings.ts';
import { failing, ingredient, manifest, NO_RESULTS, report } from '../verdict/hand-made-report.ts';

const JUDGEMENTS: readonly Judgement[] = [
  judge(report('Trusted')),
  judge(report('Valid')),
  judge(report('Valid', { manifests: [manifest()], results: NO_RESULTS })),
  judge(report('Invalid', { results: failing('assertion.dataHash.mismatch') })),
  judge(report('Invalid', { results: failing('claimSignature.mismatch') })),
  judge(report('Malformed')),
  judge(report('NoManifest')),
  ...NOT_CHECKED_REASONS.map(notChecked),
];

test('every judgement has one sentence, what it means and what to do', () => {
  for (const judgement of JUDGEMENTS) {
    for (const text of [verdictLine(judgement), verdictMeaning(judgement), verdictNextStep(judgement)]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  }
});

test('no two verdicts share a badge', () => {
  const verdicts: readonly Verdict[] = [
    'trusted',
    'unknown-signer',
    'changed',
    'invalid',
    'none',
    'not-checked',
    'checking',
  ];
  expect(new Set(verdicts.map((verdict) => badgeWords(verdict))).size).toBe(verdicts.length);
});

test('no two reasons share a sentence', () => {
  expect(new Set(NOT_CHECKED_REASONS.map((reason) => verdictLine(notChecked(reason)))).size).toBe(
    NOT_CHECKED_REASONS.length,
  );
});

test('only the changed verdict speaks of a file that is not as it was signed', () => {
  const speaking = JUDGEMENTS.filter((judgement) => /not as/.test(verdictLine(judgement)));
  expect(speaking.map(({ verdict }) => verdict)).toEqual(['changed']);
});

test('a name on no list is never part of the sentence', () => {
  const judgement = judge(report('Valid'));
  expect(judgement.signerOrganization).toBe('Example Cameras');
  expect(verdictLine(judgement)).not.toContain('Example Cameras');
});

test('a listed signer with an unlisted history is not called unlisted', () => {
  const mixed = judge(
    report('Valid', { manifests: [manifest({ ingredients: [ingredient({ state: 'Valid' })] })], results: NO_RESULTS }),
  );
  expect(verdictLine(mixed)).toContain('Example Cameras signed it, but part of its history');
  expect(badgeWords(mixed.verdict, mixed.list)).toBe('Partly listed');
  expect(verdictMeaning(mixed)).not.toMatch(/any name/);
});

test('a hostile name reaches no terminal and no label unescaped', () => {
  const judgement = { ...judge(report('Trusted')), signerOrganization: '\u001b[2J✅\u202e' };
  expect(verdictLine(judgement)).toContain('⟨U+001B⟩[2J⟨U+2705⟩⟨U+202E⟩');
});

test('the name stands in the sentence as the caller shows it', () => {
  const slot = { shown: 'as an element' };
  expect(verdictSentence(judge(report('Trusted')), slot)).toContain(slot);
});

test('nothing is said to tie credentials to no file but a binding that is missing', () => {
  expect(FAILURE_CODES.filter((code) => causeGroup(code) === 'binding-missing')).toEqual([
    'claim.hardBindings.missing',
  ]);
});

test('what fails in an ingredient is never said of the file’s own signer', () => {
  for (const code of ['signingCredential.ocsp.revoked', 'claimSignature.outsideValidity', 'claim.missing'] as const) {
    const ingredientDeltas = [{ ingredient: 'self#jumbf=x', results: failing(code) }];
    const judgement = judge(report('Invalid', { ingredientDeltas }));
    expect(verdictLine(judgement)).toBe(warningText('ingredient-failed'));
    expect(unsaidWarnings(judgement)).not.toContain('ingredient-failed');
    expect(axesOf(judgement)).toMatchObject({ why: 'history-broken', revocation: 'unsaid', time: 'not-shown' });
  }
});

test('what is byte for byte as it was signed is so as far as the signature reaches, and no further', () => {
  const meanings = Object.values(words().rows).map(({ meaning }) => meaning);
  const held = meanings.filter((meaning) => meaning.includes('byte for byte'));
  expect(held).toHaveLength(5);
  for (const meaning of held) expect(meaning).toContain('as far as the signature reaches');
});

test('absence of credentials says nothing about a picture, and says so', () => {
  expect(verdictMeaning(judge(report('NoManifest')))).toMatch(
    /says nothing about how the picture was made or what it shows/,
  );
  expect(verdictMeaning(notChecked('network'))).toMatch(/says nothing about the picture/);
});
