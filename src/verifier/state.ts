import type { Results } from './report.ts';

/**
 * Failures that leave a manifest valid, but never trusted: nobody we know vouches for the signer, or for somebody else
 * whom the manifest names. A credential of an aggregator that contradicts itself is not among them.
 */
function isTolerated(code: string): boolean {
  return code === 'signingCredential.untrusted' || code.startsWith('cawg.x509.') || code.startsWith('cawg.identity.');
}

/**
 * The state of a manifest from the findings about it and what is new about its ingredients (C2PA 2.2 §14.3, as the
 * reference library derives it). Nothing is valid for want of findings: the signature's success must be among them.
 */
export function deriveState(active: Results, deltas: readonly Results[]): 'Trusted' | 'Valid' | 'Invalid' {
  const succeeded = new Set<string>();
  for (const { code } of active.success) succeeded.add(code);
  if (!succeeded.has('claimSignature.validated') || !succeeded.has('claimSignature.insideValidity')) return 'Invalid';
  let failures = 0;
  for (const { failure } of [active, ...deltas]) {
    for (const { code } of failure) {
      if (!isTolerated(code)) return 'Invalid';
      failures += 1;
    }
  }
  return succeeded.has('signingCredential.trusted') && failures === 0 ? 'Trusted' : 'Valid';
}
