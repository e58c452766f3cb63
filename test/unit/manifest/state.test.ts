import { describe, expect, it } from 'vitest';
import type { Results } from '../../../src/verifier/report.ts';
import { NO_RESULTS } from '../../../src/verifier/results.ts';
import { deriveState } from '../../../src/verifier/state.ts';
import type { FailureCode, SuccessCode } from '../../../src/verifier/status.ts';

const results = (success: readonly SuccessCode[], failure: readonly FailureCode[] = []): Results => ({
  success: success.map((code) => ({ code, url: '' })),
  informational: [],
  failure: failure.map((code) => ({ code, url: '' })),
});
const SIGNED: readonly SuccessCode[] = ['claimSignature.validated', 'claimSignature.insideValidity'];
const TRUSTED: readonly SuccessCode[] = [...SIGNED, 'signingCredential.trusted'];

describe('the state', () => {
  it('is Trusted where the signature holds, the signer is on a list, and nothing failed', () => {
    expect(deriveState(results(TRUSTED), [])).toBe('Trusted');
  });

  it('is Invalid for want of findings', () => {
    expect(deriveState(NO_RESULTS, [])).toBe('Invalid');
    expect(deriveState(results(['signingCredential.trusted']), [])).toBe('Invalid');
    expect(deriveState(results(['claimSignature.validated', 'signingCredential.trusted']), [])).toBe('Invalid');
  });

  it('is Valid, never Trusted, where an unknown signer is all there is against it', () => {
    expect(deriveState(results(SIGNED, ['signingCredential.untrusted']), [])).toBe('Valid');
    expect(deriveState(results(SIGNED), [])).toBe('Valid');
    expect(deriveState(results(TRUSTED), [results([], ['signingCredential.untrusted'])])).toBe('Valid');
  });

  it('is Invalid by any other failure, of an ingredient too', () => {
    expect(deriveState(results(TRUSTED, ['assertion.dataHash.mismatch']), [])).toBe('Invalid');
    expect(deriveState(results(TRUSTED), [results([], ['assertion.hashedURI.mismatch'])])).toBe('Invalid');
  });
});
