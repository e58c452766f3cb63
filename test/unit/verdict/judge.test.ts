import { expect, test } from 'vitest';
import { judge } from '../../../src/verdict/judge.ts';
import type { FailureCode } from '../../../src/verifier/status.ts';
import { failing, ingredient, LISTED, manifest, NO_RESULTS, report, UNLISTED } from './hand-made-report.ts';

test('a trusted state is the verdict trusted, with the list that says so', () => {
  const judgement = judge(report('Trusted'));
  expect(judgement).toMatchObject({ verdict: 'trusted', reason: null, list: 'c2pa', cause: null });
  expect(judgement.signerOrganization).toBe('Example Cameras');
  expect(judgement.signedAt).toBe('2026-10-03T09:12:44Z');
});

test('nothing is trusted without a list, whatever the state says', () => {
  expect(judge(report('Trusted', { manifests: [manifest({ signer: UNLISTED })] })).verdict).toBe('unknown-signer');
  expect(judge(report('Trusted', { manifests: [] })).verdict).toBe('unknown-signer');
});

test('nothing is trusted beside a failed check, whatever the state says', () => {
  expect(judge(report('Trusted', { results: failing('assertion.missing') })).verdict).toBe('unknown-signer');
});

test('a valid file of a signer on no list is of an unknown signer', () => {
  expect(judge(report('Valid'))).toMatchObject({ verdict: 'unknown-signer', list: null, cause: null });
});

test('a valid file of a listed signer with an unlisted history gets the more careful verdict and keeps its list', () => {
  const judgement = judge(
    report('Valid', {
      manifests: [manifest({ state: 'Valid', ingredients: [ingredient({ state: 'Valid', activeManifest: 'below' })] })],
      results: NO_RESULTS,
      ingredientDeltas: [{ ingredient: 'self#jumbf=x', results: failing('signingCredential.untrusted') }],
    }),
  );
  expect(judgement).toMatchObject({ verdict: 'unknown-signer', list: 'c2pa' });
  expect(judgement.warnings).toContain('ingredient-untrusted');
});

test('a listed signer beside an identity that nothing confirms gets the more careful verdict and says why', () => {
  const judgement = judge(
    report('Valid', { manifests: [manifest({ state: 'Valid' })], results: failing('cawg.x509.credential.untrusted') }),
  );
  expect(judgement).toMatchObject({ verdict: 'unknown-signer', list: 'c2pa', warnings: ['identity-unconfirmed'] });
});

test('an identity that only another host could confirm is neither a good verdict nor a bad one', () => {
  const judgement = judge(
    report('Invalid', { results: failing('signingCredential.untrusted', 'cawg.ica.did_unavailable') }),
  );
  expect(judgement).toMatchObject({ verdict: 'not-checked', reason: 'identity', cause: null });
  expect(judgement.signerOrganization).toBe('Example Cameras');
});

test('a real failure beside an unasked identity is still a failure', () => {
  const results = failing('cawg.ica.did_unavailable', 'assertion.hashedURI.mismatch');
  expect(judge(report('Invalid', { results }))).toMatchObject({ verdict: 'invalid' });
  const changed = failing('cawg.ica.did_unavailable', 'assertion.dataHash.mismatch');
  expect(judge(report('Invalid', { results: changed }))).toMatchObject({ verdict: 'changed' });
});

const STORE_ALONE = { size: 1000, sha256: 'ab'.repeat(32), format: 'application/c2pa' } as const;

test('a manifest store by itself is no changed file: its picture is not there', () => {
  const results = failing('signingCredential.untrusted', 'assertion.dataHash.mismatch');
  const judgement = judge(report('Invalid', { results, file: STORE_ALONE }));
  expect(judgement).toMatchObject({ verdict: 'not-checked', reason: 'no-media', cause: null, warnings: [] });
  expect(judgement.signerOrganization).toBe('Example Cameras');
});

test('a manifest store by itself gets no good verdict either', () => {
  for (const state of ['Trusted', 'Valid'] as const) {
    expect(judge(report(state, { file: STORE_ALONE }))).toMatchObject({ verdict: 'not-checked', reason: 'no-media' });
  }
});

test('a broken manifest store is broken with and without its picture', () => {
  const results = failing('claimSignature.mismatch', 'assertion.dataHash.mismatch');
  expect(judge(report('Invalid', { results, file: STORE_ALONE }))).toMatchObject({
    verdict: 'invalid',
    cause: 'claimSignature.mismatch',
  });
  expect(judge(report('Malformed', { file: STORE_ALONE })).verdict).toBe('invalid');
});

test.each<FailureCode>([
  'assertion.dataHash.mismatch',
  'assertion.bmffHash.mismatch',
  'assertion.boxesHash.mismatch',
  'assertion.boxesHash.unknownBox',
])('%s alone means that the file changed', (code) => {
  expect(judge(report('Invalid', { results: failing(code) }))).toMatchObject({ verdict: 'changed', cause: code });
});

