import { describe, expect, test } from 'vitest';
import { type Entity, issue } from '../../../src/signer/authority.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { type OcspOptions, ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { DAY, testPki } from '../../make/pki.ts';
import { type Judged, judge } from './claim.ts';

const HOUR = 60 * 60 * 1000;

async function answer(options: Partial<OcspOptions> = {}): Promise<Uint8Array> {
  const pki = await testPki();
  return ocspResponse({
    subject: pki.signerEntity,
    responder: pki.intermediate,
    answer: { status: 'good' },
    thisUpdate: pki.now - HOUR,
    nextUpdate: pki.now + HOUR,
    ...options,
  });
}

function stapled(...ocsp: readonly Uint8Array[]): Promise<Judged> {
  return judge({ cose: { ocsp } });
}

async function delegate(profile: Partial<CertificateProfile>, issuer?: Entity): Promise<Entity> {
  const pki = await testPki();
  return issue(issuer ?? pki.intermediate, { subject: { commonName: 'Answers' }, ekus: [EKU.ocspSigning], ...profile });
}

/** The same, with a proven time of signing. */
async function stampedAt(time: number, ocsp: Uint8Array): Promise<Judged> {
  const pki = await testPki();
  const stamp = timeStamper({ authority: pki.timeStampAuthority, time });
  return judge({ cose: { ocsp: [ocsp], timeStamp: { stamp, header: 'sigTst2' } } });
}

describe('an OCSP answer that the file carries', () => {
  test('good', async () => {
    const { codes, revocation } = await stapled(await answer());
    expect(codes).toContain('success signingCredential.ocsp.notRevoked');
    expect(revocation).toEqual({ status: 'good' });
  });

  test('good, from a certificate-status assertion', async () => {
    const { revocation } = await judge({ ocsp: [await answer()] });
    expect(revocation).toEqual({ status: 'good' });
  });

  test('good, from a delegate of the issuer', async () => {
    const { revocation } = await stapled(await answer({ responder: await delegate({}) }));
    expect(revocation).toEqual({ status: 'good' });
  });

  test('counts though the chain holds the leaf alone and its issuer is the anchor', async () => {
    const pki = await testPki();
    const [leaf = new Uint8Array()] = pki.signer.chain;
    const { revocation } = await judge({
      credentials: { ...pki.signer, chain: [leaf] },
      cose: { ocsp: [await answer({ answer: { status: 'revoked', at: pki.now - DAY } })] },
      trust: { signerAnchors: [{ der: pki.intermediate.certificate, list: 'user', entity: 'Its own house' }] },
    });
    expect(revocation.status).toBe('revoked');
  });

  test('revoked', async () => {
    const pki = await testPki();
    const at = pki.now - DAY;
    const { codes, revocation } = await stapled(
      await answer({ answer: { status: 'revoked', at, reason: 'keyCompromise' } }),
    );
    expect(codes).toContain('failure signingCredential.ocsp.revoked');
    expect(revocation).toEqual({ status: 'revoked', at: new Date(at).toISOString(), reason: 'keyCompromise' });
  });

  test('unknown is not good', async () => {
    const { codes, revocation } = await stapled(await answer({ answer: { status: 'unknown' } }));
    expect(codes).toContain('failure signingCredential.ocsp.unknown');
    expect(revocation).toEqual({ status: 'unknown' });
  });

  test('taken off the list again is not revoked', async () => {
    const pki = await testPki();
    const revoked = { status: 'revoked', at: pki.now - DAY, reason: 'removeFromCrl' } as const;
    expect((await stapled(await answer({ answer: revoked }))).revocation).toEqual({ status: 'good' });
  });

  test('the worst answer counts', async () => {
    const pki = await testPki();
    const revoked = await answer({ answer: { status: 'revoked', at: pki.now - DAY } });
    expect((await stapled(await answer(), revoked)).revocation.status).toBe('revoked');
  });

  test('garbage before it does not hide it', async () => {
    const pki = await testPki();
    const revoked = await answer({ answer: { status: 'revoked', at: pki.now - DAY } });
    expect((await stapled(Uint8Array.of(1, 2, 3), new Uint8Array(), revoked)).revocation.status).toBe('revoked');
  });
});

describe('an answer that proves nothing counts as none, and that is said', () => {
  const cases: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ['about another certificate', () => answer({ otherSerial: true })],
    ['with a broken signature', () => answer({ brokenSignature: true })],
    ['from a stranger', async () => answer({ responder: (await testPki()).strangerRoot })],
    ['from the root, which did not issue the signer', async () => answer({ responder: (await testPki()).root })],
    [
      'from a delegate without the usage',
      async () => answer({ responder: await delegate({ ekus: [EKU.emailProtection] }) }),
    ],
    [
      'from a delegate of another issuer',
      async () => answer({ responder: await delegate({}, (await testPki()).root) }),
    ],
    [
      'from an expired delegate',
      async () =>
        answer({ responder: await delegate({ notBefore: Date.now() - 9 * DAY, notAfter: Date.now() - 2 * DAY }) }),
    ],
    [
      'from the future',
      async () => answer({ thisUpdate: (await testPki()).now + DAY, nextUpdate: (await testPki()).now + 2 * DAY }),
    ],
    [
      'good long ago',
      async () => answer({ thisUpdate: (await testPki()).now - 9 * DAY, nextUpdate: (await testPki()).now - 8 * DAY }),
    ],
    ['that is empty', () => Promise.resolve(new Uint8Array())],
    ['that is cut off', async () => (await answer()).slice(0, -9)],
  ];
  test.each(cases)('%s', async (_, make) => {
    const { codes, revocation } = await stapled(await make());
    expect(codes).toContain('informational signingCredential.ocsp.skipped');
    expect(codes).not.toContain('success signingCredential.ocsp.notRevoked');
    expect(revocation).toEqual({ status: 'not-checked' });
  });
});

