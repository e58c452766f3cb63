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
  const succeeded = new Set(active.success.map(({ code }) => code));
  const failures = [active, ...deltas].flatMap(({ failure }) => failure);
  const valid =
    succeeded.has('claimSignature.validated') &&
    succeeded.has('claimSignature.insideValidity') &&
    failures.every(({ code }) => isTolerated(code));
  if (!valid) return 'Invalid';
  return succeeded.has('signingCredential.trusted') && failures.length === 0 ? 'Trusted' : 'Valid';
}