test('a changed file stays changed where the signer is on no list or has expired', () => {
  const results = failing(
    'signingCredential.untrusted',
    'claimSignature.outsideValidity',
    'assertion.dataHash.mismatch',
  );
  expect(judge(report('Invalid', { results }))).toMatchObject({
    verdict: 'changed',
    cause: 'assertion.dataHash.mismatch',
  });
});

test.each<FailureCode>(['claimSignature.mismatch', 'claimSignature.missing', 'assertion.hashedURI.mismatch'])(
  'beside %s the recorded hash is in doubt itself, so nothing is said of a change',
  (code) => {
    const judgement = judge(report('Invalid', { results: failing('assertion.dataHash.mismatch', code) }));
    expect(judgement.verdict).toBe('invalid');
  },
);

test('any other failure is invalid and named, and a signer on no list never is the cause', () => {
  const results = failing('signingCredential.untrusted', 'assertion.missing', 'claim.malformed');
  expect(judge(report('Invalid', { results }))).toMatchObject({ verdict: 'invalid', cause: 'assertion.missing' });
});

test('a failure in an ingredient alone is the cause of an invalid file', () => {
  const judgement = judge(
    report('Invalid', {
      ingredientDeltas: [{ ingredient: 'self#jumbf=x', results: failing('assertion.dataHash.mismatch') }],
    }),
  );
  expect(judgement).toMatchObject({ verdict: 'invalid', cause: 'assertion.dataHash.mismatch', causeIn: 'ingredient' });
  expect(judgement.warnings).toContain('ingredient-failed');
});

test('a host that nobody asked is no cause beside a failure', () => {
  const results = failing('cawg.ica.did_unavailable', 'ingredient.manifest.mismatch');
  expect(judge(report('Invalid', { results }))).toMatchObject({ cause: 'ingredient.manifest.mismatch' });
});

test('credentials that cannot be read are invalid, with the reader’s own code', () => {
  const problem = { kind: 'malformed', code: 'jumbf.length', message: 'a box ends too early', offset: 12 } as const;
  expect(judge(report('Malformed', { problem }))).toMatchObject({ verdict: 'invalid', cause: 'jumbf.length' });
});

test('a broken file without a sign of credentials is not checked, and nothing is held against it', () => {
  const problem = { kind: 'malformed', code: 'malformed', message: 'x', offset: null, fileAlone: true } as const;
  expect(judge(report('Malformed', { problem }))).toMatchObject({
    verdict: 'not-checked',
    reason: 'unavailable',
    cause: null,
  });
});

test('no manifest is none, whatever else the file holds', () => {
  expect(judge(report('NoManifest'))).toMatchObject({ verdict: 'none', reason: null, cause: null });
});

test('what could not be judged is not checked, with its reason', () => {
  const problem = (kind: 'limit' | 'internal') => ({ kind, code: 'x', message: 'x', offset: null });
  expect(judge(report('Remote'))).toMatchObject({ verdict: 'not-checked', reason: 'remote' });
  expect(judge(report('Unsupported'))).toMatchObject({ verdict: 'not-checked', reason: 'unsupported' });
  expect(judge(report('NotJudged', { problem: problem('limit') }))).toMatchObject({ reason: 'limit' });
  expect(judge(report('NotJudged', { problem: problem('internal') }))).toMatchObject({ reason: 'internal-error' });
  expect(judge(report('NotJudged'))).toMatchObject({ verdict: 'not-checked', reason: 'internal-error' });
});

test('of invalid credentials nothing is repeated', () => {
  const judgement = judge(
    report('Invalid', { results: failing('claimSignature.mismatch'), manifests: [manifest({ signer: LISTED })] }),
  );
  expect(judgement).toMatchObject({
    signerName: null,
    signerOrganization: null,
    list: null,
    signedAt: null,
    origin: null,
    edits: [],
    title: null,
  });
});

test('of a changed file only the signer and the time are repeated', () => {
  const judgement = judge(report('Invalid', { results: failing('assertion.dataHash.mismatch') }));
  expect(judgement).toMatchObject({ signerOrganization: 'Example Cameras', list: 'c2pa', title: null, edits: [] });
});

test('only a proven time is a time of signing', () => {
  const time = { value: '2026-10-03T09:12:44Z', source: 'claimed', authority: '' } as const;
  expect(judge(report('Trusted', { manifests: [manifest({ time })] })).signedAt).toBeNull();
});

test('judging is pure: the report is left alone and gives the same judgement again', () => {
  const given = deeplyFrozen(report('Valid'));
  expect(judge(given)).toEqual(judge(given));
  expect(judge(structuredClone(given))).toEqual(judge(given));
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deeplyFrozen(part);
    Object.freeze(value);
  }
  return value;
}
