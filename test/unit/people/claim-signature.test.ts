import { describe, expect, test } from 'vitest';
import type { SigningAlgorithm } from '../../../src/signer/algorithms.ts';
import { issue, makeSelfSigned } from '../../../src/signer/authority.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { DAY, testPki } from '../../make/pki.ts';
import { judge } from './claim.ts';

const ALGORITHMS: readonly SigningAlgorithm[] = ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'Ed25519'];

describe('a sound claim signature', () => {
  test.each(ALGORITHMS)(
    '%s: holds, in time, trusted, and that revocation was not checked is said',
    async (algorithm) => {
      const { issueSigner } = await testPki();
      const { codes, revocation } = await judge({ credentials: credentialsOf(await issueSigner({ algorithm })) });
      expect(codes).toEqual([
        'success signingCredential.trusted',
        'informational signingCredential.ocsp.skipped',
        'success claimSignature.validated',
        'success claimSignature.insideValidity',
      ]);
      expect(revocation).toEqual({ status: 'not-checked' });
    },
  );

  test('the report names the signer, the path up to the anchor and what was of no use for it', async () => {
    const pki = await testPki();
    const { signer } = await judge({
      credentials: { ...pki.signer, chain: [...pki.signer.chain, ...pki.stranger.chain] },
    });
    expect(signer).toMatchObject({
      name: 'Test signer',
      organization: 'Whence test authority',
      alg: 'ES256',
      list: 'user',
      listEntity: 'Test root',
      sha256: parseCertificate(pki.signerEntity.certificate).sha256,
    });
    expect(signer?.path.map(({ subject, anchor }) => [subject.split(', ').at(-1) ?? subject, anchor])).toHaveLength(3);
    expect(signer?.path.map(({ anchor }) => anchor)).toEqual([false, false, true]);
    expect(signer?.unusedCertificates).toHaveLength(1);
  });

  test.each([1, 2] as const)('the assurance level %i of the certificate is reported', async (assuranceLevel) => {
    const { issueSigner } = await testPki();
    const { signer } = await judge({ credentials: credentialsOf(await issueSigner({ assuranceLevel })) });
    expect(signer?.assuranceLevel).toBe(assuranceLevel);
  });

  test('a signer on no list is untrusted and nothing worse', async () => {
    const { stranger } = await testPki();
    const { codes, signer } = await judge({ credentials: stranger });
    expect(codes).toContain('failure signingCredential.untrusted');
    expect(codes.filter((code) => code.startsWith('failure'))).toHaveLength(1);
    expect(signer).toMatchObject({ list: null, listEntity: null });
  });

  test('a certificate that is listed itself needs no path', async () => {
    const { stranger } = await testPki();
    const sha256 = parseCertificate(stranger.chain[0] ?? new Uint8Array()).sha256;
    const { codes, signer } = await judge({
      credentials: stranger,
      trust: { allowedCertificates: new Map([[sha256, 'interim']]) },
    });
    expect(codes).toContain('success signingCredential.trusted');
    expect(signer?.list).toBe('interim');
  });

  test('an intermediate can be the anchor, and the path ends there', async () => {
    const pki = await testPki();
    const { signer } = await judge({
      trust: { signerAnchors: [{ der: pki.intermediate.certificate, list: 'c2pa', entity: 'Its own house' }] },
    });
    expect(signer).toMatchObject({ list: 'c2pa', listEntity: 'Its own house' });
    expect(signer?.path).toHaveLength(2);
  });
});

