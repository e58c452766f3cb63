import { describe, expect, test } from 'vitest';
import { issue, makeRoot } from '../../../src/signer/authority.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { type TimeStampOptions, timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { DAY, testPki } from '../../make/pki.ts';
import { type Circumstances, CLAIM, type Judged, judge } from './claim.ts';

const HOLDS = ['success timeStamp.validated', 'success timeStamp.trusted'];

/** A signer whose certificate ended 100 days ago, stamped while it was valid unless said otherwise. */
async function expired(
  stamp: Partial<TimeStampOptions> & { readonly header?: 'sigTst' | 'sigTst2'; readonly copies?: number } = {},
  circumstances: Circumstances = {},
): Promise<Judged> {
  const pki = await testPki();
  const signer = await pki.issueSigner({ notBefore: pki.now - 400 * DAY, notAfter: pki.now - 100 * DAY });
  const { header = 'sigTst2', copies, ...options } = stamp;
  return judge({
    credentials: credentialsOf(signer),
    ...circumstances,
    cose: {
      timeStamp: {
        stamp: timeStamper({ authority: pki.timeStampAuthority, time: pki.now - 200 * DAY, ...options }),
        header,
        ...(copies === undefined ? {} : { copies }),
      },
      ...circumstances.cose,
    },
  });
}

describe('a time-stamp that holds', () => {
  test.each([
    ['sigTst', 1],
    ['sigTst2', 2],
  ] as const)('keeps an expired signer standing: %s', async (header, claimVersion) => {
    const { codes, time } = await expired({ header }, { claimVersion });
    expect(codes).toEqual(expect.arrayContaining([...HOLDS, 'success signingCredential.trusted']));
    expect(codes).toContain('success claimSignature.insideValidity');
    expect(time).toMatchObject({ source: 'time-stamp', authority: 'Test clock' });
  });

  test('over the claim alone proves nothing in version 2: whoever signs later has it too', async () => {
    const { codes, time } = await expired({ header: 'sigTst' }, { claimVersion: 2 });
    expect(codes).toEqual(
      expect.arrayContaining(['informational timeStamp.malformed', 'failure claimSignature.outsideValidity']),
    );
    expect(time).toBeNull();
  });

  test.each(['sha256', 'sha384', 'sha512'] as const)('may be made with %s', async (hash) => {
    expect((await expired({ hash })).codes).toEqual(expect.arrayContaining(HOLDS));
  });

  test.each(['ES384', 'PS256', 'Ed25519'] as const)('may be signed with %s', async (algorithm) => {
    const { issueTimeStampAuthority } = await testPki();
    const authority = await issueTimeStampAuthority({ algorithm });
    expect((await expired({ authority })).codes).toEqual(expect.arrayContaining(HOLDS));
  });

  test('is taken with attributes out of order, as some authorities send them', async () => {
    expect((await expired({ fault: 'unsorted-attributes' })).codes).toEqual(expect.arrayContaining(HOLDS));
  });

  test('shows a signer as expired that signed too late', async () => {
    const pki = await testPki();
    const { codes } = await expired({ time: pki.now - 50 * DAY });
    expect(codes).toEqual(expect.arrayContaining([...HOLDS, 'failure claimSignature.outsideValidity']));
  });

  test('from an assertion is the fallback: over the signature as the reference library stamps it', async () => {
    const pki = await testPki();
    const signer = await pki.issueSigner({ notBefore: pki.now - 400 * DAY, notAfter: pki.now - 100 * DAY });
    const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - 200 * DAY });
    const signature = new Uint8Array(
      await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        signer.keys.privateKey,
        await signedClaim(credentialsOf(signer).chain),
      ),
    );
    const { codes } = await judge({
      credentials: credentialsOf(signer),
      cose: { signature: () => signature },
      tokens: [await stamp(signature)],
    });
    expect(codes).toEqual(expect.arrayContaining([...HOLDS, 'success claimSignature.insideValidity']));
  });
});

