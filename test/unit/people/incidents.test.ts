import { describe, expect, test } from 'vitest';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { digestOf } from '../../../src/trust-lists/digest.ts';
import { BUNDLED_INCIDENTS } from '../../../src/trust-lists/incident-list.ts';
import type { Incident } from '../../../src/verifier/trust/incidents.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { DAY, testPki } from '../../make/pki.ts';
import { PUBLISHED_INTERIM } from '../../make/published-lists.ts';
import { judge } from './claim.ts';

const TAKEN_BACK = '2026-01-15T00:00:00.000Z';

async function incident(change: Partial<Incident> = {}): Promise<Incident> {
  const { intermediate } = await testPki();
  return {
    id: 'test-cameras-2026',
    entity: 'Test cameras',
    what: 'They signed pictures that they had not taken.',
    issuers: [parseCertificate(intermediate.certificate).sha256],
    serials: null,
    issuedUntil: null,
    signedFrom: null,
    revokedAt: TAKEN_BACK,
    sources: ['https://example.org/incident'],
    ...change,
  };
}

const UNTRUSTED = 'failure signingCredential.untrusted';
const TRUSTED = 'success signingCredential.trusted';

describe('a signer whose certificates were taken back after an incident', () => {
  test('is trusted by no list, and the report says what happened, when, and who says so', async () => {
    const { codes, signer, revocation } = await judge({ trust: { incidents: [await incident()] } });
    expect(codes).toContain(UNTRUSTED);
    expect(codes).not.toContain(TRUSTED);
    expect(codes).toContain('success claimSignature.validated');
    expect(signer?.incident).toEqual({
      id: 'test-cameras-2026',
      entity: 'Test cameras',
      what: 'They signed pictures that they had not taken.',
      revokedAt: TAKEN_BACK,
      sources: ['https://example.org/incident'],
    });
    expect(revocation).toEqual({ status: 'revoked', at: TAKEN_BACK, reason: null, by: 'incident-list' });
  });

  test('counts whichever authority above it is named', async () => {
    const { root } = await testPki();
    const issuers = [parseCertificate(root.certificate).sha256];
    expect((await judge({ trust: { incidents: [await incident({ issuers })] } })).codes).toContain(UNTRUSTED);
  });

  test('is one of the serial numbers, where these are told, however they are written', async () => {
    const pki = await testPki();
    const serial = parseCertificate(pki.signerEntity.certificate).serial;
    const told = await incident({ serials: ['1234', `00${serial.toUpperCase()}`] });
    expect((await judge({ trust: { incidents: [told] } })).codes).toContain(UNTRUSTED);
    const others = await incident({ serials: ['1234'] });
    expect((await judge({ trust: { incidents: [others] } })).codes).toContain(TRUSTED);
  });
});

describe('a signer whom an incident does not concern', () => {
  test('below other authorities', async () => {
    const { codes, signer } = await judge({ trust: { incidents: [await incident({ issuers: ['00'.repeat(32)] })] } });
    expect(codes).toContain(TRUSTED);
    expect(signer?.incident).toBeNull();
  });

  test('with a certificate issued after it', async () => {
    const { now } = await testPki();
    const before = await incident({ issuedUntil: new Date(now - 300 * DAY).toISOString() });
    expect((await judge({ trust: { incidents: [before] } })).codes).toContain(TRUSTED);
  });

  test('who signed before it, where a time-stamp proves that, and not where nothing does', async () => {
    const { now, issueSigner, timeStampAuthority } = await testPki();
    const entity = await issueSigner({ notBefore: now - 100 * DAY, notAfter: now + DAY });
    const late = await incident({ signedFrom: new Date(now - 10 * DAY).toISOString() });
    const trust = { incidents: [late] };
    const stamp = timeStamper({ authority: timeStampAuthority, time: now - 50 * DAY });
    const timeStamp = { stamp, header: 'sigTst2' } as const;
    const stamped = await judge({ credentials: credentialsOf(entity), cose: { timeStamp }, trust });
    expect(stamped.codes).toContain(TRUSTED);
    expect((await judge({ credentials: credentialsOf(entity), trust })).codes).toContain(UNTRUSTED);
  });
});

describe('the incident list that the product carries', () => {
  test('every entry names its authority by a whole fingerprint, its times, and public sources', () => {
    expect(BUNDLED_INCIDENTS.incidents.length).toBeGreaterThan(0);
    for (const entry of BUNDLED_INCIDENTS.incidents) {
      for (const hash of entry.issuers) expect(hash).toMatch(/^[0-9a-f]{64}$/);
      for (const time of [entry.issuedUntil, entry.signedFrom, entry.revokedAt, BUNDLED_INCIDENTS.updated]) {
        if (time !== null) expect(new Date(time).toISOString()).toBe(time);
      }
      expect(entry.sources.length).toBeGreaterThan(0);
      for (const source of entry.sources) expect(new URL(source).protocol).toBe('https:');
    }
  });

  test('the digest is of these entries: whoever changes one writes the new digest beside it', () => {
    expect(BUNDLED_INCIDENTS.digest).toBe(digestOf(BUNDLED_INCIDENTS.incidents));
  });

  test('the camera certificates of September 2025 are among them, though the interim list still has their root', () => {
    const root = PUBLISHED_INTERIM.anchors.find(({ name }) => name === 'Nikon C2PA Root CA');
    const entry = BUNDLED_INCIDENTS.incidents.find(({ issuers }) => issuers.includes(root?.sha256 ?? ''));
    expect(entry?.revokedAt).toBe('2025-09-21T00:00:00.000Z');
    expect(bundledTrust().incidents).toBe(BUNDLED_INCIDENTS.incidents);
  });
});