describe('a revocation after the proven time of signing', () => {
  test.each(['superseded', 'cessationOfOperation'] as const)(
    'for %s leaves the signature standing, and is shown',
    async (reason) => {
      const pki = await testPki();
      const { codes, revocation } = await stampedAt(
        pki.now - 2 * HOUR,
        await answer({ answer: { status: 'revoked', at: pki.now - HOUR, reason } }),
      );
      expect(codes).toContain('success signingCredential.ocsp.notRevoked');
      expect(revocation).toMatchObject({ status: 'revoked', reason });
    },
  );

  test('for a compromised key does not, whatever the time', async () => {
    const pki = await testPki();
    const { codes } = await stampedAt(
      pki.now - 2 * HOUR,
      await answer({ answer: { status: 'revoked', at: pki.now - HOUR, reason: 'keyCompromise' } }),
    );
    expect(codes).toContain('failure signingCredential.ocsp.revoked');
  });

  test('before it does not either', async () => {
    const pki = await testPki();
    const { codes } = await stampedAt(
      pki.now - HOUR,
      await answer({ answer: { status: 'revoked', at: pki.now - 2 * HOUR, reason: 'superseded' } }),
    );
    expect(codes).toContain('failure signingCredential.ocsp.revoked');
  });

  test('an old good answer stands for a signature stamped before it ended', async () => {
    const pki = await testPki();
    const old = await answer({ thisUpdate: pki.now - 12 * HOUR, nextUpdate: pki.now - 10 * HOUR });
    expect((await stampedAt(pki.now - 11 * HOUR, old)).revocation).toEqual({ status: 'good' });
    expect((await stampedAt(pki.now - 9 * HOUR, old)).revocation).toEqual({ status: 'not-checked' });
  });
});

test('an expired signer that was revoked is not let off for its age', async () => {
  const pki = await testPki();
  const signer = await pki.issueSigner({ notBefore: pki.now - 400 * DAY, notAfter: pki.now - 100 * DAY });
  const ocsp = await answer({ subject: signer, answer: { status: 'revoked', at: pki.now - 200 * DAY } });
  const { codes } = await judge({ credentials: credentialsOf(signer), cose: { ocsp: [ocsp] } });
  expect(codes).toContain('failure signingCredential.ocsp.revoked');
});

describe('an answer about the authority above the signer', () => {
  async function aboutAuthority(options: Partial<OcspOptions>): Promise<Uint8Array> {
    const { root, intermediate } = await testPki();
    return answer({ subject: intermediate, responder: root, ...options });
  }
  const revoked = async (hoursAgo: number, reason: 'keyCompromise' | 'superseded') =>
    aboutAuthority({ answer: { status: 'revoked', at: (await testPki()).now - hoursAgo * HOUR, reason } });

  test('that it was revoked: no list vouches for the signer, whose own revocation stays open', async () => {
    const { codes, revocation, statuses, signer } = await stapled(await revoked(2, 'superseded'));
    expect(signer).toMatchObject({ list: 'user', doubt: 'authority-revoked' });
    expect(codes).toContain('failure signingCredential.untrusted');
    expect(codes).not.toContain('success signingCredential.trusted');
    expect(statuses.find(({ code }) => code === 'signingCredential.untrusted')?.explanation).toContain('superseded');
    expect(revocation).toEqual({ status: 'not-checked' });
  });

  test('that it was superseded after a proven time of signing leaves the signer trusted, a stolen key does not', async () => {
    const { now } = await testPki();
    const superseded = await stampedAt(now - 4 * HOUR, await revoked(2, 'superseded'));
    expect(superseded.codes).toContain('success signingCredential.trusted');
    const stolen = await stampedAt(now - 4 * HOUR, await revoked(2, 'keyCompromise'));
    expect(stolen.codes).toContain('failure signingCredential.untrusted');
  });

  test('that it is good, or that nobody entitled gave, changes nothing', async () => {
    const { strangerRoot, now } = await testPki();
    const good = await stapled(await aboutAuthority({}));
    expect(good.codes).toContain('success signingCredential.trusted');
    const status = { status: 'revoked', at: now - DAY } as const;
    const forged = await stapled(await aboutAuthority({ answer: status, responder: strangerRoot }));
    expect(forged.codes).toContain('success signingCredential.trusted');
  });
});
