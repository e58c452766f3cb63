import { describe, expect, test } from 'vitest';
import { referenceResults } from '../../../src/cli/reference-names.ts';
import type { StatusEntry } from '../../../src/verifier/report.ts';
import { failing, NO_RESULTS, report } from '../verdict/hand-made-report.ts';

const INGREDIENT = 'self#jumbf=/c2pa/urn:c2pa:part/c2pa.assertions/cawg.identity';

describe('findings in the names of the reference library', () => {
  test('an expired signer is called as the reference calls it, with the code of the standard beside it', () => {
    const { failure } = referenceResults(report('Invalid', { results: failing('claimSignature.outsideValidity') }));
    expect(failure).toMatchObject([{ code: 'signingCredential.expired', standard: 'claimSignature.outsideValidity' }]);
  });

  test('all other findings keep the code of the standard', () => {
    const results = failing('assertion.dataHash.mismatch', 'signingCredential.untrusted');
    expect(referenceResults(report('Invalid', { results })).failure).toEqual(results.failure);
  });

  test('of what is wrong in ingredients, identities alone stand among the findings about the file', () => {
    const failure: StatusEntry[] = [
      { code: 'cawg.ica.signer_payload.mismatch', url: INGREDIENT },
      { code: 'assertion.hashedURI.mismatch', url: INGREDIENT },
    ];
    const ingredientDeltas = [{ ingredient: 'self#jumbf=/c2pa/x', results: { ...NO_RESULTS, failure } }];
    expect(referenceResults(report('Trusted', { ingredientDeltas })).failure).toEqual([failure[0]]);
  });
});