describe('a claim signature that does not hold', () => {
  test('another claim', async () => {
    const { codes } = await judge({ claim: new TextEncoder().encode('another claim') });
    expect(codes).toContain('failure claimSignature.mismatch');
    expect(codes).not.toContain('success claimSignature.insideValidity');
  });

  test.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['one bit changed', (signature) => signature.map((byte, index) => (index === 5 ? byte ^ 1 : byte))],
    ['a byte too long', (signature) => Uint8Array.of(...signature, 0)],
    ['all zero', (signature) => new Uint8Array(signature.length)],
    ['empty', () => new Uint8Array()],
  ])('the signature: %s', async (_, signature) => {
    const { codes } = await judge({ cose: { signature: (bytes) => new Uint8Array(signature(bytes)) } });
    expect(codes).toContain('failure claimSignature.mismatch');
  });

  test.each<[string, number | string | undefined]>([
    ['missing', undefined],
    ['RS256', -257],
    ['ES256K', -47],
    ['HMAC', 5],
    ['text', 'ES256'],
  ])('the algorithm: %s', async (_, value) => {
    const { codes } = await judge({
      cose: {
        protectedHeaders: (headers) => (value === undefined ? headers.delete(1) : headers.set(1, value)),
        // In the unprotected header anybody could put it there.
        unprotectedHeaders: (headers) => headers.set(1, -7),
      },
    });
    expect(codes).toEqual([
      'failure algorithm.unsupported',
      'failure claimSignature.mismatch',
      'informational signingCredential.ocsp.skipped',
    ]);
  });

  test.each(
    ALGORITHMS.flatMap((named) => ALGORITHMS.map((made) => [named, made] as const)).filter(([a, b]) => a !== b),
  )('a header that says %s over a key and signature of %s', async (named, made) => {
    const numbers = { ES256: -7, ES384: -35, ES512: -36, PS256: -37, PS384: -38, PS512: -39, Ed25519: -8 };
    const { issueSigner } = await testPki();
    const { codes } = await judge({
      credentials: credentialsOf(await issueSigner({ algorithm: made })),
      cose: { protectedHeaders: (headers) => headers.set(1, numbers[named]) },
    });
    expect(codes).toContain('failure claimSignature.mismatch');
    expect(codes).not.toContain('success claimSignature.validated');
  });

  test.each<[string, (cose: Uint8Array) => Uint8Array]>([
    ['no CBOR', () => Uint8Array.of(0xff)],
    ['no tag 18', (cose) => cose.subarray(1)],
    ['bytes behind it', (cose) => Uint8Array.of(...cose, 0)],
    ['nothing', () => new Uint8Array()],
  ])('a COSE_Sign1 with %s', async (_, change) => {
    const { codes, signer } = await judge({ change });
    expect(codes).toContain('failure claimSignature.mismatch');
    expect(signer).toBeNull();
  });

  test('a critical header that is not understood', async () => {
    const { codes } = await judge({
      cose: { protectedHeaders: (headers) => headers.set(2, ['new-rule']).set('new-rule', 1) },
    });
    expect(codes).toContain('failure claimSignature.mismatch');
  });

  test('a certificate chain in both headers', async () => {
    const { stranger } = await testPki();
    const { codes } = await judge({
      cose: { unprotectedHeaders: (headers) => headers.set('x5chain', stranger.chain) },
    });
    expect(codes).toContain('failure claimSignature.mismatch');
  });

  test.each([
    [1, 'success signingCredential.trusted'],
    [2, 'failure signingCredential.invalid'],
  ] as const)('a chain that is not signed along, in a version %i claim: %s', async (claimVersion, code) => {
    const { signer } = await testPki();
    const { codes } = await judge({
      claimVersion,
      cose: {
        protectedHeaders: (headers) => headers.delete(33),
        unprotectedHeaders: (headers) => headers.set('x5chain', signer.chain),
      },
    });
    expect(codes).toContain(code);
  });

  test('no certificate at all', async () => {
    const { codes } = await judge({ cose: { protectedHeaders: (headers) => headers.delete(33) } });
    expect(codes).toContain('failure signingCredential.invalid');
  });

  test('more certificates than any chain has are a limit, not a finding', async () => {
    const pki = await testPki();
    const chain = Array.from({ length: 9 }, () => pki.signerEntity.certificate);
    await expect(judge({ credentials: { ...pki.signer, chain } })).rejects.toMatchObject({
      limit: 'MAX_CHAIN_CERTIFICATES',
    });
  });
});

