import type { IdentityReport, Results } from '../verifier/report.ts';

/** What is known of somebody whom a file names besides its signer. Only the first says that the name holds. */
export type IdentityStanding =
  | 'confirmed'
  /** The one who vouches for it is on no identity list: anybody can vouch for anything. */
  | 'unlisted-voucher'
  /** Only another host could tell, and nobody was asked. */
  | 'not-asked'
  | 'failed';

/** CAWG Identity 1.2: by what was found about this identity; without a finding that it holds, nothing confirms it. */
export function identityStanding({ url }: IdentityReport, results: Results): IdentityStanding {
  const codes = (entries: Results['success']): readonly string[] =>
    entries.filter((entry) => entry.url === url).map(({ code }) => code);
  const failed = codes(results.failure);
  const isUnlisted = (code: string): boolean => code === 'cawg.x509.credential.untrusted';
  const isUnasked = (code: string): boolean => code === 'cawg.ica.did_unavailable';
  if (failed.length > 0) {
    if (failed.every(isUnlisted)) return 'unlisted-voucher';
    return failed.every(isUnasked) ? 'not-asked' : 'failed';
  }
  const noted = codes(results.informational);
  const held = codes(results.success);
  const listed = held.includes('cawg.x509.credential.trusted') || held.includes('cawg.ica.credential_valid');
  return listed && !noted.includes('cawg.ica.untrusted_issuer') ? 'confirmed' : 'unlisted-voucher';
}