describe('a time-stamp that does not hold is ignored, and only noted', () => {
  test.each<[string, string, Partial<TimeStampOptions> & { readonly copies?: number }]>([
    ['made for something else', 'timeStamp.mismatch', { fault: 'imprint' }],
    ['another digest inside', 'timeStamp.mismatch', { fault: 'digest' }],
    ['a broken signature', 'timeStamp.mismatch', { fault: 'signature' }],
    ['no certificate of its authority', 'timeStamp.untrusted', { fault: 'no-certificates' }],
    ['a certificate that is not named', 'timeStamp.malformed', { fault: 'no-signing-certificate' }],
    ['another certificate named', 'timeStamp.credentialInvalid', { fault: 'wrong-signing-certificate' }],
    ['another content type', 'timeStamp.malformed', { fault: 'wrong-content-type' }],
    ['cut off', 'timeStamp.malformed', { fault: 'malformed' }],
    ['an unknown version', 'timeStamp.malformed', { fault: 'version' }],
    ['two tokens', 'timeStamp.malformed', { copies: 2 }],
    ['no token', 'timeStamp.malformed', { copies: 0 }],
    ['a time in the future', 'timeStamp.outsideValidity', { time: Date.now() + DAY }],
  ])('%s: %s', async (_, code, stamp) => {
    const { codes, time } = await expired(stamp);
    expect(codes).toContain(`informational ${code}`);
    expect(codes).not.toContain('success timeStamp.trusted');
    expect(codes).toContain('failure claimSignature.outsideValidity');
    expect(time).toBeNull();
  });

  test.each<[string, string, Partial<CertificateProfile>]>([
    ['with another usage besides', 'timeStamp.credentialInvalid', { ekus: [EKU.timeStamping, EKU.emailProtection] }],
    ['whose usage is not critical', 'timeStamp.credentialInvalid', { ekuCritical: false }],
    ['without the usage', 'timeStamp.credentialInvalid', { ekus: [EKU.documentSigning] }],
    ['that is a certification authority', 'timeStamp.credentialInvalid', { ca: true }],
    ['that had expired', 'timeStamp.outsideValidity', { notAfter: Date.now() - 300 * DAY }],
    ['whose issuer did not sign it', 'timeStamp.untrusted', { brokenSignature: true }],
  ])('an authority %s: %s', async (_, code, profile) => {
    const { issueTimeStampAuthority } = await testPki();
    const { codes } = await expired({ authority: await issueTimeStampAuthority(profile) });
    expect(codes).toContain(`informational ${code}`);
    expect(codes).toContain('failure claimSignature.outsideValidity');
  });

  test('an authority under the root of signers is no authority for time', async () => {
    const pki = await testPki();
    const authority = await issue(pki.root, {
      subject: { commonName: 'Signer and clock' },
      ekus: [EKU.timeStamping],
      ekuCritical: true,
      notBefore: pki.now - 3000 * DAY,
    });
    const { codes, time } = await expired({ authority });
    expect(codes).toContain('informational timeStamp.untrusted');
    expect(codes).toContain('failure claimSignature.outsideValidity');
    expect(time?.source).toBe('untrusted-time-stamp');
  });

  test('a stranger who backdates an expired leaf proves nothing', async () => {
    const root = await makeRoot({ subject: { commonName: 'Backdater' }, notBefore: Date.now() - 3000 * DAY });
    const authority = await issue(root, {
      subject: { commonName: 'Any time you like' },
      ekus: [EKU.timeStamping],
      ekuCritical: true,
      notBefore: Date.now() - 3000 * DAY,
    });
    for (const claimVersion of [1, 2] as const) {
      const { codes } = await expired({ authority, header: 'sigTst' }, { claimVersion, trust: {} });
      expect(codes).not.toContain('success signingCredential.trusted');
      expect(codes).not.toContain('success timeStamp.trusted');
    }
  });

  test('a v2 stamp over another signature is worth nothing', async () => {
    const pki = await testPki();
    const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - 200 * DAY });
    const { codes } = await expired({}, { cose: { timeStamp: { stamp: () => stamp(CLAIM), header: 'sigTst2' } } });
    expect(codes).toContain('informational timeStamp.mismatch');
  });

  test('without any stamp an expired signer is outside its validity', async () => {
    const pki = await testPki();
    const signer = await pki.issueSigner({ notBefore: pki.now - 400 * DAY, notAfter: pki.now - 100 * DAY });
    const { codes } = await judge({ credentials: credentialsOf(signer) });
    expect(codes).toContain('failure claimSignature.outsideValidity');
    expect(codes).toContain('failure signingCredential.untrusted');
  });
});

describe('an unlisted authority of version 1 claims', () => {
  test('keeps an unlisted signer from failing for age, and never a listed one', async () => {
    const pki = await testPki();
    const header = 'sigTst' as const;
    const nobody = { timeStampAnchors: [], signerAnchors: [] };
    const unlisted = await expired({ header }, { claimVersion: 1, trust: nobody });
    expect(unlisted.codes).toContain('success claimSignature.insideValidity');
    expect(unlisted.codes).toContain('failure signingCredential.untrusted');
    const second = await expired({ header }, { claimVersion: 2, trust: nobody });
    expect(second.codes).toContain('failure claimSignature.outsideValidity');
    const listed = await expired(
      { header },
      {
        claimVersion: 1,
        trust: { timeStampAnchors: [], signerAnchors: pki.trust.signerAnchors },
      },
    );
    expect(listed.codes).not.toContain('success signingCredential.trusted');
  });
});

describe('the time that a signer claims', () => {
  test('is reported as a claim and decides nothing', async () => {
    const pki = await testPki();
    const inside = await judge({ cose: { issuedAt: Math.floor(pki.now / 1000) } });
    expect(inside.codes).toContain('informational timeOfSigning.insideValidity');
    expect(inside.time).toMatchObject({ source: 'claimed' });
    const outside = await judge({ cose: { issuedAt: 1 } });
    expect(outside.codes).toContain('informational timeOfSigning.outsideValidity');
    expect(outside.codes).toContain('success claimSignature.insideValidity');
  });
});

/** Sig_structure of CLAIM for an ES256 signer with this chain. */
async function signedClaim(chain: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const { encodeCbor } = await import('../../../src/signer/cbor-writer.ts');
  const [only] = chain;
  const header = encodeCbor(
    new Map<number, number | Uint8Array | readonly Uint8Array[]>([
      [1, -7],
      [33, chain.length === 1 && only !== undefined ? only : chain],
    ]),
  );
  return new Uint8Array(encodeCbor(['Signature1', header, new Uint8Array(), CLAIM]));
}
