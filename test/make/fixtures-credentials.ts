import { issue } from '../../src/signer/authority.ts';
import { EKU } from '../../src/signer/oids.ts';
import { type Fixture, fixture, invalid, signed, trusted, without } from './fixture.ts';
import { DAY } from './pki.ts';
import { expiredSigner, NOTE, selfSigned, signedBelow, signedBy, stamped, stampedBy, stapled } from './recipes.ts';

const UNKNOWN_SIGNER = { state: 'Valid', verdict: 'unknown-signer', codes: ['signingCredential.untrusted'] } as const;

/** Signers, clocks and answers about revocation that are not what they should be. */
export const CREDENTIAL_FIXTURES: readonly Fixture[] = [
  ...(['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'Ed25519'] as const).map((algorithm) =>
    fixture(`signed with ${algorithm}`, trusted('claimSignature.validated'), signedBy({ algorithm })),
  ),
  fixture('a signer on no list', UNKNOWN_SIGNER, (pki) => ({ signer: pki.stranger })),
  fixture('self-signed', invalid('signingCredential.invalid', 'signingCredential.untrusted'), selfSigned),
  fixture('a broken signature on the certificate', UNKNOWN_SIGNER, signedBy({ brokenSignature: true })),
  fixture('below a certificate that is no authority', UNKNOWN_SIGNER, signedBelow({ ca: false })),
  fixture('below an authority too many', UNKNOWN_SIGNER, async (pki) => {
    const subject = { commonName: 'One too many', organization: 'X' };
    const { signer } = await signedBy({})(pki);
    const deeper = await issue(pki.intermediate, { subject, ca: true });
    const leaf = await issue(deeper, { subject: { commonName: 'Too deep', organization: 'X' } });
    const chain = [leaf.certificate, ...leaf.issuers.slice(0, -1)];
    return signer === undefined ? {} : { signer: { ...signer, privateKey: leaf.keys.privateKey, chain } };
  }),
  fixture(
    'outside of permitted names',
    UNKNOWN_SIGNER,
    signedBelow({
      nameConstraints: { permitted: [{ commonName: 'Only this', organization: 'Another' }] },
    }),
  ),
  ...Object.entries({
    'no extended key usage': { ekus: null },
    'any extended key usage': { ekus: [EKU.any] },
    'an extended key usage of servers': { ekus: [EKU.serverAuth] },
    'time-stamping besides e-mail': { ekus: [EKU.timeStamping, EKU.emailProtection] },
    'no digital signature': { keyUsage: ['keyEncipherment'] as const },
    'a certification authority': {
      ca: true,
      keyUsage: ['digitalSignature', 'keyCertSign'] as const,
      ekus: [EKU.emailProtection],
    },
    'no key identifiers': { keyIdentifiers: false },
    'unique identifiers': { issuerUniqueId: true },
    'SHA-1': { namesSha1: true },
  }).map(([name, profile]) =>
    fixture(`signer's certificate: ${name}`, invalid('signingCredential.invalid'), signedBy(profile)),
  ),
  fixture('an expired signer', invalid('claimSignature.outsideValidity'), expiredSigner),
  fixture('a signer not valid yet', invalid('claimSignature.outsideValidity'), (pki) =>
    signedBy({ notBefore: pki.now + DAY, notAfter: pki.now + 2 * DAY })(pki),
  ),
  fixture(
    'expired signer, stamped too late',
    invalid('claimSignature.outsideValidity', 'timeStamp.trusted'),
    async (pki) => ({
      ...(await expiredSigner(pki)),
      ...(await stamped()(pki)),
    }),
  ),

  fixture(
    'time-stamp over something else',
    without(trusted('timeStamp.mismatch'), 'timeStamp.trusted'),
    stamped({ fault: 'imprint' }),
  ),
  fixture(
    'time-stamp with a wrong digest',
    without(trusted('timeStamp.mismatch'), 'timeStamp.trusted'),
    stamped({ fault: 'digest' }),
  ),
  fixture(
    'time-stamp with a wrong signature',
    without(trusted('timeStamp.mismatch'), 'timeStamp.trusted'),
    stamped({ fault: 'signature' }),
  ),
  fixture(
    'time-stamp cut short',
    without(trusted('timeStamp.malformed'), 'timeStamp.trusted'),
    stamped({ fault: 'malformed' }),
  ),
  fixture(
    'two time-stamps in one header',
    without(trusted('timeStamp.malformed'), 'timeStamp.trusted'),
    stamped({ copies: 2 }),
  ),
  fixture(
    'time-stamp without certificates',
    without(trusted('timeStamp.untrusted'), 'timeStamp.trusted'),
    stamped({ fault: 'no-certificates' }),
  ),
  fixture(
    'time-stamp with attributes out of order',
    trusted('timeStamp.trusted'),
    stamped({ fault: 'unsorted-attributes' }),
  ),
  fixture(
    'time-stamp that names another certificate',
    without(trusted('timeStamp.credentialInvalid'), 'timeStamp.trusted'),
    stamped({ fault: 'wrong-signing-certificate' }),
  ),
  fixture(
    'time-stamp of an unknown clock',
    without(trusted('timeStamp.validated', 'timeStamp.untrusted'), 'timeStamp.trusted'),
    async (pki) => {
      const subject = { commonName: 'Odd clock', organization: 'Nobody known' };
      const authority = await issue(pki.strangerRoot, { subject, ekus: [EKU.timeStamping], ekuCritical: true });
      return stamped({ authority })(pki);
    },
  ),
  fixture('time-stamp outside of the clock\u2019s validity', trusted('timeStamp.outsideValidity'), (pki) =>
    stampedBy({ notBefore: pki.now - 10 * DAY }, 20)(pki),
  ),
  fixture(
    'time-stamp from the future',
    without(trusted('timeStamp.outsideValidity'), 'timeStamp.trusted'),
    stamped({ daysAgo: -10 }),
  ),
  fixture(
    'time-stamp of a mailer',
    without(trusted('timeStamp.credentialInvalid'), 'timeStamp.trusted'),
    stampedBy({ ekus: [EKU.emailProtection] }),
  ),
  fixture(
    'time-stamp of a clock with two usages',
    without(trusted('timeStamp.credentialInvalid'), 'timeStamp.trusted'),
    stampedBy({ ekus: [EKU.timeStamping, EKU.emailProtection] }),
  ),
  fixture(
    'an unknown clock does not help an expired signer',
    invalid('claimSignature.outsideValidity'),
    async (pki) => {
      const subject = { commonName: 'Odd clock', organization: 'Nobody known' };
      const lasting = { notBefore: pki.now - 300 * DAY, notAfter: pki.now + DAY };
      const authority = await issue(pki.strangerRoot, {
        subject,
        ekus: [EKU.timeStamping],
        ekuCritical: true,
        ...lasting,
      });
      return { ...(await expiredSigner(pki)), ...(await stamped({ authority, daysAgo: 150 })(pki)) };
    },
  ),
  fixture('an empty time-stamp assertion', invalid('assertion.timestamp.malformed'), {
    assertions: [{ label: 'c2pa.time-stamp', content: { kind: 'cbor', value: {} } }],
  }),

  fixture(
    'stapled answer: good, from a delegate',
    trusted('signingCredential.ocsp.notRevoked'),
    stapled({ status: 'good' }, (pki) =>
      pki.issueSigner({ ekus: [EKU.ocspSigning], ocspNoCheck: true, notBefore: pki.now - 9 * DAY }),
    ),
  ),
  fixture('stapled answer: revoked', invalid('signingCredential.ocsp.revoked'), async (pki) =>
    stapled({ status: 'revoked', at: pki.now - 2 * DAY, reason: 'keyCompromise' })(pki),
  ),
  fixture('stapled answer: unknown', invalid('signingCredential.ocsp.unknown'), stapled({ status: 'unknown' })),
  fixture(
    'stapled answer of a stranger',
    without(trusted('signingCredential.ocsp.skipped'), 'signingCredential.ocsp.notRevoked'),
    stapled({ status: 'good' }, (pki) => Promise.resolve(pki.strangerRoot)),
  ),

  fixture('wrong signature', invalid('claimSignature.mismatch'), { faults: ['signature.wrong'] }),
  fixture('DER in place of r and s', invalid('claimSignature.mismatch'), { faults: ['signature.der-encoded'] }),
  fixture('no signature', invalid('claimSignature.missing'), { faults: ['signature.missing'] }),
  fixture('a signature elsewhere', invalid('claimSignature.missing'), { faults: ['claim.signature-elsewhere'] }),
  fixture('a signature that is none', invalid('claimSignature.mismatch'), { faults: ['signature.no-cose'] }),
  fixture('an algorithm that is not allowed', invalid('algorithm.unsupported'), {
    faults: ['signature.algorithm-unsupported'],
  }),
  fixture('no algorithm', invalid('algorithm.unsupported'), { faults: ['signature.algorithm-missing'] }),
  fixture('an unknown critical header', invalid('claimSignature.mismatch'), { faults: ['signature.unknown-critical'] }),
  fixture('no certificate', invalid('signingCredential.invalid'), { faults: ['signature.no-certificates'] }),
  fixture('certificates in the unprotected header', invalid('signingCredential.invalid'), {
    faults: ['signature.chain-unprotected'],
  }),
  {
    name: 'signed twice, the second time by a stranger',
    make: async () =>
      signed('image/jpeg', (pki) => ({ signer: pki.stranger, assertions: [NOTE] }), await signed('image/jpeg')),
    expect: UNKNOWN_SIGNER,
  },
];
