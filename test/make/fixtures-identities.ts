import { type AggregationOptions, type AggregatorFault, makeAggregator } from '../../src/signer/aggregator.ts';
import { flippedLastBit } from '../../src/signer/bytes.ts';
import type { CoseOptions } from '../../src/signer/cose.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import type { IdentityFault } from '../../src/signer/identity.ts';
import { ocspResponse } from '../../src/signer/ocsp-responder.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';
import type { StatusCode } from '../../src/verifier/status.ts';
import { type Expectation, type Fixture, fixture, invalid, trusted } from './fixture.ts';
import { DAY, type TestPki } from './pki.ts';

/** What the aggregator's credential contradicts makes the manifest invalid, as in the reference library. */
const AGGREGATOR_FAULTS: readonly (readonly [AggregatorFault, StatusCode])[] = [
  ['no-cose', 'cawg.ica.invalid_cose_sign1'],
  ['algorithm', 'cawg.ica.invalid_alg'],
  ['content-type', 'cawg.ica.invalid_content_type'],
  ['no-credential', 'cawg.ica.invalid_verifiable_credential'],
  ['issuer', 'cawg.ica.invalid_issuer'],
  ['did-web', 'cawg.ica.did_unavailable'],
  ['did-method', 'cawg.ica.did_unsupported_method'],
  ['did-document', 'cawg.ica.invalid_did_document'],
  ['signature', 'cawg.ica.signature_mismatch'],
  ['asset', 'cawg.ica.signer_payload.mismatch'],
  ['valid-from-missing', 'cawg.ica.valid_from.missing'],
  ['valid-from-later', 'cawg.ica.valid_from.invalid'],
  ['valid-until-past', 'cawg.ica.valid_until.invalid'],
  ['identities-missing', 'cawg.ica.verified_identities.missing'],
  ['identities-incomplete', 'cawg.ica.verified_identities.invalid'],
];

const IDENTITY_FAULTS: readonly (readonly [IdentityFault, StatusCode])[] = [
  ['shape', 'cawg.identity.cbor.invalid'],
  ['pad', 'cawg.identity.pad.invalid'],
  ['hash', 'cawg.identity.assertion.mismatch'],
  ['duplicate', 'cawg.identity.assertion.duplicate'],
  ['no-hard-binding', 'cawg.identity.hard_binding_missing'],
  ['type', 'cawg.identity.sig_type.unknown'],
];

/** People and firms named besides the signer. */
export const IDENTITY_FIXTURES: readonly Fixture[] = [
  fixture(
    'an identity by a certificate',
    trusted(
      'cawg.identity.well-formed',
      'cawg.x509.credential.trusted',
      'cawg.x509.signature.validated',
      'cawg.x509.signature.inside_validity',
    ),
    byCertificate(),
  ),
  fixture(
    'an identity by a certificate on no list',
    doubted('cawg.x509.credential.untrusted'),
    byCertificate((pki) => ({ credentials: pki.stranger })),
  ),
  fixture(
    'an identity with a wrong signature',
    doubted('cawg.x509.signature.mismatch'),
    byCertificate(() => ({ signature: flippedLastBit })),
  ),
  fixture(
    'an identity by an algorithm that is not allowed',
    doubted('cawg.x509.algorithm.unsupported'),
    byCertificate(() => ({ protectedHeaders: (headers) => headers.set(1, -47) })),
  ),
  fixture(
    'an identity whose certificate has expired',
    doubted('cawg.x509.signature.outside_validity'),
    byCertificate(async (pki) => ({
      credentials: credentialsOf(
        await pki.issuePerson({ notBefore: pki.now - 200 * DAY, notAfter: pki.now - 100 * DAY }),
      ),
    })),
  ),
  fixture(
    'an identity whose certificate was revoked',
    doubted('cawg.x509.ocsp.revoked'),
    byCertificate(async (pki) => {
      const subject = await pki.issuePerson({ notBefore: pki.now - 9 * DAY });
      const answer = { status: 'revoked', at: pki.now - 2 * DAY, reason: 'keyCompromise' } as const;
      const times = { thisUpdate: pki.now - DAY, nextUpdate: pki.now + DAY };
      const response = await ocspResponse({ subject, responder: pki.identityRoot, answer, ...times });
      return { credentials: credentialsOf(subject), ocsp: [response] };
    }),
  ),
  ...IDENTITY_FAULTS.map(([fault, code]) =>
    fixture(
      `an identity with a fault: ${fault}`,
      doubted(code),
      byCertificate(() => ({}), fault),
    ),
  ),
  fixture(
    'an identity by an aggregator',
    trusted('cawg.identity.well-formed', 'cawg.ica.credential_valid'),
    byAggregator(),
  ),
  fixture('an identity by an aggregator on no list', trusted('cawg.ica.untrusted_issuer'), async (pki) =>
    byAggregator({ aggregator: await makeAggregator() })(pki),
  ),
  ...AGGREGATOR_FAULTS.map(([fault, code]) =>
    fixture(
      `an aggregator's credential with a fault: ${fault}`,
      fault === 'did-web' ? { state: 'Invalid', verdict: 'not-checked', codes: [code] } : invalid(code),
      byAggregator({ fault }),
    ),
  ),
];

/** Valid, and never more: somebody is named who is not proven to stand behind it. */
function doubted(code: StatusCode): Expectation {
  return { state: 'Valid', verdict: 'unknown-signer', codes: [code] };
}

function byCertificate(
  change: (pki: TestPki) => Partial<CoseOptions> | Promise<Partial<CoseOptions>> = () => ({}),
  fault?: IdentityFault,
): (pki: TestPki) => Promise<Partial<SignOptions>> {
  return async (pki) => {
    const cose = { credentials: pki.person, ...(await change(pki)) };
    return { identities: [{ by: { kind: 'certificate', cose }, ...(fault === undefined ? {} : { fault }) }] };
  };
}

function byAggregator(change: Partial<AggregationOptions> = {}): (pki: TestPki) => Promise<Partial<SignOptions>> {
  return (pki) => {
    const options = { aggregator: pki.aggregator, validFrom: pki.now - DAY, name: 'photographer', ...change };
    return Promise.resolve({ identities: [{ by: { kind: 'aggregator', options } }] });
  };
}
