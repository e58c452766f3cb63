import { describe, expect, test } from 'vitest';
import { LimitError, MalformedError } from '../../src/verifier/bytes/errors.ts';
import { anchorIndex } from '../../src/verifier/x509/anchor-index.ts';
import { parseCertificate } from '../../src/verifier/x509/certificate.ts';
import { readCertificateBag } from '../../src/verifier/x509/certificate-bag.ts';
import { buildPath } from '../../src/verifier/x509/path.ts';
import { pemCertificates, SKIPPED, VECTORS, vectorText } from './vectors.ts';

interface Case {
  readonly id: string;
  readonly features: readonly string[];
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_time: string | null;
  readonly expected_result: 'SUCCESS' | 'FAILURE';
}

/** Families that ask for what a C2PA path does not have. */
const NOT_APPLICABLE: readonly (readonly [RegExp, string])[] = [
  [/^webpki::(san|cn)::/, 'host names: a claim signer has none'],
  [/^rfc5280::san::/, 'host names: a claim signer has none'],
  [/^rfc5280::ca-as-leaf-wrong-san$/, 'host names: a claim signer has none'],
  [/^crl::/, 'C2PA 2.2 has no CRLs for signers; revocation is by OCSP (§15.9)'],
  [/^pathlen::max-chain-depth/, 'the caller sets no depth; MAX_CHAIN_CERTIFICATES is fixed'],
  [/^(rfc5280|webpki)::eku::/, 'usages of the leaf are the profile of signer or authority, tested in test/unit/people'],
];

/** Single cases where our path building differs on purpose. */
const DEVIATIONS: ReadonlyMap<string, string> = new Map([
  ['rfc5280::aki::leaf-missing-aki', 'the profile of claim signers asks for it (signer-profile.ts), not the path'],
  ['rfc5280::aki::intermediate-missing-aki', 'key identifiers help to find an issuer; its signature decides'],
  ['rfc5280::aki::cross-signed-root-missing-aki', 'key identifiers help to find an issuer; its signature decides'],
  ['rfc5280::ski::intermediate-missing-ski', 'key identifiers help to find an issuer; its signature decides'],
  ['rfc5280::ski::root-missing-ski', 'key identifiers help to find an issuer; its signature decides'],
  ['rfc5280::leaf-ku-keycertsign', 'the profile of claim signers refuses it (signer-profile.ts), not the path'],
  ['webpki::ca-as-leaf', 'the profile of claim signers refuses it (signer-profile.ts), not the path'],
  ['webpki::ee-basicconstraints-ca', 'the profile of claim signers refuses it (signer-profile.ts), not the path'],
  [
    'rfc5280::nc::permitted-dns-match-noncritical',
    'enforced whether critical or not, as the webpki twin of this case wants',
  ],
  ['rfc5280::pc::ica-noncritical-pc', 'C2PA builds no policy tree; only a critical one would have to be understood'],
  ['rfc5280::root-non-critical-basic-constraints', 'a root of the interim list (Metaphysic) is written so'],
  ['webpki::malformed-aia', 'never read: no issuer is ever fetched'],
  ['webpki::aki::root-with-aki-missing-keyidentifier', 'a rule of the web PKI for roots; anchors are taken as listed'],
  ['webpki::aki::root-with-aki-authoritycertissuer', 'a rule of the web PKI for roots; anchors are taken as listed'],
  [
    'webpki::aki::root-with-aki-authoritycertserialnumber',
    'a rule of the web PKI for roots; anchors are taken as listed',
  ],
  ['webpki::aki::root-with-aki-all-fields', 'a rule of the web PKI for roots; anchors are taken as listed'],
  ['webpki::aki::root-with-aki-ski-mismatch', 'a rule of the web PKI for roots; anchors are taken as listed'],
  [
    'webpki::forbidden-rsa-not-divisible-by-8-in-root',
    'a rule of the web PKI; any modulus from 2048 bits on is strong enough',
  ],
  [
    'webpki::forbidden-rsa-key-not-divisible-by-8-in-leaf',
    'a rule of the web PKI; any modulus from 2048 bits on is strong enough',
  ],
]);

const NOW = Date.UTC(2026, 6, 1);

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : 'x509-limbo paths', () => {
  const cases: readonly Case[] =
    VECTORS === null
      ? []
      : (JSON.parse(vectorText('limbo/limbo-lite.json')) as { testcases: readonly Case[] }).testcases;
  const applicable = cases.filter(({ id }) => !NOT_APPLICABLE.some(([pattern]) => pattern.test(id)));

  test.each(applicable.map((one) => [one.id, one] as const))('%s', async (id, one) => {
    const wanted = one.expected_result === 'SUCCESS';
    expect(await anchored(one)).toBe(DEVIATIONS.has(id) ? !wanted : wanted);
  });

  test('every deviation is a case that is run, with a reason', () => {
    for (const [id, reason] of DEVIATIONS) {
      expect(applicable.map((one) => one.id)).toContain(id);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});

async function anchored(one: Case): Promise<boolean> {
  const der = (pem: string): Uint8Array => pemCertificates(pem)[0] ?? new Uint8Array();
  try {
    const outcome = await buildPath({
      leaf: parseCertificate(der(one.peer_certificate)),
      others: readCertificateBag(one.untrusted_intermediates.map(der)),
      anchors: anchorIndex(one.trusted_certs.map((pem) => ({ der: der(pem) }))),
      at: one.validation_time === null ? NOW : Date.parse(one.validation_time),
      mayIssue: () => true,
    });
    return outcome.anchored;
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return false;
    throw error;
  }
}