describe('the profile of signers', () => {
  test.each<[string, Partial<CertificateProfile>]>([
    ['no extended key usage', { ekus: null }],
    ['any extended key usage', { ekus: ['2.5.29.37.0'] }],
    ['a usage that is not accepted', { ekus: ['1.3.6.1.5.5.7.3.1'] }],
    ['time-stamping beside signing', { ekus: [EKU.timeStamping, EKU.c2paClaimSigning] }],
    ['no digital signature', { keyUsage: ['nonRepudiation'] }],
    ['no key usage', { keyUsage: null }],
    ['a certification authority', { ca: true, keyUsage: ['digitalSignature', 'keyCertSign'] }],
    ['signing certificates without being an authority', { keyUsage: ['digitalSignature', 'keyCertSign'] }],
    ['no key identifiers', { keyIdentifiers: false }],
    ['unique identifiers', { issuerUniqueId: true }],
  ])('refuses %s', async (_, profile) => {
    const { issueSigner } = await testPki();
    const { codes } = await judge({ credentials: credentialsOf(await issueSigner(profile)) });
    expect(codes).toContain('failure signingCredential.invalid');
  });

  test('refuses a certificate that vouches for itself', async () => {
    const self = await makeSelfSigned({ subject: { commonName: 'I', organization: 'Me' } });
    const { codes } = await judge({
      credentials: { algorithm: 'ES256', privateKey: self.keys.privateKey, chain: [self.certificate] },
    });
    expect(codes).toContain('failure signingCredential.invalid');
    expect(codes).toContain('failure signingCredential.untrusted');
  });

  test.each<[string, Partial<CertificateProfile>]>([
    ['version 1', { version: 1 }],
    ['a critical extension that nobody knows', { unknownCriticalExtension: true }],
    ['an issuer signature that does not hold', { brokenSignature: true }],
    ['a SHA-1 signature', { namesSha1: true }],
  ])('does not trust %s', async (_, profile) => {
    const { issueSigner } = await testPki();
    const { codes } = await judge({ credentials: credentialsOf(await issueSigner(profile)) });
    expect(codes).not.toContain('success signingCredential.trusted');
    expect(codes).toContain('failure signingCredential.untrusted');
  });
});

describe('the path to an anchor', () => {
  test.each<[string, Partial<CertificateProfile>]>([
    ['an issuer that is no authority', { ca: false, keyUsage: ['digitalSignature', 'keyCertSign'] }],
    ['an issuer whose key may not sign certificates', { ca: true, keyUsage: ['digitalSignature'] }],
    ['an issuer made for time-stamps', { ca: true, ekus: [EKU.timeStamping] }],
    ['an expired issuer', { ca: true, notBefore: Date.now() - 20 * DAY, notAfter: Date.now() - 10 * DAY }],
    ['a name outside the permitted tree', { ca: true, nameConstraints: { permitted: [{ commonName: 'Only me' }] } }],
    [
      'a name inside the excluded tree',
      { ca: true, nameConstraints: { excluded: [{ country: 'AT', commonName: 'Test signer' }] } },
    ],
  ])('is not built over %s', async (_, profile) => {
    const pki = await testPki();
    const issuer = await issue(pki.root, { subject: { commonName: 'Odd issuer' }, ...profile });
    const leaf = await issue(issuer, { subject: { country: 'AT', commonName: 'Test signer' } });
    const { codes } = await judge({ credentials: credentialsOf(leaf) });
    expect(codes).toContain('failure signingCredential.untrusted');
  });

  test('is not built where an issuer allows fewer authorities below it', async () => {
    const pki = await testPki();
    const below = await issue(pki.intermediate, { subject: { commonName: 'One too many' }, ca: true });
    const { codes } = await judge({
      credentials: credentialsOf(await issue(below, { subject: { commonName: 'Leaf' } })),
    });
    expect(codes).toContain('failure signingCredential.untrusted');
  });

  test("is not lent by a real authority's certificate beside one's own", async () => {
    const pki = await testPki();
    const { codes } = await judge({
      credentials: {
        ...pki.stranger,
        chain: [...pki.stranger.chain, pki.intermediate.certificate, pki.root.certificate],
      },
    });
    expect(codes).toContain('failure signingCredential.untrusted');
  });

  test('is found among issuers of the same name with other keys, whatever their order', async () => {
    const pki = await testPki();
    const twin = await issue(pki.root, {
      subject: { commonName: 'Test intermediate', organization: 'Whence test authority', country: 'AT' },
      ca: true,
    });
    const [leaf = new Uint8Array(), ...issuers] = pki.signer.chain;
    const { codes } = await judge({ credentials: { ...pki.signer, chain: [leaf, twin.certificate, ...issuers] } });
    expect(codes).toContain('success signingCredential.trusted');
  });
});
