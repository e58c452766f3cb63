import { type CoseOptions, type SignerCredentials, signCose } from '../../../src/signer/cose.ts';
import { type ClaimSignatureOutcome, checkClaimSignature } from '../../../src/verifier/checks/claim-signature.ts';
import type { TrustSettings } from '../../../src/verifier/trust/trust-settings.ts';
import { testPki } from '../../make/pki.ts';

export const CLAIM = new TextEncoder().encode('the bytes of a claim');

export interface Judged extends ClaimSignatureOutcome {
  /** `outcome code` of every status, in order. */
  readonly codes: readonly string[];
}

export interface Circumstances {
  readonly cose?: Omit<CoseOptions, 'credentials'>;
  readonly credentials?: SignerCredentials;
  readonly change?: (cose: Uint8Array) => Uint8Array;
  readonly claim?: Uint8Array;
  readonly claimVersion?: 1 | 2;
  readonly at?: number;
  readonly trust?: Partial<TrustSettings>;
  readonly tokens?: readonly Uint8Array[];
  readonly ocsp?: readonly Uint8Array[];
}

/** Signs CLAIM with the test signer unless said otherwise, and judges it by the test trust. */
export async function judge(circumstances: Circumstances = {}): Promise<Judged> {
  const pki = await testPki();
  const { change = (cose) => cose } = circumstances;
  const signed = await signCose(
    CLAIM,
    { credentials: circumstances.credentials ?? pki.signer, ...circumstances.cose },
    null,
  );
  const outcome = await checkClaimSignature({
    url: 'self#jumbf=/c2pa/test/c2pa.signature',
    cose: change(signed),
    claim: circumstances.claim ?? CLAIM,
    claimVersion: circumstances.claimVersion ?? 2,
    timeStampTokens: circumstances.tokens ?? [],
    ocspResponses: circumstances.ocsp ?? [],
    at: circumstances.at ?? pki.now,
    trust: { ...pki.trust, ...circumstances.trust },
  });
  return { ...outcome, codes: outcome.statuses.map(({ outcome: kind, code }) => `${kind} ${code}`) };
}
