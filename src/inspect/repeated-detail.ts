/** What the verifier's own words add nothing to: they say the sentence of their code again, in other words. */
const SAID_ALREADY: ReadonlySet<string> = new Set([
  'assertion.bmffHash.mismatch: the bytes of the file are not those that were signed',
  'assertion.dataHash.mismatch: the bytes of the file are not those that were signed',
  'cawg.ica.did_unavailable: not asked for',
  'signingCredential.ocsp.skipped: the file carries no answer',
  'signingCredential.ocsp.unknown: its authority does not know the certificate',
]);

/** Does a finding's sentence say its detail already? */
export function isSaidAlready(code: string, explanation: string): boolean {
  return SAID_ALREADY.has(`${code}: ${explanation}`);
}
